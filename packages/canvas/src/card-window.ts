/**
 * Which cards are elements now: on small maps all, on large ones those that the window shows or soon will, and from far
 * away only those in use, since the others are painted; what was there when it became far goes once the zoom rests. React Flow is given no others, so that what it does for each
 * move hangs on the window and not on the map.
 */
import type { Id } from '@parley/model'
import type { Board } from './board.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { type Far, wholeUpTo } from './far.ts'
import { frameTask, paced } from './frame.ts'
import { letGo, seenPart } from './seen-part.ts'
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

/** Of a frame, for cards that are made before they are seen, and how many at most. */
const making = { ms: 2, most: 6 } as const
/** Cards a frame that are let go. */
const mostGone = 6
/** Of what is dragged at once: more than these are elements in the window only. */
const mostDragged = 12
const nobody: ReadonlySet<Id> = new Set()

export function createCardWindow({ board, ui, frame, far }: Parts): CardWindow {
  const ids = createSignal<ReadonlySet<Id> | null>(null)
  const allowance = paced(making.ms, making.most)

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
      const used = far.elements.get()
      const now = ids.get()
      const next = letGo(now ?? nobody, used, far.zooming.get() ? 0 : mostGone)
      if (!now || next.size !== now.size || Array.from(next).some((id) => !now.has(id))) set(next)
      if (next.size > used.size && !far.zooming.get()) task.ask()
      return
    }
    const dragged = ui.dragging.get()
    const rests = phase === 'near' || !far.zooming.get()
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
      mostNew: rests ? allowance.left() : 0,
      mayWait: phase === 'leaving',
    })
    allowance.spend(made)
    set(next)
    if (!waiting) far.isHere('cards')
    else if (rests) task.ask()
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
        far.zooming.subscribe(choose),
      ]
      return () => {
        for (const stop of stops) stop()
        task.stop()
        set(null)
      }
    },
  }
}
