import fc from 'fast-check'
import type { Box } from '@parley/scene'
import { expect, test } from 'vitest'
import { letGo, type Part, seenPart } from './seen-part.ts'

const boxes: ReadonlyMap<string, Box> = new Map(
  Array.from({ length: 400 }, (_, i): [string, Box] => [
    `c${i}`,
    { x: (i % 20) * 300, y: Math.floor(i / 20) * 200, width: 264, height: 120 },
  ]),
)
const windowAt = (left: number, top: number, zoom = 1): Part => ({
  left,
  top,
  right: left + 1000 / zoom,
  bottom: top + 700 / zoom,
})
const ask = (
  window: Part,
  before: ReadonlySet<string>,
  more: { held?: string; mostNew?: number; mayWait?: boolean } = {},
) =>
  seenPart({
    all: boxes.keys(),
    boxOf: (id) => boxes.get(id),
    window,
    before,
    isHeld: (id) => id === more.held,
    mostNew: more.mostNew ?? 2,
    mayWait: more.mayWait ?? false,
  })
const shownIn = (window: Part): string[] =>
  Array.from(boxes)
    .filter(
      ([, { x, y, width, height }]) =>
        x < window.right && y < window.bottom && x + width > window.left && y + height > window.top,
    )
    .map(([id]) => id)
/** Frame after frame until none is waited for. */
function atRest(window: Part, before: ReadonlySet<string>, mayWait = false): ReadonlySet<string> {
  let ids = before
  for (let frames = 0; frames < 400; frames++) {
    const next = ask(window, ids, { mayWait })
    if (!next.waiting) return next.ids
    expect(next.ids.size - ids.size).toBeLessThanOrEqual(2 + shownIn(window).length)
    ids = next.ids
  }
  throw new Error('It never comes to rest.')
}

test('wherever the window goes, all that it shows is there at once, and little more', () => {
  const walk = fc.array(
    fc.record({
      x: fc.integer({ min: -500, max: 6000 }),
      y: fc.integer({ min: -500, max: 4000 }),
      zoom: fc.constantFrom(0.4, 0.7, 1, 2),
    }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(walk, (places) => {
      let ids: ReadonlySet<string> = new Set()
      for (const { x, y, zoom } of places) {
        const window = windowAt(x, y, zoom)
        ids = ask(window, ids).ids
        const shown = shownIn(window)
        for (const id of shown) expect(ids.has(id)).toBe(true)
        const around = shownIn(windowAt(x - 460 / zoom, y - 330 / zoom, zoom / 1.95))
        expect(ids.size).toBeLessThanOrEqual(around.length)
      }
    }),
  )
})

test('where something stands for all of it, no frame makes more than a few, and at last all are there', () => {
  const window = windowAt(900, 700, 0.4)
  const first = ask(window, new Set(), { mayWait: true })
  expect(first).toMatchObject({ waiting: true })
  expect(first.ids.size).toBe(2)
  const last = atRest(window, new Set(), true)
  for (const id of shownIn(window)) expect(last.has(id)).toBe(true)
})

test('a hand that goes to and fro makes nothing twice', () => {
  const here = atRest(windowAt(900, 700), new Set())
  const there = atRest(windowAt(1100, 800), here)
  const back = atRest(windowAt(900, 700), there)
  expect([...here].filter((id) => !there.has(id))).toEqual([])
  expect(atRest(windowAt(1100, 800), back)).toBe(back)
})

test('what is held is there however far, and an unmeasured window shows nothing else', () => {
  expect(ask(windowAt(0, 0), new Set(), { held: 'c399' }).ids.has('c399')).toBe(true)
  const unmeasured = { left: 0, top: 0, right: 0, bottom: 0 }
  expect([...ask(unmeasured, new Set(['c0']), { held: 'c7' }).ids]).toEqual(['c7'])
})

test('the same set as long as none comes or goes', () => {
  const here = atRest(windowAt(900, 700), new Set())
  expect(ask(windowAt(910, 700), here).ids).toBe(here)
})

test('of what was there only some go at a time, and what is in use never', () => {
  const before = new Set(['a', 'b', 'c', 'd', 'e'])
  const used = new Set(['b', 'x'])
  expect(letGo(before, used, Infinity)).toEqual(used)
  expect(letGo(before, used, 0)).toEqual(new Set([...before, 'x']))
  const next = letGo(before, used, 3)
  expect(next).toEqual(new Set(['b', 'x', 'e']))
  expect(letGo(next, used, 3)).toEqual(used)
  // A whole map: a few a frame would take minutes.
  expect(letGo(new Set(boxes.keys()), used, 3)).toEqual(used)
})
