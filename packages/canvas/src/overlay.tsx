/** What floats over the cards at places of the map but keeps its size on the screen: handles, menus, pointers. */
import type { Id, Place } from '@parley/model'
import type { Box } from '@parley/scene'
import { ViewportPortal } from '@xyflow/react'
import { type CSSProperties, type ReactNode, useSyncExternalStore } from 'react'
import { useKit } from './canvas-kit.ts'
import { useZoomVariable } from './use-zoom-variable.ts'

export function Overlay({ children }: { readonly children: ReactNode }) {
  const layer = useZoomVariable<HTMLDivElement>()
  return (
    <ViewportPortal>
      <div className="pc-overlay" ref={layer}>
        {children}
      </div>
    </ViewportPortal>
  )
}

/** A style that puts an element's upper left corner at a place of the map, at its own size; then moves it there by `then`. */
export const anchored = ([x, y]: Place, then = ''): CSSProperties => ({
  transform: `translate(${x}px, ${y}px) scale(calc(1 / var(--zoom, 1))) ${then}`,
})

/** The live box of a claim. */
export function useBox(id: Id | null): Box | undefined {
  const { board } = useKit()
  const read = () => (id === null ? undefined : board.box(id))
  return useSyncExternalStore(board.subscribe, read, read)
}

/** A claim's card, or the ring of a step; undefined when it is not drawn. */
export function useAnchor(id: Id | null): Box | undefined {
  const { arrows } = useKit()
  const box = useBox(id)
  const shape = useSyncExternalStore(
    (changed) => (id === null ? () => undefined : arrows.subscribeTo(id, changed)),
    () => (id === null ? undefined : arrows.shape(id)),
  )
  return box ?? (shape && { ...shape.ring.at, width: 0, height: 0 })
}
