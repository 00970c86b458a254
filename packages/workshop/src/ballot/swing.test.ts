/** The swing, worked by hand: only who answered both times, thresholds at their very edge, nothing that shows one person. */
import { describe, expect, test } from 'vitest'
import type { Ballot, VoteValue } from '../session.ts'
import { debateOf } from '../tally.ts'
import { swing } from './swing.ts'
import { targets } from './testing/voting-room.ts'
import { votersFrom } from './voters.ts'

const ballot = (id: string, more: Partial<Ballot> = {}): Ballot => ({
  id,
  kind: 'stance',
  ask: 'accept',
  question: '',
  targets: targets(['motion']),
  each: 1,
  perTarget: 1,
  anonymity: 'secret',
  sealed: false,
  state: 'revealed',
  epoch: 1,
  electorate: [],
  abstains: [],
  late: 0,
  ...more,
})
type Answers = Readonly<Record<string, VoteValue>>
const votes = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).map(([voter, value]) => [voter, { motion: value }]))
const voters = (answers: Answers) => votersFrom(votes(answers))
const swung = (before: Answers, after: Answers, kind: Ballot['kind'] = 'stance') => {
  const found = swing(ballot('first', { kind }), ballot('second', { kind }), voters(before), voters(after))
  return { ...found.targets[0], everybody: found.both }
}
/** So many voters of each answer; the same number is the same voter in both. */
const crowd = (...answers: readonly VoteValue[]): Answers =>
  Object.fromEntries(answers.map((value, at) => [`voter${at}`, value]))
const times = (n: number, value: VoteValue): readonly VoteValue[] => Array.from({ length: n }, () => value)

test('counts only those who answered both times', () => {
  const before = { ...crowd(...times(10, -1)), gone: 2, alsoGone: 2 }
  const after = { ...crowd(...times(7, -1), ...times(3, 2)), new: 2, newer: 2 }
  expect(swung(before, after)).toEqual({
    target: 'motion',
    both: 10,
    everybody: 10,
    before: { against: 10, undecided: 0, for: 0 },
    after: { against: 7, undecided: 0, for: 3 },
    flow: {
      against: { against: 7, undecided: 0, for: 3 },
      undecided: { against: 0, undecided: 0, for: 0 },
      for: { against: 0, undecided: 0, for: 0 },
    },
    points: 60,
    verdict: 'towards',
  })
})

test('the bigger swing, not the bigger side, decides: fewer are for, and yet it moved towards', () => {
  // 12 people. Before 2 for, 10 against: −8. After 5 for, 6 against, 1 undecided: −1. Seven twelfths.
  const before = crowd(1, 1, ...times(10, -2))
  const after = crowd(1, 1, 1, 2, 1, null, ...times(6, -1))
  expect(swung(before, after)).toMatchObject({ points: (7 * 100) / 12, verdict: 'towards' })
})

test('the middle of the scale and undecided are one side', () => {
  const { before, after } = swung(crowd(0, null, 0, null, 1), crowd(1, -1, null, 0, 2))
  expect(before).toEqual({ against: 0, undecided: 4, for: 1 })
  expect(after).toEqual({ against: 1, undecided: 2, for: 2 })
})

describe('calls nothing a shift', () => {
  test('under ten people, however many moved', () => {
    expect(swung(crowd(...times(9, -2)), crowd(...times(9, 2)))).toMatchObject({
      points: 200,
      verdict: 'no-clear-shift',
    })
    expect(swung(crowd(...times(10, 2)), crowd(...times(10, -2)))).toMatchObject({
      points: -200,
      verdict: 'away',
    })
  })
  test('under five points; five are enough', () => {
    const twenty = times(20, null)
    const oneOfTwenty = swung(crowd(...twenty), crowd(1, ...twenty.slice(1)))
    expect(oneOfTwenty).toMatchObject({ points: 5, verdict: 'towards' })
    const many = times(21, null)
    expect(swung(crowd(...many), crowd(1, ...many.slice(1)))).toMatchObject({ verdict: 'no-clear-shift' })
    expect(swung(crowd(...many), crowd(-1, -1, ...many.slice(2)))).toMatchObject({ verdict: 'away' })
  })
})

test('below five people it tells no side, no flow and no points', () => {
  const four = swung(crowd(1, 1, 1, -1), crowd(1, 1, 1, 1))
  expect(four).toEqual({ target: 'motion', both: 4, everybody: 4, verdict: 'no-clear-shift' })
  expect(swung(crowd(1, 1, 1, -1, 1), crowd(1, 1, 1, 1, 1))).toHaveProperty('flow')
})

test('small is counted at each target, not at the ballot', () => {
  const two = ballot('second', { targets: targets(['motion', 'other']) })
  const everybody = votes(crowd(...times(6, 1)))
  const onlyFour = votersFrom(
    Object.fromEntries(
      Object.entries(everybody).map(([voter, given], at) => [
        voter,
        at < 4 ? { ...given, other: -1 } : given,
      ]),
    ),
  )
  const { targets: found } = swing(ballot('first', { targets: two.targets }), two, onlyFour, onlyFour)
  expect(found.map(({ both, points }) => [both, points])).toEqual([
    [6, 0],
    [4, undefined],
  ])
})

test('approval has two sides, a sense check three', () => {
  expect(swung(crowd(0, 0, 0, 1, 1), crowd(1, 1, 0, 1, 0), 'approve')).toMatchObject({
    before: { against: 3, undecided: 0, for: 2 },
    after: { against: 2, undecided: 0, for: 3 },
  })
  expect(swung(crowd(0, 0, 1, 1, -1), crowd(1, 1, 1, 1, 0), 'sense')).toMatchObject({
    before: { against: 1, undecided: 2, for: 2 },
    after: { against: 0, undecided: 1, for: 4 },
  })
})

const winner = (before: Answers, after: Answers) => {
  const { targets: found } = swing(
    ballot('first', { kind: 'motion' }),
    ballot('second', { kind: 'motion' }),
    voters(before),
    voters(after),
  )
  return found[0] && debateOf(found[0])
}
test('a debate is won by the side that gained more people, and by nobody when it is close or small', () => {
  const even = crowd(...times(10, 1), ...times(10, -1))
  expect(winner(even, crowd(...times(10, 1), ...times(8, -1), null, null))).toBe('for')
  expect(winner(even, crowd(...times(9, 1), null, ...times(10, -1)))).toBe('against')
  expect(winner(even, even)).toBe('heat')
  const many = crowd(...times(20, 1), ...times(21, -1))
  // One of 41 from against to undecided: less than five points.
  expect(winner(many, crowd(...times(20, 1), ...times(20, -1), null))).toBe('heat')
  expect(winner(crowd(...times(9, -1)), crowd(...times(9, 1)))).toBe('few')
  expect(winner(crowd(...times(4, -1)), crowd(...times(4, 1)))).toBeUndefined()
})
