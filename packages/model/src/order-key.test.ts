import { seeded } from '@parley/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyBetween } from './order-key.ts'

const chanceOf = (seed: number) => {
  const chance = seeded(seed)
  return () => chance.next()
}
const key = fc.stringMatching(/^[0-9A-Za-z]{0,6}$/)

describe('[R12] order keys', { timeout: 30_000 }, () => {
  test('[R12] a key lies strictly between its neighbours, whatever program made them', () => {
    fc.assert(
      fc.property(key, fc.option(key), fc.integer(), (a, b, seed) => {
        const made = keyBetween(a, b, chanceOf(seed))
        expect(made > a).toBe(true)
        // Between a key and the same with zeros there is no string.
        const room = b !== null && a < b && !/^0*$/.test(b.startsWith(a) ? b.slice(a.length) : 'x')
        expect(!room || made < b).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test('[R12] many insertions at seeded places keep the order and stay short', () => {
    const chance = seeded(7)
    const random = () => chance.next()
    const list: string[] = []
    for (let n = 0; n < 3_000; n++) {
      const at = chance.below(list.length + 1)
      list.splice(at, 0, keyBetween(list[at - 1] ?? null, list[at] ?? null, random))
    }
    expect(list).toEqual(list.toSorted())
    expect(new Set(list).size).toBe(list.length)
    expect(Math.max(...list.map((one) => one.length))).toBeLessThan(16)
  })

  test.each([
    ['the end', (list: readonly string[]) => list.length, 12],
    ['the beginning', () => 0, 12],
    // Each halves the room that is left: six fit into a digit.
    ['behind the first', () => 1, 2_000 / 5 + 8],
    ['before the last', (list: readonly string[]) => list.length - 1, 2_000 / 5 + 8],
  ])('[R12] 2,000 insertions at %s keep the order and a bounded length', (_, place, longest) => {
    const next = chanceOf(11)
    const list = [keyBetween(null, null, next)]
    list.push(keyBetween(list[0] ?? null, null, next))
    for (let n = 0; n < 2_000; n++) {
      const at = place(list)
      list.splice(at, 0, keyBetween(list[at - 1] ?? null, list[at] ?? null, next))
    }
    expect(list).toEqual(list.toSorted())
    expect(new Set(list).size).toBe(list.length)
    expect(Math.max(...list.map((one) => one.length))).toBeLessThanOrEqual(longest)
  })

  test('[R12] two people who add at the same place make different keys', () => {
    const next = chanceOf(3)
    const keys = Array.from({ length: 100 }, () => keyBetween('a1abc', 'a2abc', next))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('[R12] between rows that tie, the key comes right after them', () => {
    const next = chanceOf(5)
    expect(keyBetween('a1', 'a1', next) > 'a1').toBe(true)
    expect(keyBetween('b', 'a', next) > 'b').toBe(true)
    expect(keyBetween('', '', next) > '').toBe(true)
  })

  test('[R12] what is no key is refused', () => {
    expect(() => keyBetween('é', null, Math.random)).toThrow(RangeError)
  })
})
