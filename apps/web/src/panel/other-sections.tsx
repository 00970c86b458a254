/** Sections of the panel that are features of their own: each is fetched when the panel first wants it. */
import type { Id } from '@parley/model'
import { Suspense } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import { PanelSection } from './panel-section.tsx'
import { lazyPart } from '../shell/lazy-part.tsx'

const StepSection = lazyPart(() => import('../steps/step-section.tsx'))
const HistorySection = lazyPart(() => import('../history/history-section.tsx'))
const RemarksSection = lazyPart(() => import('../remarks/remarks-section.tsx'))

/** Replayed from the log when it is opened. */
const historyParts = ['history'] as const

interface Props {
  readonly page: EditorPage
  readonly id: Id
}

/** Why a step holds, its scheme and the questions that test it. */
export function StepReasons(props: Props) {
  return (
    <SurfaceBoundary>
      <Suspense>
        <StepSection {...props} />
      </Suspense>
    </SurfaceBoundary>
  )
}

/** Tags, comments and history, of a claim or a step. */
export function OtherSections(props: Props) {
  return (
    <SurfaceBoundary>
      <Suspense>
        <RemarksSection {...props} />
      </Suspense>
      <PanelSection
        name="history"
        title={props.page.editorSay.acts.history}
        parts={historyParts}
        closedAtFirst
      >
        <Suspense>
          <HistorySection {...props} />
        </Suspense>
      </PanelSection>
    </SurfaceBoundary>
  )
}
