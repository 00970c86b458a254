import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import { type Box, type Card, freeSlot, overlaps, type Step, tidy } from './index.ts'
import { Score } from './score.ts'

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
const thorough = { effort: 'thorough' } as const
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
  for (let seed = 1; seed <= 14; seed++) {
    const chance = seeded(seed)
    const cards = Array.from({ length: 2 + chance.below(32) }, (_, i) =>
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
    const places = tidy(cards, steps, seed <= 1 ? thorough : {})
    expect(anyOverlap(boxes(cards, places)), `seed ${seed}`).toBeUndefined()
  }
})

/** Trees under two proposals with some links across; places as a first tidy gives them. */
function tidied(count: number, seed: number): { cards: Card[]; steps: Step[] } {
  const chance = seeded(seed)
  const cards = Array.from({ length: count }, (_, i) =>
    card(`c${i}`, { heads: i < 2, height: 76 + chance.below(120) }),
  )
  const steps = cards.slice(2).map(({ id }, i) => step(`s${i}`, [id], `c${chance.below(i + 2)}`))
  for (let i = 0; i < count / 8; i++)
    steps.push(step(`x${i}`, [`c${2 + chance.below(count - 2)}`], `c${chance.below(count)}`))
  return { cards: standing(cards, tidy(cards, steps, thorough)), steps }
}
const standing = (cards: readonly Card[], places: ReadonlyMap<string, readonly [number, number]>): Card[] =>
  cards.map((one) => ({ ...one, at: places.get(one.id) ?? one.at }))
const boxOf = ({ at, width, height }: Card): Box => ({ x: at?.[0] ?? NaN, y: at?.[1] ?? NaN, width, height })

test('a second tidy moves nothing, also with links across and cards of many heights', () => {
  for (let seed = 1; seed <= 2; seed++) {
    const { cards, steps } = tidied(36, seed)
    expect([...tidy(cards, steps, thorough)], `seed ${seed}`).toEqual([])
    expect([...tidy(cards, steps)], `seed ${seed}`).toEqual([])
    const loose = cards.map((one) => ({ ...one, at: null }))
    const quick = standing(loose, tidy(loose, steps))
    expect([...tidy(quick, steps)], `seed ${seed}`).toEqual([])
  }
})

test('after claims were added one by one a tidy moves hardly a card and turns no neighbours over', () => {
  for (let seed = 1; seed <= 2; seed++) {
    const { cards, steps } = tidied(40, seed)
    for (let i = 0; i < 5; i++) {
      const target = cards[seeded(seed * 100 + i).below(40)] ?? card('none')
      const { x, y, height } = boxOf(target)
      const slot = freeSlot(cards.map(boxOf), { x, y: y + height + 112, width: 264, height: 100 })
      cards.push(card(`n${i}`, { height: 100, at: slot }))
      steps.push(step(`n${i}`, [`n${i}`], target.id))
    }
    const places = tidy(cards, steps, thorough)
    expect(places.size / cards.length, `seed ${seed}`).toBeLessThanOrEqual(0.05)
    const after = standing(cards, places)
    for (const [i, a] of cards.entries())
      for (const [j, b] of cards.entries()) {
        if (!a.at || !b.at || a.at[1] !== b.at[1] || a.at[0] >= b.at[0] || b.at[0] - a.at[0] > 700) continue
        expect(after[i]?.at?.[0] ?? NaN, `seed ${seed}: ${a.id} ${b.id}`).toBeLessThan(
          after[j]?.at?.[0] ?? NaN,
        )
      }
  }
})

test('a card that came to lie on another goes beside it, alone', () => {
  const cards = [
    card('P', { heads: true, at: [0, 0] }),
    card('a', { at: [0, 300] }),
    card('b', { at: [40, 320] }),
    card('c', { at: [400, 300] }),
  ]
  const steps = ['a', 'b', 'c'].map((id) => step(`s${id}`, [id], 'P'))
  const places = tidy(cards, steps)
  expect([...places.keys()]).toEqual(['b'])
  expect(anyOverlap(boxes(cards, places))).toBeUndefined()
})

test('a map in disorder is laid out afresh, premises in the order in which they stood', () => {
  const cards = [card('P', { heads: true, at: [0, 0] })]
  const steps: Step[] = []
  for (let i = 0; i < 12; i++) {
    // Above their target, far apart, each premise further left than the one before.
    cards.push(card(`c${i}`, { at: [-i * 2000, -4000] }))
    steps.push(step(`s${i}`, [`c${i}`], i < 5 ? 'P' : `c${i % 5}`))
  }
  const after = standing(cards, tidy(cards, steps))
  expect(after[0]?.at).toEqual([0, 0])
  for (const one of after.slice(1)) expect(one.at?.[1]).toBeGreaterThan(0)
  const rows = new Map<number, number[]>()
  for (const i of [1, 2, 3, 4, 5]) {
    const [x, y] = after[i]?.at ?? [NaN, NaN]
    rows.set(y, [...(rows.get(y) ?? []), x])
  }
  for (const xs of rows.values()) expect(xs).toEqual(xs.toSorted((a, b) => b - a))
})

