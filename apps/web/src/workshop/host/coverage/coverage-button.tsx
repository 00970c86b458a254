/** Opens the look at what the map still lacks. */
import { ScanSearch } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useHost } from '../host-page.tsx'

const CoverageDialog = lazy(() => import('./coverage-dialog.tsx'))

export function CoverageButton() {
  const { say, open } = useHost()
  const show = () =>
    open(
      <Suspense>
        <CoverageDialog onClose={() => open(null)} />
      </Suspense>,
    )
  return (
    <div>
      <button type="button" className="btn line" onClick={show}>
        <ScanSearch aria-hidden />
        {say.host.coverage}
      </button>
    </div>
  )
}
