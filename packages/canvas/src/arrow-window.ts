/**
 * Which arrows are elements now: those that touch the window or soon will, and those that are in use. On small maps all
 * are, and from far away only those in use are, since the others are painted.
 */
import type { Id } from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { type Far, wholeUpTo } from './far.ts'
import { frameTask, perFrame } from './frame.ts'
import type { PeerBoard } from './peer-board.ts'
import { seenPart } from './seen-part.ts'
import { createSignal, type Signal } from './signal.ts'
import type { ViewFrame } from './view-frame.ts'

interface Parts {
  readonly arrows: ArrowStore
  readonly ui: CanvasUi
  readonly frame: ViewFrame
  readonly far: Far
  readonly peers: PeerBoard
}

export interface ArrowWindow {
  /** The same array as long as none comes or goes, in the order in which they are drawn. */
  readonly ids: Signal<readonly Id[]>
  readonly start: () => () => void
}

/** Arrows a frame that are made before they are seen. */
const mostNew = 4
/** Of more than these selected at once only those in the window are elements. */
const mostKept = 60
const nothing: ReadonlySet<Id> = new Set()

export function createArrowWindow({ arrows, ui, frame, far, peers }: Parts): ArrowWindow {
  const ids = createSignal<readonly Id[]>([])
  const allowance = perFrame(mostNew)
  let seen = nothing

  const kept = (): ReadonlySet<Id> => {
    const selected = ui.selected.get()
    const connecting = ui.connecting.get()
    const used = [
      ui.focused.get(),
      ui.hovered.get(),
      ui.menu.get()?.id,
      connecting?.target,
      connecting?.source,
      ...(selected.size <= mostKept ? selected : []),
      ...peers.held().slice(0, mostKept),
    ]
    return new Set(used.filter((id) => id !== null && id !== undefined))
  }
  const set = (next: readonly Id[]) => {
    const now = ids.get()
    if (next.length !== now.length || next.some((id, index) => id !== now[index])) ids.set(next)
  }
  /** `isListed`: the list of all has changed, and with it perhaps which come first. */
  const choose = (isListed = false) => {
    const all = arrows.ids()
    const phase = far.phase.get()
    const isSmall = all.length <= wholeUpTo
    if (isSmall || phase === 'far') {
      const used = isSmall ? null : kept()
      const next = used ? all.filter((id) => used.has(id)) : all
      seen = new Set(next)
      set(next)
      far.isHere('arrows')
      return
    }
    const used = kept()
    const answer = seenPart({
      all,
      boxOf: (id) => arrows.shape(id)?.bounds,
      window: frame.part(),
      before: seen,
      isHeld: (id) => used.has(id),
      mostNew: allowance.left(),
      mayWait: phase === 'leaving',
    })
    allowance.spend(answer.made)
    if (isListed || answer.ids !== seen) set(all.filter((id) => answer.ids.has(id)))
    seen = answer.ids
    if (answer.waiting) task.ask()
    else far.isHere('arrows')
  }
  const task = frameTask(() => choose())

  return {
    ids,
    start() {
      choose()
      const stops = [
        arrows.subscribe(() => choose(true)),
        // At once: in most frames nothing comes or goes, and to ask for another frame costs more than to look.
        arrows.subscribeMoves(() => choose()),
        frame.subscribe(() => choose()),
        far.phase.subscribe(() => choose()),
        ...[ui.focused, ui.hovered, ui.selected, ui.menu, ui.connecting].map(
          (signal: Pick<Signal<unknown>, 'subscribe'>) =>
            signal.subscribe(() => arrows.ids().length > wholeUpTo && choose()),
        ),
        peers.subscribe(task.ask),
      ]
      return () => {
        for (const stop of stops) stop()
        task.stop()
      }
    },
  }
}