test('a proposal that is alone out of the row goes back into it', () => {
  const cards = [0, 1, 2].map((i) =>
    card(`P${i}`, { heads: true, width: 404, at: [i * 500, i === 2 ? 700 : 0] }),
  )
  expect([...tidy(cards, [])]).toEqual([['P2', [1000, 0]]])
})

test('of a part alone the rest stays, and nothing lies on it', () => {
  const cards = [
    card('P', { heads: true, at: [0, 0] }),
    card('Q', { heads: true, at: [900, 0] }),
    ...Array.from({ length: 8 }, (_, i) => card(`p${i}`, { at: [100, -900] })),
    ...Array.from({ length: 8 }, (_, i) => card(`q${i}`, { at: [-100 + i * 300, 400] })),
  ]
  const steps = cards.slice(2).map(({ id }) => step(`s${id}`, [id], id.startsWith('p') ? 'P' : 'Q'))
  const places = tidy(cards, steps, { scope: { proposal: 'P' } })
  expect([...places.keys()].every((id) => id.toLowerCase().startsWith('p'))).toBe(true)
  expect(places.size).toBeGreaterThan(6)
  expect(anyOverlap(boxes(cards, places))).toBeUndefined()

  const two = tidy(cards, steps, { scope: { cards: ['p0', 'p1', 'unknown'] } })
  expect([...two.keys()].every((id) => id === 'p0' || id === 'p1')).toBe(true)
})

test('what hangs by a card placed by hand goes below it', () => {
  const pinned = card('a', { at: [5000, 2000], pinned: true })
  const cards = [card('P', { heads: true }), pinned, card('b'), card('c')]
  const places = tidy(cards, [step('1', ['a'], 'P'), step('2', ['b'], 'a'), step('3', ['c'], 'b')])
  const [x, y] = places.get('b') ?? [NaN, NaN]
  expect(Math.abs(x - 5000)).toBeLessThan(300)
  expect(y).toBeGreaterThan(2130)
  expect(places.get('c')?.[1]).toBeGreaterThan(y)
})

test('a wide fan of premises becomes rows, each shifted so that arrows pass between the cards above', () => {
  const cards = [card('P', { heads: true }), ...Array.from({ length: 14 }, (_, i) => card(`c${i}`))]
  const places = tidy(
    cards,
    cards.slice(1).map(({ id }) => step(`s${id}`, [id], 'P')),
  )
  const rows = new Map<number, number[]>()
  for (const { id } of cards.slice(1)) {
    const [x, y] = places.get(id) ?? [NaN, NaN]
    rows.set(y, [...(rows.get(y) ?? []), x])
  }
  expect(rows.size).toBeGreaterThan(1)
  const [first = [], second = []] = [...rows.entries()].toSorted((a, b) => a[0] - b[0]).map(([, xs]) => xs)
  expect(second.some((x) => first.includes(x))).toBe(false)
})

test('the same map gives the same places', () => {
  const { cards, steps } = tidied(30, 3)
  const loose = cards.map((one) => ({ ...one, at: null }))
  expect([...tidy(loose, steps, thorough)]).toEqual([...tidy(loose, steps, thorough)])
})

test('a thorough tidy leaves fewer crossings than a quick one', () => {
  const { cards, steps } = tidied(40, 5)
  const loose = cards.map((one) => ({ ...one, at: null }))
  const crossings = (effort: 'quick' | 'thorough') => {
    const places = tidy(loose, steps, { effort })
    const xs = Float64Array.from(loose, ({ id }) => places.get(id)?.[0] ?? NaN)
    const ys = Float64Array.from(loose, ({ id }) => places.get(id)?.[1] ?? NaN)
    return new Score(loose, steps).count(xs, ys).crossings
  }
  expect(crossings('thorough')).toBeLessThan(crossings('quick'))
})

test('more proposals than fit beside each other stand in rows, and stay in them', () => {
  const cards = Array.from({ length: 14 }, (_, i) => card(`P${i}`, { heads: true, width: 404 }))
  const steps = [...cards].flatMap(({ id }, i) => {
    cards.push(...[0, 1, 2].slice(i % 3).map((k) => card(`${id}-${k}`)))
    return [0, 1, 2].slice(i % 3).map((k) => step(`s${id}-${k}`, [`${id}-${k}`], id))
  })
  const after = standing(cards, tidy(cards, steps))
  const rows = new Set(after.filter(({ heads }) => heads).map(({ at }) => at?.[1]))
  expect(rows.size).toBeGreaterThan(1)
  expect(rows.size).toBeLessThan(6)
  expect([...tidy(after, steps)]).toEqual([])
})
