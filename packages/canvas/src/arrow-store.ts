/**
 * The one place that knows how arrows run. Once per settled frame of the board all arrows are routed from the boxes
 * as they are drawn now, with the shapes of the frame before, so that an arrow none of whose ends moved keeps its
 * shape object and is not painted again. An undercut ends on the ring of the arrow as routed in the same pass.
 */
import type { Id, LiveMap } from '@parley/model'
import { type ArrowLook, type ArrowShape, type Box, routeArrows, type Step, stepsOf } from '@parley/scene'
import type { Board } from './board.ts'
import { frameTask } from './frame.ts'

export interface ArrowStore {
  /** Of all arrows that are drawn; the same array as long as none comes or goes. */
  readonly ids: () => readonly Id[]
  readonly shape: (inference: Id) => ArrowShape | undefined
  /** Calls back when the list of arrows changes. */
  readonly subscribe: (changed: () => void) => () => void
  /** Calls back when any arrow takes another shape. */
  readonly subscribeMoves: (changed: () => void) => () => void
  /** Calls back when one arrow takes another shape. */
  readonly subscribeTo: (inference: Id, changed: () => void) => () => void
  /** The width of each look's word in map units: known once its font is. */
  readonly setWords: (widthOf: (look: ArrowLook) => number) => void
  /** Steps that are put away: they are not drawn. */
  readonly hide: (hidden: ReadonlySet<Id>) => void
  readonly start: () => () => void
}

/** Until the font is known. */
const someWidth = (_look: ArrowLook): number => 60

export function createArrowStore(map: LiveMap, board: Board): ArrowStore {
  const single = new Map<Id, Set<() => void>>()
  const all = new Set<() => void>()
  const moves = new Set<() => void>()
  let widthOf = someWidth
  let shapes: ReadonlyMap<Id, ArrowShape> = new Map()
  let ids: readonly Id[] = []
  let steps: readonly Step[] = []
  let stale = true
  let hidden: ReadonlySet<Id> = new Set()

  const route = () => {
    if (stale) steps = stepsOf(map, widthOf).filter(({ id }) => !hidden.has(id))
    stale = false
    const before = shapes
    const boxes: ReadonlyMap<Id, Box> = board.boxes()
    shapes = routeArrows(boxes, steps, before)
    const changed = new Set<Id>()
    for (const [id, shape] of shapes) if (before.get(id) !== shape) changed.add(id)
    let listed = shapes.size !== before.size
    for (const id of before.keys())
      if (!shapes.has(id)) {
        changed.add(id)
        listed = true
      }
    for (const id of changed) listed ||= !before.has(id)
    if (listed) {
      ids = Array.from(shapes.keys())
      for (const listener of Array.from(all)) listener()
    }
    if (changed.size) for (const listener of Array.from(moves)) listener()
    for (const id of changed) for (const listener of Array.from(single.get(id) ?? [])) listener()
  }
  const task = frameTask(route)

  return {
    ids: () => ids,
    shape: (inference) => shapes.get(inference),
    subscribe(changed) {
      all.add(changed)
      return () => all.delete(changed)
    },
    subscribeMoves(changed) {
      moves.add(changed)
      return () => moves.delete(changed)
    },
    subscribeTo(inference, changed) {
      const listeners = single.get(inference) ?? new Set()
      single.set(inference, listeners.add(changed))
      return () => {
        listeners.delete(changed)
        if (!listeners.size && single.get(inference) === listeners) single.delete(inference)
      }
    },
    setWords(next) {
      widthOf = next
      stale = true
      task.ask()
    },
    hide(next) {
      hidden = next
      stale = true
      task.ask()
    },
    start() {
      stale = true
      task.now(true)
      const stops = [
        map.subscribeAll(({ ids: touched, structure }) => {
          // Whether a step stands can hang on rows far away, but then its own id is touched too.
          stale ||= structure
          for (const id of touched) stale ||= map.inference(id) !== undefined
          if (stale) task.ask()
        }),
        board.subscribe(() => task.now(true)),
      ]
      return () => {
        for (const stop of stops) stop()
        task.stop()
      }
    },
  }
}
