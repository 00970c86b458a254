/** Opens what can be taken home, and the way back through the phases. The dialogs are fetched when they are asked for. */
import { Download, History } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { SurfaceBoundary } from '../../shell/error-boundary.tsx'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'

const ReportDialog = lazy(() => import('./report-dialog.tsx'))
const ReplayDialog = lazy(() => import('./replay-dialog.tsx'))

interface Props {
  readonly workshop: OpenWorkshop
  /** Nothing on the screen matters more. */
  readonly primary?: boolean
}

export function ReportButtons({ workshop, primary = false }: Props) {
  const { report: say } = useWorkshopSay()
  const [open, setOpen] = useState<'report' | 'replay' | null>(null)
  const close = () => setOpen(null)
  const shown =
    open === 'report' ? (
      <ReportDialog workshop={workshop} onClose={close} />
    ) : open === 'replay' ? (
      <ReplayDialog workshop={workshop} onClose={close} />
    ) : null
  return (
    <>
      <button type="button" className={`btn ${primary ? 'ink' : 'line'}`} onClick={() => setOpen('report')}>
        <Download aria-hidden />
        {say.open}
      </button>
      <button type="button" className="btn line" onClick={() => setOpen('replay')}>
        <History aria-hidden />
        {say.replay}
      </button>
      <SurfaceBoundary shows={shown}>
        <Suspense>{shown}</Suspense>
      </SurfaceBoundary>
    </>
  )
}
