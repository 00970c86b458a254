/**
 * Which cards are elements now: on small maps all, on large ones those that the window shows or soon will, and from far
 * away only those in use, since the others are painted. React Flow is given no others, so that what it does for each
 * move hangs on the window and not on the map.
 */
import type { Id } from '@parley/model'
import type { Board } from './board.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { type Far, wholeUpTo } from './far.ts'
import { frameTask, perFrame } from './frame.ts'
import { seenPart } from './seen-part.ts'
import { createSignal, type Signal } from './signal.ts'
import type { ViewFrame } from './view-frame.ts'

interface Parts {
  readonly board: Board
  readonly ui: CanvasUi
  readonly frame: ViewFrame
  readonly far: Far
}

export interface CardWindow {
  /** Null: all are. */
  readonly ids: Signal<ReadonlySet<Id> | null>
  readonly start: () => () => void
}

/** Cards a frame that are made before they are seen: each takes up to a millisecond. */
const mostNew = 2
/** Of what is dragged at once: more than these are elements in the window only. */
const mostDragged = 12
const nobody: ReadonlySet<Id> = new Set()

export function createCardWindow({ board, ui, frame, far }: Parts): CardWindow {
  const ids = createSignal<ReadonlySet<Id> | null>(null)
  const allowance = perFrame(mostNew)

  const set = (next: ReadonlySet<Id> | null) => {
    if (next === ids.get()) return
    ids.set(next)
    board.thin(next)
  }
  const choose = () => {
    const boxes = board.boxes()
    const phase = far.phase.get()
    if (boxes.size <= wholeUpTo) {
      set(null)
      far.isHere('cards')
      return
    }
    if (phase === 'far') {
      set(far.elements.get())
      return
    }
    const dragged = ui.dragging.get()
    const {
      ids: next,
      made,
      waiting,
    } = seenPart({
      all: boxes.keys(),
      boxOf: (id) => boxes.get(id),
      window: frame.part(),
      before: ids.get() ?? nobody,
      isHeld: (id) => dragged.size <= mostDragged && dragged.has(id),
      mostNew: allowance.left(),
      mayWait: phase === 'leaving',
    })
    allowance.spend(made)
    set(next)
    if (waiting) task.ask()
    else far.isHere('cards')
  }
  const task = frameTask(choose)

  return {
    ids,
    start() {
      choose()
      const stops = [
        frame.subscribe(choose),
        board.subscribe(choose),
        far.phase.subscribe(choose),
        far.elements.subscribe(choose),
      ]
      return () => {
        for (const stop of stops) stop()
        task.stop()
        set(null)
      }
    },
  }
}
