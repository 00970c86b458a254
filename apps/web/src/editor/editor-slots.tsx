/** Where a feature's surface opens over the map, and the details panel beside it. Each is fetched when it opens. */
import { type ReactNode, Suspense } from 'react'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import type { EditorPage, PanelPart } from './editor-page.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const Starting = lazyPart(() => import('../starting/starting.tsx'))
const FocusChip = lazyPart(async () => ({ default: (await import('../showing/focus-chip.tsx')).FocusChip }))
const CutOffNotes = lazyPart(() => import('../cut-off/cut-off-notes.tsx'))
const Panel = lazyPart(() => import('../panel/panel.tsx'))

interface Props {
  readonly page: EditorPage | undefined
  readonly surface: ReactNode | null
}

export function EditorSlots({ page, surface }: Props) {
  if (!page) return null
  return (
    <>
      <SurfaceBoundary>
        <Suspense>
          <Starting page={page} />
        </Suspense>
      </SurfaceBoundary>
      <SurfaceBoundary>
        <Suspense>
          <CutOffNotes page={page} />
        </Suspense>
      </SurfaceBoundary>
      {surface === null && (
        <SurfaceBoundary>
          <Suspense>
            <FocusChip page={page} />
          </Suspense>
        </SurfaceBoundary>
      )}
      {surface !== null && (
        <SurfaceBoundary shows={surface}>
          <Suspense>{surface}</Suspense>
        </SurfaceBoundary>
      )}
    </>
  )
}

interface PanelSlotProps {
  readonly page: EditorPage | undefined
  /** The part that is asked for, another object for each asking; null: the panel is closed. */
  readonly asked: { readonly part: PanelPart } | null
}

/** Beside the map, not within it: what is shown there is complementary to it. */
export function PanelSlot({ page, asked }: PanelSlotProps) {
  if (!page || !asked) return null
  return (
    <SurfaceBoundary shows={asked}>
      <Suspense>
        <Panel page={page} asked={asked} />
      </Suspense>
    </SurfaceBoundary>
  )
}
