/**
 * Back and forward through the views that a person had: what they looked at before a jump, a fit or a zoom. One movement
 * of the hand, however many steps the wheel made of it, is one view; a nudge changes the view that it starts from.
 */
import { createSignal, type Signal } from './signal.ts'
import type { View, Viewport } from './view.ts'

export interface ViewHistory {
  /** Goes to the view before, or the next; nothing happens at the ends. */
  readonly back: () => void
  readonly forward: () => void
  /** Whether there is a view before this one, and one after it. */
  readonly canBack: Signal<boolean>
  readonly canForward: Signal<boolean>
  readonly start: () => () => void
}

/** A view stands when nothing has moved for so long. */
const settlesMs = 500
const most = 60
/** Less than this, in pixels of the window and in times of the zoom, is a nudge. */
const nudge = { pixels: 160, zoom: 1.15 } as const

export function createViewHistory(view: Pick<View, 'get' | 'set' | 'subscribe'>): ViewHistory {
  let views: readonly Viewport[] = []
  let at = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Where one of our own moves ends. */
  let goal: Viewport | null = null
  const canBack = createSignal(false)
  const canForward = createSignal(false)
  const tell = () => {
    canBack.set(at > 0)
    canForward.set(at < views.length - 1)
  }

  const settle = () => {
    clearTimeout(timer)
    timer = undefined
    const now = view.get()
    const here = views[at]
    if (goal && isNear(goal, now)) {
      goal = null
      return
    }
    goal = null
    if (here && isNear(here, now)) {
      views = views.with(at, now)
      return
    }
    views = [...views.slice(0, at + 1), now].slice(-most)
    at = views.length - 1
    tell()
  }
  const go = (by: 1 | -1) => {
    if (timer !== undefined) settle()
    const next = views[at + by]
    if (!next) return
    at += by
    tell()
    goal = next
    view.set(next, true)
  }
  return {
    back: () => go(-1),
    forward: () => go(1),
    canBack,
    canForward,
    start() {
      const stop = view.subscribe(() => {
        clearTimeout(timer)
        timer = setTimeout(settle, settlesMs)
      })
      // The first view is one to come back to, whether or not anything moved to it.
      timer = setTimeout(settle, settlesMs)
      return () => {
        stop()
        clearTimeout(timer)
      }
    },
  }
}

function isNear(one: Viewport, other: Viewport): boolean {
  const times = Math.max(one.zoom, other.zoom) / Math.min(one.zoom, other.zoom)
  return times < nudge.zoom && Math.hypot(one.x - other.x, one.y - other.y) < nudge.pixels
}
