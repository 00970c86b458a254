import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createViewHistory } from './view-history.ts'
import type { Viewport } from './view.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that jumps at once, and its history. */
function stage() {
  let now: Viewport = { x: 0, y: 0, zoom: 1 }
  const listeners = new Set<() => void>()
  const set = (next: Viewport) => {
    now = next
    for (const moved of listeners) moved()
  }
  const history = createViewHistory({
    get: () => now,
    set,
    subscribe(moved) {
      listeners.add(moved)
      return () => listeners.delete(moved)
    },
  })
  history.start()
  /** The hand moves the view there and rests. */
  const look = (x: number, y: number, zoom = 1) => {
    set({ x, y, zoom })
    vi.advanceTimersByTime(1000)
  }
  look(0, 0)
  return { history, look, set, at: () => [now.x, now.y, now.zoom] }
}

test('goes back through what was looked at, and forward again, and stays at the ends', () => {
  const { history, look, at } = stage()
  look(900, 0)
  look(900, 0, 0.4)
  const seen = []
  for (const go of ['back', 'back', 'back', 'forward', 'forward', 'forward'] as const) {
    history[go]()
    vi.advanceTimersByTime(1000)
    seen.push(at())
  }
  const [first, second, third] = [
    [0, 0, 1],
    [900, 0, 1],
    [900, 0, 0.4],
  ]
  expect(seen).toEqual([second, first, first, second, third, third])
})

test('one movement is one view, however many steps it has; a nudge is none', () => {
  const { history, look, set, at } = stage()
  for (let x = 0; x <= 2000; x += 100) set({ x, y: 0, zoom: 1 })
  vi.advanceTimersByTime(1000)
  look(2040, 0)
  history.back()
  expect(at()).toEqual([0, 0, 1])
  vi.advanceTimersByTime(1000)
  history.forward()
  // Where the nudge has left it.
  expect(at()).toEqual([2040, 0, 1])
})

test('what is looked at after going back takes the place of what came after', () => {
  const { history, look, at } = stage()
  look(900, 0)
  history.back()
  vi.advanceTimersByTime(1000)
  look(0, 700)
  history.forward()
  expect(at()).toEqual([0, 700, 1])
  history.back()
  expect(at()).toEqual([0, 0, 1])
})

test('back in the midst of a movement goes to where that began', () => {
  const { history, set, at } = stage()
  set({ x: 500, y: 0, zoom: 1 })
  history.back()
  expect(at()).toEqual([0, 0, 1])
})

test('says whether there is a view before and one after', () => {
  const { history, look } = stage()
  const ends = () => [history.canBack.get(), history.canForward.get()]
  expect(ends()).toEqual([false, false])
  look(900, 0)
  expect(ends()).toEqual([true, false])
  history.back()
  expect(ends()).toEqual([false, true])
  vi.advanceTimersByTime(1000)
  // Looking elsewhere from here leaves nothing to go forward to.
  look(0, 900)
  expect(ends()).toEqual([true, false])
})
