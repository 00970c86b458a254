import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DeltaStep, Drift } from './drift.ts'

it('moves positions over what came before them and keeps them behind their letter', () => {
  const drift = new Drift(3)
  drift.apply([{ retain: 1 }, { insert: 'XY' }])
  expect([0, 1, 2, 3].map((at) => drift.now(at))).toEqual([0, 1, 4, 5])
  expect(drift.left(0, 3)).toEqual([
    { at: 0, length: 1 },
    { at: 3, length: 2 },
  ])
})

it('leaves nothing of what others deleted', () => {
  const drift = new Drift(4)
  drift.apply([{ delete: 2 }])
  drift.apply([{ insert: 'n' }])
  expect(drift.left(1, 2)).toEqual([{ at: 1, length: 1 }])
  expect(drift.now(2)).toBe(0)
  expect(drift.now(3)).toBe(2)
})

// A text of unique letters says by itself where each letter went.
it('agrees with a text of unique letters after any changes', () => {
  const change = fc.record({ at: fc.nat(20), remove: fc.nat(5), insert: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const before = 'abcdefghij'.split('')
      let after = before
      const drift = new Drift(before.length)
      for (const { at, remove, insert } of changes) {
        const from = Math.min(at, after.length)
        const gone = Math.min(remove, after.length - from)
        const fresh = Array.from({ length: insert }, () => '-')
        const delta: DeltaStep[] = [{ retain: from }, { insert: fresh.join('') }, { delete: gone }]
        drift.apply(delta)
        after = [...after.slice(0, from), ...fresh, ...after.slice(from + gone)]
      }
      for (const [index, letter] of before.entries()) {
        const place = after.indexOf(letter)
        const left = drift.left(index, 1)
        expect(left).toEqual(place < 0 ? [] : [{ at: place, length: 1 }])
        expect(place < 0 ? place : drift.now(index + 1) - 1).toBe(place)
      }
    }),
  )
})
