import { expect, test } from 'vitest'
import { dotsFor, targetsFor } from './index.ts'
import { targets } from './testing/voting-room.ts'

const eight = targets(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
const order = (person: string, ballot = 'ballot') => targetsFor(eight, ballot, person).map(({ id }) => id)

test('one person meets the same order again, whatever order the targets came in', () => {
  expect(targetsFor(eight.toReversed(), 'ballot', 'ann')).toEqual(targetsFor(eight, 'ballot', 'ann'))
  expect(order('ann').toSorted()).toEqual(eight.map(({ id }) => id))
  expect(order('ann')).not.toEqual(order('ben'))
  expect(order('ann', 'other')).not.toEqual(order('ann'))
})

test('over many people no target stands first much more often than another', () => {
  const first = Array.from({ length: 800 }, (_, at) => order(`person${at}`)[0])
  for (const { id } of eight) {
    const share = first.filter((one) => one === id).length / first.length
    expect(Math.abs(share - 1 / 8)).toBeLessThan(0.05)
  }
})

test('dots are one for every four, eight at most and three on one', () => {
  expect([1, 4, 12, 13, 32, 200].map(dotsFor)).toEqual([
    { each: 1, perTarget: 1 },
    { each: 1, perTarget: 1 },
    { each: 3, perTarget: 3 },
    { each: 4, perTarget: 3 },
    { each: 8, perTarget: 3 },
    { each: 8, perTarget: 3 },
  ])
})
