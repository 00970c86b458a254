/**
 * Where an arrow is pulled out of the card under the hand (with a finger: of the selected one): small rings on its
 * edges, of the same size at any zoom.
 */
import type { Id, Place } from '@parley/model'
import { useKit } from './canvas-kit.ts'
import { anchored, useBox } from './overlay.tsx'
import { usePart, useSignal } from './signal.ts'

const coarse = matchMedia('(pointer: coarse)')

export function ConnectHandles() {
  const { ui, store } = useKit()
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
  if (id === null || busy || !store.mayWrite || kind === undefined || kind === 'note') return null
  return <Handles id={id} />
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
