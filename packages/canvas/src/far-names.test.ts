import { describe, expect, test } from 'vitest'
import { type NamedCard, placeNames } from './far-names.ts'

/** Cards in a row, so far apart. */
const row = (count: number, apart: number, width = 150): readonly NamedCard[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, x: index * apart, y: 40, width }))

interface Drawn {
  readonly id: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const drawn = (cards: readonly NamedCard[]): readonly Drawn[] => {
  const places = placeNames(cards)
  return cards.flatMap(({ id, x, y }) => {
    const { lines, width, down } = places.get(id) ?? { lines: 0, width: 0, down: 0 }
    if (!lines) return []
    return [{ id, left: x, right: x + width, top: y + down, bottom: y + down + (lines === 1 ? 22 : 38) }]
  })
}
const overlaps = (names: readonly Drawn[]) =>
  names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} on ${b.id}`),
  )

describe('names of proposals from far away', () => {
  test('with room enough each stands at its card, in one line as wide as it is', () => {
    const places = placeNames(row(4, 200))
    expect([...places.values()]).toEqual(Array.from({ length: 4 }, () => ({ width: 150, lines: 1, down: 0 })))
  })
  test('one that is too long for a line is broken into two, and never wider than its most', () => {
    expect(placeNames(row(1, 0, 400)).get('p0')).toEqual({ width: 190, lines: 2, down: 0 })
  })
  test('with a neighbour it is made narrower, and broken', () => {
    expect(placeNames(row(2, 100)).get('p0')).toEqual({ width: 96, lines: 2, down: 0 })
  })
  test('where that cannot be read they stand below and above their cards, all of them', () => {
    const names = drawn(row(5, 37))
    expect(names).toHaveLength(5)
    expect(overlaps(names)).toEqual([])
    expect(new Set(names.map(({ top }) => top)).size).toBeGreaterThan(3)
  })
  test('in two rows of cards, and for cards in one place, none lies on another', () => {
    const two = [...row(4, 60), ...row(4, 60).map((card) => ({ ...card, id: `q${card.id}`, y: 60 }))]
    expect(overlaps(drawn(two))).toEqual([])
    expect(overlaps(drawn(row(12, 0)))).toEqual([])
  })
  test('wherever cards stand', () => {
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
        width: 20 + below(400),
      }))
      expect({ seed, overlaps: overlaps(drawn(cards)) }).toEqual({ seed, overlaps: [] })
    }
  })
})
