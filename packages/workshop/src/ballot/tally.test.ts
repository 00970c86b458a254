/** Totals worked by hand, kind by kind. */
import { expect, test } from 'vitest'
import type { Ballot, BallotKind, Votes } from '../session.ts'
import { tally } from './index.ts'
import { targets } from './testing/voting-room.ts'
import { noVoters, votersFrom } from './voters.ts'

const ballot = (kind: BallotKind, more: Partial<Ballot> = {}): Ballot => ({
  id: 'ballot',
  kind,
  ask: 'custom',
  question: '',
  targets: targets(['a', 'b']),
  each: 9,
  perTarget: 9,
  anonymity: 'secret',
  sealed: false,
  state: 'closed',
  epoch: 1,
  electorate: ['p', 'q', 'r', 's', 't'],
  abstains: ['t'],
  late: 2,
  ...more,
})
const counted = (kind: BallotKind, votes: Readonly<Record<string, Votes>>) =>
  tally(ballot(kind), votersFrom(votes)).targets

test('stances are counted by value; undecided ones are no part of the mean', () => {
  const votes = { p: { a: -2 }, q: { a: 0 }, r: { a: 2, b: null }, s: { a: 2 }, t: { a: null } }
  expect(counted('stance', votes)).toEqual([
    { target: 'a', voters: 5, stances: [1, 0, 1, 0, 2], undecided: 1, mean: 0.5 },
    { target: 'b', voters: 1, stances: [0, 0, 0, 0, 0], undecided: 1, mean: null },
  ])
})

test('dots are summed; who gave none to a target is no voter of it', () => {
  expect(counted('dots', { p: { a: 3, b: 0 }, q: { a: 2 } })).toEqual([
    { target: 'a', voters: 2, dots: 5 },
    { target: 'b', voters: 0, dots: 0 },
  ])
})

test('approval has yes and no, a sense check agree, neither and concern', () => {
  expect(counted('approve', { p: { a: 1 }, q: { a: 0 }, r: { a: 0 } })[0]).toEqual({
    target: 'a',
    voters: 3,
    yes: 1,
    no: 2,
  })
  const sense = { p: { a: 1 }, q: { a: 0 }, r: { a: -1 }, s: { a: -1 }, t: { a: -1 } }
  expect(counted('sense', sense)[0]).toEqual({ target: 'a', voters: 5, yes: 1, neither: 1, no: 3 })
})

test('the electorate is without who abstains, or as it was counted at the reveal', () => {
  expect(tally(ballot('stance'), noVoters)).toMatchObject({ electorate: 4, voted: 0, late: 2 })
  expect(tally(ballot('stance', { electors: 3 }), noVoters).electorate).toBe(3)
})

test('an answer to what is no target makes nobody a voter', () => {
  const { voted, targets: found } = tally(ballot('stance'), votersFrom({ p: { else: 1 }, q: { a: 1 } }))
  expect([voted, found.map(({ voters }) => voters)]).toEqual([1, [1, 0]])
})

test('a motion has for, against and undecided', () => {
  const votes = { p: { a: 1 }, q: { a: -1 }, r: { a: -1 }, s: { a: null } }
  expect(counted('motion', votes)[0]).toEqual({ target: 'a', voters: 4, yes: 1, no: 2, undecided: 1 })
})
