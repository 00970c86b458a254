/** Where plain React Flow is put on the page, by whichever component holds its nodes. */
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import type { BenchMap } from './bench-map.ts'
import type { MountSubject, Subject, View } from './subject.ts'

/** What the component does for the driver. */
export interface FlowActs extends Pick<Subject, 'remoteWords' | 'remoteMove' | 'write'> {
  readonly flow: {
    readonly getViewport: () => View
    readonly setViewport: (view: View) => unknown
    readonly getInternalNode: (id: string) =>
      | {
          readonly position: { readonly x: number; readonly y: number }
          readonly measured: { readonly width?: number; readonly height?: number }
        }
      | undefined
  }
}

export interface FlowProps {
  readonly map: BenchMap
  readonly ready: (acts: FlowActs) => void
}

export const mountFlow =
  (Flow: ComponentType<FlowProps>): MountSubject =>
  async (root, map) => {
    const acts = await new Promise<FlowActs>((resolve) =>
      createRoot(root).render(
        <div className="pc-root">
          <Flow map={map} ready={resolve} />
        </div>,
      ),
    )
    const { flow, remoteWords, remoteMove, write } = acts
    return {
      view: () => flow.getViewport(),
      setView: (view) => void flow.setViewport(view),
      boxes: () =>
        new Map(
          map.claims.flatMap(({ id }) => {
            // What it has measured is not in the nodes of a page that does not keep it.
            const node = flow.getInternalNode(id)
            const { width = 0, height = 0 } = node?.measured ?? {}
            return node ? [[id, { ...node.position, width, height }] as const] : []
          }),
        ),
      remoteWords,
      remoteMove,
      write,
    }
  }

export const edgesOf = ({ links }: BenchMap) =>
  links.map(({ id, from, target, stance }) => ({
    id,
    source: from,
    target,
    label: stance,
    markerEnd: 'arrowclosed' as const,
    style: { strokeWidth: 1.75 },
  }))

export const flowOptions = {
  minZoom: 0.05,
  maxZoom: 2.5,
  panOnScroll: true,
  zoomOnDoubleClick: false,
  proOptions: { hideAttribution: true },
} as const
