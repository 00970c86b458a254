/** What the drawing of an arrow hangs on: its shape, the rows it speaks of, and who has hold of it. */
import type { ArgumentMap, Id } from '@parley/model'
import type { ArrowLook, ArrowShape } from '@parley/scene'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useKit } from './canvas-kit.ts'
import { rowsOfStep } from './claim-name.ts'
import { usePart } from './signal.ts'
import { useRows } from './use-rows.ts'

export const useShape = (id: Id): ArrowShape | undefined => useOfShape(id, (shape) => shape)

/** How an arrow looks; undefined when it is not drawn. Renders for no other change of its shape. */
export const useLook = (id: Id): ArrowLook | undefined => useOfShape(id, (shape) => shape?.look)

function useOfShape<Part>(id: Id, part: (shape: ArrowShape | undefined) => Part): Part {
  const { arrows } = useKit()
  // The same one each time: else it is listened to anew at each step of a drag.
  const subscribe = useCallback((changed: () => void) => arrows.subscribeTo(id, changed), [arrows, id])
  return useSyncExternalStore(subscribe, () => part(arrows.shape(id)))
}

/** How the hand and other people have hold of an arrow, as class names. */
export function useHold(id: Id): string {
  const { ui, peers, store, showing } = useKit()
  const selected = usePart(ui.selected, (ids) => ids.has(id) || isOfSelected(store.map, id, ids))
  const hovered = usePart(ui.hovered, (one) => one === id)
  const focused = usePart(ui.focused, (one) => one === id)
  const ended = usePart(ui.connecting, (connecting) => connecting?.target === id)
  const restedOn = usePart(ui.relating, (relating) => relating?.target === id)
  const candidate = ended || restedOn
  const faded = usePart(showing.inFocus, () => showing.isFaded(id))
  const peer = useSyncExternalStore(peers.subscribe, () => peers.on(id)).selected[0]
  return [
    selected && 'pc-selected',
    hovered && 'pc-hovered',
    focused && 'pc-current',
    faded && 'pc-faded',
    candidate && 'pc-candidate',
    peer && `pc-held pc-p${peer.colour}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The one selected claim marks the steps that it is used in, too. */
function isOfSelected(map: ArgumentMap, inference: Id, selected: ReadonlySet<Id>): boolean {
  const [only] = selected.size === 1 ? selected : []
  return only !== undefined && map.inferencesFrom(only).includes(inference)
}

/** Renders again when a row that the arrow's name speaks of is touched. */
export function useAbout(id: Id): void {
  const { store } = useKit()
  const key = rowsOfStep(store.map, id).join(' ')
  // Ids hold no spaces.
  useRows(
    store.map,
    useMemo(() => key.split(' '), [key]),
  )
}
