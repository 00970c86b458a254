/** The button that puts the wall on another screen, for those who lead; what it opens is fetched with the press. */
import { leads } from '@parley/workshop'
import { MonitorUp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'

const OtherScreenDialog = lazy(() => import('./other-screen-dialog.tsx'))

/** Nothing for whoever does not lead, and once the workshop has ended. */
export function OtherScreen({ workshop }: { readonly workshop: OpenWorkshop }) {
  const { projector: say } = useWorkshopSay()
  const part = useSlice('me')?.part
  const ended = useSlice('room')?.endedAt !== undefined
  const [opened, setOpened] = useState(false)
  if (!part || !leads(part) || ended) return null
  return (
    <>
      <button type="button" className="btn line" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <MonitorUp aria-hidden />
        {say.otherScreen}
      </button>
      {opened && (
        <Suspense>
          <OtherScreenDialog workshop={workshop} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
