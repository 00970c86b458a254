import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import { type Box, type Card, freeSlot, overlaps, type Step, tidy } from './index.ts'

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  width: 264,
  height: 130,
  heads: false,
  at: null,
  pinned: false,
  ...more,
})
const step = (id: string, premises: string[], target: string): Step => ({ id, premises, target })
const boxes = (cards: readonly Card[], places: ReadonlyMap<string, readonly [number, number]>): Box[] =>
  cards.map(({ id, width, height, at }) => {
    const [x, y] = places.get(id) ?? at ?? [NaN, NaN]
    return { x, y, width, height }
  })
function anyOverlap(list: readonly Box[]): string | undefined {
  for (const [i, a] of list.entries())
    for (const b of list.slice(i + 1)) if (overlaps(a, b)) return JSON.stringify([a, b])
  return undefined
}

test('premises stand below their target, proposals in a row in their order', () => {
  const cards = [card('P', { heads: true }), card('Q', { heads: true }), card('a'), card('b'), card('c')]
  const places = tidy(cards, [step('1', ['a'], 'P'), step('2', ['b'], 'Q'), step('3', ['c'], 'a')])
  const y = (id: string) => places.get(id)?.[1] ?? NaN
  expect(places.size).toBe(5)
  expect(y('P')).toBe(y('Q'))
  expect(places.get('P')?.[0]).toBeLessThan(places.get('Q')?.[0] ?? 0)
  expect(y('a')).toBeGreaterThan(y('P'))
  expect(y('c')).toBeGreaterThan(y('a'))
})

test('a claim that attacks a step stands beside its premise', () => {
  const cards = [card('P', { heads: true }), card('a'), card('u')]
  const places = tidy(cards, [step('1', ['a'], 'P'), step('2', ['u'], '1')])
  expect(places.get('u')?.[1]).toBe(places.get('a')?.[1])
})

test('what attacks linked premises stands after them, not between', () => {
  const cards = [card('P', { heads: true }), card('a'), card('b'), card('u')]
  const places = tidy(cards, [step('1', ['a', 'b'], 'P'), step('2', ['u'], '1')])
  const xs = ['a', 'b', 'u'].map((id) => places.get(id)?.[0] ?? NaN)
  expect(xs).toEqual(xs.toSorted((one, other) => one - other))
})

test('what was placed by hand stays, and nothing lies on it', () => {
  const pinned = card('a', { at: [30, 250], pinned: true })
  const cards = [card('P', { heads: true, at: [0, 0] }), pinned, card('b'), card('c')]
  const places = tidy(cards, [step('1', ['a'], 'P'), step('2', ['b'], 'P'), step('3', ['c'], 'a')])
  expect(places.has('a')).toBe(false)
  expect(anyOverlap(boxes(cards, places))).toBeUndefined()
})

test('a second tidy moves nothing', () => {
  const cards = Array.from({ length: 30 }, (_, i) => card(`c${i}`, { heads: i < 3 }))
  const steps = cards.slice(3).map(({ id }, i) => step(`s${i}`, [id], `c${Math.floor(i / 3)}`))
  const places = tidy(cards, steps)
  const again = tidy(
    cards.map((one) => ({ ...one, at: places.get(one.id) ?? one.at })),
    steps,
  )
  expect([...again]).toEqual([])
})

test('nothing overlaps, whatever the map: circles, several targets, steps on steps', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const chance = seeded(seed)
    const cards = Array.from({ length: 2 + chance.below(60) }, (_, i) =>
      card(`c${i}`, {
        heads: chance.chance(0.1),
        height: 60 + chance.below(180),
        ...(chance.chance(0.1) && { pinned: true, at: [i * 700, 9000] }),
      }),
    )
    const steps: Step[] = []
    for (let i = 0; i < cards.length * 1.3; i++) {
      const onStep = steps.length > 0 && chance.chance(0.15)
      steps.push(
        step(
          `s${i}`,
          [chance.pick(cards).id, ...(chance.chance(0.2) ? [chance.pick(cards).id] : [])],
          onStep ? chance.pick(steps).id : chance.pick(cards).id,
        ),
      )
    }
    const places = tidy(cards, steps)
    expect(anyOverlap(boxes(cards, places)), `seed ${seed}`).toBeUndefined()
  }
})

test('a free place is taken as wished, a taken one is left for the nearest beside it', () => {
  const wanted = { x: 0, y: 0, width: 264, height: 100 }
  expect(freeSlot([], wanted)).toEqual([0, 0])
  expect(freeSlot([{ x: 0, y: 0, width: 264, height: 100 }], wanted)).toEqual([-308, 0])
  const row = [-308, 0, 308].map((x) => ({ x, y: 0, width: 264, height: 100 }))
  const [x, y] = freeSlot(row, wanted)
  expect(anyOverlap([...row, { ...wanted, x, y }])).toBeUndefined()
})
