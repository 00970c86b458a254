/** Where a feature's surface opens over the map, and the details panel beside it. Each is fetched when it opens. */
import { lazy, type ReactNode, Suspense } from 'react'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import type { EditorPage, PanelPart } from './editor-page.ts'

const Panel = lazy(() => import('../panel/panel.tsx'))

interface Props {
  readonly page: EditorPage | undefined
  readonly surface: ReactNode | null
  readonly panel: PanelPart | null
}

export function EditorSlots({ page, surface, panel }: Props) {
  return (
    <>
      {page && panel && (
        <SurfaceBoundary>
          <Suspense>
            <Panel page={page} part={panel} />
          </Suspense>
        </SurfaceBoundary>
      )}
      {surface !== null && (
        <SurfaceBoundary>
          <Suspense>{surface}</Suspense>
        </SurfaceBoundary>
      )}
    </>
  )
}
