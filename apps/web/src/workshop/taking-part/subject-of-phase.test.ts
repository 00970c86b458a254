import { mapFrom } from '@parley/model'
import type { BallotPlan, BallotView } from '@parley/workshop'
import { expect, test } from 'vitest'
import { plannedBallot } from '../host/agenda/made-phase.ts'
import { phaseOf } from '../testing/room-in-memory.ts'
import { cruxesOf, headsOf, motionOf } from './subject-of-phase.ts'

const target = (id: string) => ({ id, kind: 'claim' as const, text: id })
function dots(
  id: string,
  given: Readonly<Record<string, number>>,
  rest: Partial<BallotView> = {},
): BallotView {
  const targets = Object.entries(given).map(([claim, count]) => ({
    target: claim,
    voters: Math.min(count, 2),
    dots: count,
  }))
  return {
    id,
    kind: 'dots',
    ask: 'crux',
    question: 'Which?',
    targets: Object.keys(given).map(target),
    each: 3,
    perTarget: 3,
    anonymity: 'secret',
    sealed: false,
    state: 'revealed',
    epoch: 1,
    revealedAt: 1,
    late: 0,
    of: 2,
    done: 2,
    result: { electorate: 2, voted: 2, late: 0, targets },
    ...rest,
  }
}

test('a phase is about the proposals, and where there are none about what the map begins with', () => {
  const proposals = mapFrom('P "Build it."; Q "Leave it."; a > P; x > a').tables
  expect(headsOf(proposals)).toEqual(['P', 'Q'])
  const plain = mapFrom('a > b; c -| b').tables
  expect(headsOf(plain)).toEqual(['b'])
  expect(headsOf(mapFrom('').tables)).toEqual([])
})

const debate = (ballot: Partial<BallotPlan>) => [
  phaseOf('frame', 'frame'),
  phaseOf('vote', 'ballot', { ballot: { ...plannedBallot, kind: 'motion', ...ballot } }),
  phaseOf('opening', 'debate'),
]

test('before its first vote a debate is about the proposal that it will vote on, and no other', () => {
  const { tables: map } = mapFrom('P "Ban cars."; Q "Widen roads."; a > P')
  expect(headsOf(map, {}, debate({}))).toEqual(['P'])
  expect(headsOf(map, {}, debate({ rows: ['Q'] }))).toEqual(['Q'])
  expect(headsOf(map, {}, debate({ rows: ['gone'] }))).toEqual(['P'])
  expect(headsOf(map, {}, debate({ kind: 'stance' }))).toEqual(['P', 'Q'])
  // What was opened is what was voted on, whatever the plan says.
  const opened = { ...dots('b', { P: 1 }, { kind: 'motion', state: 'open' }), openedAt: 5 }
  expect(headsOf(map, { b: opened }, debate({ rows: ['Q'] }))).toEqual(['P'])
  // A vote on a motion without sides is no debate.
  expect(headsOf(map, {}, debate({}).slice(0, 2))).toEqual(['P', 'Q'])
})

test('a talk is about what got dots in the vote that was revealed last, the most first', () => {
  const { tables } = mapFrom('a > P; b -| P; c > a; ~f')
  const first = dots('one', { a: 9 })
  const last = dots('two', { a: 1, b: 3, c: 0, gone: 5, f: 2 }, { revealedAt: 2 })
  expect(cruxesOf(tables, { one: first, two: last }, 2)).toEqual([
    { claim: 'b', dots: 3, voters: 2 },
    { claim: 'a', dots: 1, voters: 1 },
  ])
  expect(cruxesOf(tables, { one: first, two: last }, 1)).toHaveLength(1)
})

test('nothing is told of a vote before its reveal, nor of one that is no vote by dots', () => {
  const { tables } = mapFrom('a > P')
  const { result: _, ...closed } = dots('one', { a: 3 }, { state: 'closed' })
  expect(cruxesOf(tables, { one: closed })).toEqual([])
  expect(cruxesOf(tables, { one: dots('one', { a: 3 }, { kind: 'approve' }) })).toEqual([])
  expect(cruxesOf(tables, {})).toEqual([])
})

test('once a debate has voted on its motion it is about that alone, until the motion is gone', () => {
  const map = mapFrom('P "Ban cars."; Q "Widen roads."; a > P').tables
  const motion = (id: string, claim: string, openedAt?: number) => ({
    ...dots(id, { [claim]: 1 }, { kind: 'motion', state: 'open' }),
    ...(openedAt === undefined ? {} : { openedAt }),
  })
  expect(headsOf(map, { b: motion('b', 'Q') })).toEqual(['P', 'Q'])
  expect(headsOf(map, { b: motion('b', 'Q', 5) })).toEqual(['Q'])
  expect(headsOf(map, { b: motion('b', 'Q', 5), c: motion('c', 'P', 6) })).toEqual(['P'])
  expect(headsOf(map, { d: { ...dots('d', { Q: 1 }), openedAt: 7 } })).toEqual(['P', 'Q'])
  const gone = mapFrom('P "Ban cars."; ~Q').tables
  expect(motionOf(gone, { b: motion('b', 'Q', 5) }, [])).toEqual([])
  expect(headsOf(gone, { b: motion('b', 'Q', 5) })).toEqual(['P'])
})
