/**
 * Which arrows are elements now: those that touch the window with a margin round it, and those that are in use. Asked
 * again when the window has gone on by a good part of that margin, not at each frame. On small maps all are, and from
 * far away only those in use are, since the others are painted.
 */
import type { Id } from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { type Far, wholeUpTo } from './far.ts'
import { frameTask } from './frame.ts'
import type { PeerBoard } from './peer-board.ts'
import { createSignal, type Signal } from './signal.ts'
import type { View } from './view.ts'

interface Parts {
  readonly arrows: ArrowStore
  readonly ui: CanvasUi
  readonly view: View
  readonly far: Far
  readonly peers: PeerBoard
}

export interface ArrowWindow {
  /** The same array as long as none comes or goes, in the order in which they are drawn. */
  readonly ids: Signal<readonly Id[]>
  readonly start: () => () => void
}

/** Of the window's size, on each side. */
const margin = 0.4
/** Of more than these selected at once only those in the window are elements. */
const mostKept = 60

export function createArrowWindow({ arrows, ui, view, far, peers }: Parts): ArrowWindow {
  const ids = createSignal<readonly Id[]>([])
  let key = ''

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
  const choose = () => {
    const all = arrows.ids()
    const next = all.length <= wholeUpTo ? all : within(all)
    const now = ids.get()
    if (next.length !== now.length || next.some((id, index) => id !== now[index])) ids.set(next)
  }
  /** Measured when it changes: asking an element for its size in the midst of a frame lays the page out. */
  let size: readonly [number, number] = [0, 0]
  let stopSizing: (() => void) | null = null
  const follow = () => {
    if (!view.element || stopSizing) return
    const { element } = view
    const sized = new ResizeObserver(([entry]) => {
      if (!entry) return
      size = [entry.contentRect.width, entry.contentRect.height]
      choose()
    })
    sized.observe(element)
    size = [element.clientWidth, element.clientHeight]
    stopSizing = () => sized.disconnect()
  }
  const within = (all: readonly Id[]): readonly Id[] => {
    const used = kept()
    if (far.on.get()) return all.filter((id) => used.has(id))
    const { x, y, zoom } = view.get()
    const [width, height] = size
    const [left, top] = [(-x - width * margin) / zoom, (-y - height * margin) / zoom]
    const [right, bottom] = [
      left + (width * (1 + 2 * margin)) / zoom,
      top + (height * (1 + 2 * margin)) / zoom,
    ]
    return all.filter((id) => {
      if (used.has(id)) return true
      const box = arrows.shape(id)?.bounds
      return (
        box !== undefined &&
        box.x < right &&
        box.y < bottom &&
        box.x + box.width > left &&
        box.y + box.height > top
      )
    })
  }
  const moved = () => {
    follow()
    const { x, y, zoom } = view.get()
    const [width, height] = size
    // Half of the margin is left when it is asked again; a step of the scale is a quarter.
    const step = Math.round(Math.log2(zoom) * 4)
    const next = `${Math.round(x / (width * margin * 0.5 || 1))} ${Math.round(y / (height * margin * 0.5 || 1))} ${step}`
    if (next === key) return
    key = next
    choose()
  }
  const task = frameTask(choose)

  return {
    ids,
    start() {
      choose()
      const stops = [
        arrows.subscribe(choose),
        // At once: in most frames nothing comes or goes, and to ask for another frame costs more than to look.
        arrows.subscribeMoves(choose),
        view.subscribe(moved),
        far.on.subscribe(choose),
        ...[ui.focused, ui.hovered, ui.selected, ui.menu, ui.connecting].map(
          (signal: Pick<Signal<unknown>, 'subscribe'>) =>
            signal.subscribe(() => arrows.ids().length > wholeUpTo && choose()),
        ),
        peers.subscribe(task.ask),
      ]
      return () => {
        for (const stop of stops) stop()
        stopSizing?.()
        stopSizing = null
        task.stop()
      }
    },
  }
}
