/** Asks before something that cannot be taken back. The dialog's code comes when it is needed. */
import { Suspense } from 'react'
import { SurfaceBoundary } from './error-boundary.tsx'
import { lazyPart } from './lazy-part.tsx'

export interface Question {
  readonly question: string
  readonly detail?: string
  /** The verb on the button. */
  readonly action: string
  readonly onAnswer: (yes: boolean) => void
}

const ConfirmDialog = lazyPart(() => import('./confirm-dialog.tsx'))

export const ConfirmLater = (props: Question) => (
  <SurfaceBoundary>
    <Suspense>
      <ConfirmDialog {...props} />
    </Suspense>
  </SurfaceBoundary>
)
