import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const scopes = ['P', 'Q', 'R', 'S'].map((id) => ({ name: `Proposal ${id}`, scope: [id] }))
const people = Array.from({ length: 23 }, (_, n) => `p${n}`)
/** A linear congruence (Numerical Recipes): the same deals for the same seed. */
const dealt = (seed: number) => {
  let state = seed
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  let made = 0
  return spread(people, scopes, () => `g${++made}`, random)
}

test('everybody is in exactly one group, and the groups are even', () => {
  const groups = dealt(1)
  expect(groups.flatMap(({ members }) => members).toSorted()).toEqual(people.toSorted())
  expect(groups.map(({ members }) => members.length)).toEqual([6, 6, 6, 5])
  expect(groups.map(({ scope }) => scope)).toEqual([['P'], ['Q'], ['R'], ['S']])
  expect(new Set(groups.map(({ id }) => id)).size).toBe(4)
})

test('who comes together is drawn by chance', () => {
  const withFirst = new Set(
    Array.from({ length: 20 }, (_, seed) =>
      dealt(seed + 1)
        .find(({ members }) => members.includes('p0'))
        ?.members.join(),
    ),
  )
  expect(withFirst.size).toBeGreaterThan(15)
})

test('without people the groups are empty, without scopes there are none', () => {
  expect(spread([], scopes, () => 'g', Math.random).map(({ members }) => members)).toEqual([[], [], [], []])
  expect(spread(people, [], () => 'g', Math.random)).toEqual([])
})
