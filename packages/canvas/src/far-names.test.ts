import type { Box } from '@parley/scene'
import { describe, expect, test } from 'vitest'
import { type NamedCard, placeNames } from './far-names.ts'

/** Cards in a row, so far apart. */
const row = (count: number, apart: number, name = 150, word = 60): readonly NamedCard[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    x: index * apart,
    y: 40,
    width: apart * 0.9,
    height: apart * 0.4,
    name,
    word,
  }))

const drawn = (cards: readonly NamedCard[]): ReadonlyMap<string, Box> => {
  const places = placeNames(cards)
  return new Map(
    cards.flatMap(({ id, x, y }) => {
      const { lines, width, down } = places.get(id) ?? { lines: 0, width: 0, down: 0 }
      return lines ? [[id, { x, y: y + down, width, height: lines === 1 ? 22 : 38 }]] : []
    }),
  )
}
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
/** Names that lie on another, or on another's card. */
const overlaps = (cards: readonly NamedCard[]): readonly string[] => {
  const names = drawn(cards)
  return [...names].flatMap(([id, name]) => [
    ...[...names]
      .filter(([other, box]) => other < id && meet(name, box))
      .map(([other]) => `${id} on ${other}`),
    ...cards.filter((card) => card.id !== id && meet(name, card)).map((card) => `${id} on card ${card.id}`),
  ])
}

describe('names of proposals from far away', () => {
  test('with room enough each stands on its card, in one line as wide as it is', () => {
    expect([...placeNames(row(4, 200)).values()]).toEqual(
      Array.from({ length: 4 }, () => ({ width: 150, lines: 1, down: 0 })),
    )
  })
  test('one that is too long for a line is broken into two, and never wider than its most', () => {
    expect(placeNames(row(1, 10, 300)).get('p0')).toEqual({ width: 190, lines: 2, down: 0 })
  })
  test('with a neighbour it is made narrower, and broken; never within a word', () => {
    expect(placeNames(row(2, 100)).get('p0')).toEqual({ width: 96, lines: 2, down: 0 })
    expect(placeNames(row(2, 100, 150, 110)).get('p0')).toEqual({ width: 150, lines: 1, down: -24 })
  })
  test('where that cannot be read they stand above and below their cards, all of them', () => {
    const cards = row(5, 37)
    expect(overlaps(cards)).toEqual([])
    const tops = [...drawn(cards).values()].map(({ y }) => y)
    expect(tops).toHaveLength(5)
    expect(new Set(tops).size).toBeGreaterThan(3)
  })
  test('in two rows of cards, and for cards in one place, none lies on another', () => {
    const two = [...row(4, 60), ...row(4, 60).map((card) => ({ ...card, id: `q${card.id}`, y: 70 }))]
    expect(overlaps(two)).toEqual([])
    expect(overlaps(row(12, 0))).toEqual([])
  })
  test('wherever cards stand', () => {
    let named = 0
    for (let seed = 1; seed <= 200; seed++) {
      let state = seed
      const below = (n: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return Math.floor((state / 2 ** 32) * n)
      }
      const cards = Array.from({ length: 1 + below(30) }, (_, index) => ({
        id: `p${index}`,
        x: below(900),
        y: below(500),
        width: 20 + below(120),
        height: 10 + below(60),
        name: 20 + below(400),
        word: 10 + below(200),
      }))
      expect({ seed, overlaps: overlaps(cards) }).toEqual({ seed, overlaps: [] })
      named += drawn(cards).size
    }
    expect(named).toBeGreaterThan(1000)
  })
})
