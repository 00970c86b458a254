/**
 * Which arrows are elements now: those that touch the window or soon will, and those that are in use. On small maps all
 * are, and from far away only those in use are, since the others are painted.
 */
import type { Id } from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { type Far, wholeUpTo } from './far.ts'
import { frameTask, paced } from './frame.ts'
import type { PeerBoard } from './peer-board.ts'
import { letGo, seenPart } from './seen-part.ts'
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
  /** Those that are elements also where the others are painted. */
  readonly used: Signal<ReadonlySet<Id>>
  readonly start: () => () => void
}

/** Of a frame, for arrows that are made before they are seen, and how many at most. */
const making = { ms: 1, most: 10 } as const
/** Arrows a frame that are let go. */
const mostGone = 10
/** Of more than these selected at once only those in the window are elements. */
const mostKept = 60
const nothing: ReadonlySet<Id> = new Set()

export function createArrowWindow({ arrows, ui, frame, far, peers }: Parts): ArrowWindow {
  const ids = createSignal<readonly Id[]>([])
  const used = createSignal(nothing)
  const allowance = paced(making.ms, making.most)
  let seen = nothing

  const kept = (): ReadonlySet<Id> => {
    const selected = ui.selected.get()
    const connecting = ui.connecting.get()
    const held = [
      ui.focused.get(),
      ui.hovered.get(),
      ui.menu.get()?.id,
      connecting?.target,
      connecting?.source,
      ...(selected.size <= mostKept ? selected : []),
      ...peers.held().slice(0, mostKept),
    ]
    const next = new Set(held.filter((id) => id !== null && id !== undefined))
    const now = used.get()
    if (next.size !== now.size || Array.from(next).some((id) => !now.has(id))) used.set(next)
    return used.get()
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
      const held = kept()
      const stays = isSmall ? new Set(all) : letGo(seen, held, far.zooming.get() ? 0 : mostGone)
      seen = stays
      set(isSmall ? all : all.filter((id) => stays.has(id)))
      if (!isSmall && stays.size > held.size && !far.zooming.get()) task.ask()
      far.isHere('arrows')
      return
    }
    const held = kept()
    const rests = phase === 'near' || !far.zooming.get()
    const answer = seenPart({
      all,
      boxOf: (id) => arrows.shape(id)?.bounds,
      window: frame.part(),
      before: seen,
      isHeld: (id) => held.has(id),
      mostNew: rests ? allowance.left() : 0,
      mayWait: phase === 'leaving',
    })
    allowance.spend(answer.made)
    if (isListed || answer.ids !== seen) set(all.filter((id) => answer.ids.has(id)))
    seen = answer.ids
    if (!answer.waiting) far.isHere('arrows')
    else if (rests) task.ask()
  }
  const task = frameTask(() => choose())

  return {
    ids,
    used,
    start() {
      choose()
      const stops = [
        arrows.subscribe(() => choose(true)),
        // At once: in most frames nothing comes or goes, and to ask for another frame costs more than to look.
        arrows.subscribeMoves(() => choose()),
        frame.subscribe(() => choose()),
        far.phase.subscribe(() => choose()),
        far.zooming.subscribe(() => choose()),
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
