/**
 * Where an arrow is pulled out of the card under the hand (with a finger: of the selected one): small rings on its
 * edges, of the same size at any zoom. A selected arrow has one at its head.
 */
import type { Id, Place } from '@parley/model'
import { useKit } from './canvas-kit.ts'
import { anchored, useBox } from './overlay.tsx'
import { usePart, useSignal } from './signal.ts'
import { useShape } from './use-arrow.ts'
import { farZoom } from './use-zoom-levels.ts'

const coarse = matchMedia('(pointer: coarse)')

export function ConnectHandles() {
  const { ui, store, view } = useKit()
  // On a card that is smaller than they are they would be all that can be grasped.
  const isFar = usePart(view.zoom, (zoom) => zoom < farZoom)
  const hovered = useSignal(ui.hovered)
  const only = usePart(ui.selected, (ids) => (ids.size === 1 ? (ids.values().next().value ?? null) : null))
  const busy = [
    useSignal(ui.editing) !== null,
    useSignal(ui.connecting) !== null,
    useSignal(ui.dragging).size > 0,
    useSignal(ui.marquee) !== null,
    useSignal(ui.tool) !== 'select',
  ].some(Boolean)
  const id = hovered ?? (coarse.matches ? only : null)
  const kind = id === null ? undefined : store.map.claim(id)?.kind
  if (!busy && store.mayWrite && only !== null && store.map.inference(only) && kind === undefined)
    return <HeadHandle id={only} />
  if (id === null || busy || isFar || !store.mayWrite || kind === undefined || kind === 'note') return null
  return <Handles id={id} />
}

/** Where a selected arrow is taken to another end. */
function HeadHandle({ id }: { readonly id: Id }) {
  const shape = useShape(id)
  if (!shape) return null
  return (
    <span
      className="pc-handle pc-handle-head"
      data-retarget={id}
      data-of={id}
      style={anchored([shape.end.x, shape.end.y])}
      aria-hidden="true"
    />
  )
}

function Handles({ id }: { readonly id: Id }) {
  const box = useBox(id)
  if (!box) return null
  const middle = box.y + box.height / 2
  const places: Readonly<Record<string, Place>> = {
    top: [box.x + box.width / 2, box.y],
    right: [box.x + box.width, middle],
    left: [box.x, middle],
  }
  return Object.entries(places).map(([side, at]) => (
    <span
      key={side}
      className={`pc-handle pc-handle-${side}`}
      data-connect={id}
      data-of={id}
      style={anchored(at)}
      aria-hidden="true"
    />
  ))
}
