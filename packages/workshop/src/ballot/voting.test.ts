/** Answers: who may give them, which may stand, and that nothing said twice counts twice. */
import { describe, expect, test } from 'vitest'
import { decideBallot } from './index.ts'
import { targets, votingRoom } from './testing/voting-room.ts'
import { phase, voterKey } from '../testing/room.ts'
import { eachVoter } from './voters.ts'
import { type Session } from '../session.ts'

function dotsRoom(each = 3, perTarget = 2) {
  const made = votingRoom(2)
  made.makes('dots', { kind: 'dots', each, perTarget, targets: targets(['a', 'b', 'c']) })
  made.opens('dots')
  return made
}
const answersIn = ({ votes }: Session, ballot: string) => eachVoter(votes[ballot]).map(([, given]) => given)
const [ann, ben] = [0, 1] as const

describe('dots', () => {
  test('are refused over the cap of a target and over the budget of a voter, and nothing changes', () => {
    const { room, people, votes } = dotsRoom()
    votes(people[ann] ?? '', 'dots', 'a', 2)
    const before = room.session
    expect(votes(people[ann] ?? '', 'dots', 'b', 3)).toEqual({ events: [], refusal: 'overCap' })
    expect(votes(people[ann] ?? '', 'dots', 'b', 2)).toEqual({ events: [], refusal: 'overBudget' })
    expect(room.session).toBe(before)
    expect(votes(people[ann] ?? '', 'dots', 'b', 1).refusal).toBeUndefined()
    expect(votes(people[ben] ?? '', 'dots', 'b', 2).refusal).toBeUndefined()
  })
  test('moved within the budget are a change, not more dots', () => {
    const { room, people, votes, clears } = dotsRoom()
    const [one = ''] = people
    votes(one, 'dots', 'a', 2)
    votes(one, 'dots', 'b', 1)
    votes(one, 'dots', 'a', 1)
    votes(one, 'dots', 'c', 1)
    clears(one, 'dots', 'b')
    votes(one, 'dots', 'a', 2)
    expect(answersIn(room.session, 'dots')).toEqual([{ a: 2, c: 1 }])
  })
  test('of none on a target leave no answer behind', () => {
    const { room, people, votes } = dotsRoom()
    const [one = ''] = people
    votes(one, 'dots', 'a', 1)
    votes(one, 'dots', 'a', 0)
    expect(answersIn(room.session, 'dots')).toEqual([])
  })
  test('under a higher limit reach further, and a lower one than spent is refused', () => {
    const { room, people, votes } = dotsRoom()
    const [one = ''] = people
    const limit = (each: number, perTarget: number) =>
      room.do('host', { do: 'ballot-limits', ballot: 'dots', each, perTarget })
    limit(4, 4)
    expect(votes(one, 'dots', 'a', 4).refusal).toBeUndefined()
    expect(limit(3, 3).refusal).toBe('alreadySpent')
    expect(limit(4, 3).refusal).toBe('alreadySpent')
    votes(one, 'dots', 'a', 2)
    expect(limit(2, 2).refusal).toBeUndefined()
    expect(votes(one, 'dots', 'b', 1).refusal).toBe('overBudget')
  })
})

test('an answer given again is taken in silence, and leaves one vote', () => {
  const { room, people, makes, opens, votes } = votingRoom(1)
  const [one = ''] = people
  makes('stance')
  opens('stance')
  expect(votes(one, 'stance', 'a', 2).events).toHaveLength(1)
  expect(votes(one, 'stance', 'a', 2)).toEqual({ events: [] })
  votes(one, 'stance', 'a', null)
  expect(answersIn(room.session, 'stance')).toEqual([{ a: null }])
})

test.each([
  ['stance', [-2, 0, 2, null], [-3, 3]],
  ['dots', [0, 1, 2], [-1, null]],
  ['approve', [0, 1], [-1, 2, null]],
  ['sense', [-1, 0, 1], [-2, 2, null]],
] as const)('%s takes its own values and no others', (kind, right, wrong) => {
  const { people, makes, opens, votes } = votingRoom(1)
  makes('ballot', { kind })
  opens('ballot')
  const given = (value: number | null) => votes(people[ann] ?? '', 'ballot', 'a', value).refusal
  expect(right.map(given)).toEqual(right.map(() => undefined))
  expect(wrong.map(given)).toEqual(wrong.map(() => 'badValue'))
})

test('who came after the opening votes once a host let them', () => {
  const { room, makes, opens, votes, sees } = votingRoom(1)
  makes('stance')
  opens('stance')
  const late = room.with('participant')
  expect(votes(late, 'stance', 'a', 1).refusal).toBe('notInElectorate')
  expect(sees('stance', 'host')).toMatchObject({ of: 2, outside: [late] })
  room.do('host', { do: 'ballot-admit', ballot: 'stance', person: late })
  expect(votes(late, 'stance', 'a', 1).refusal).toBeUndefined()
  expect(sees('stance', 'host')).toMatchObject({ of: 3, outside: [] })
})

const lasting = (id: string, minutes: number) => phase(id, 'ballot', { minutes })
test('in a phase of half a day or more whoever comes while the ballot is open votes, and a projector does not', () => {
  const { room, makes, opens, closes, votes, sees } = votingRoom(1)
  room.do('host', { do: 'agenda', agenda: [lasting('long', 720), lasting('short', 719)] })
  makes('week', { phase: 'long' })
  makes('hour', { phase: 'short' })
  opens('week')
  opens('hour')
  const late = room.with('participant')
  room.with('viewer')
  expect(votes(late, 'week', 'a', 1).refusal).toBeUndefined()
  expect(votes(late, 'hour', 'a', 1).refusal).toBe('notInElectorate')
  // Who waits at the door is let vote with being let in.
  room.do('host', { do: 'door', door: 'admit', open: true })
  const waiting = room.with('participant')
  expect(sees('week', 'host')).toMatchObject({ of: 3 })
  room.do('host', { do: 'admit', person: waiting })
  expect(votes(waiting, 'week', 'a', -1).refusal).toBeUndefined()
  expect(sees('week', 'host')).toMatchObject({ of: 4, outside: [] })
  closes('week')
  room.do('host', { do: 'door', door: 'open', open: true })
  expect(votes(room.with('participant'), 'week', 'a', 1).refusal).toBe('notInElectorate')
})

test('neither a projector nor a stranger nor an id of the language votes', () => {
  const { room, makes, opens, votes } = votingRoom(1)
  const wall = room.with('viewer')
  makes('stance')
  opens('stance')
  const before = room.session
  expect(votes(wall, 'stance', 'a', 1).refusal).toBe('onlyParticipants')
  expect(votes('constructor', 'stance', 'a', 1).refusal).toBe('unknown')
  expect(votes('host', 'stance', 'constructor', 1).refusal).toBe('unknown')
  expect(room.do('host', { do: 'vote', ballot: '__proto__', epoch: 1, target: 'a', value: 1 }).refusal).toBe(
    'unknown',
  )
  expect(room.session).toBe(before)
})

test('a draft takes no votes', () => {
  const { makes, votes } = votingRoom(1)
  makes('stance')
  expect(votes('host', 'stance', 'a', 1, 0).refusal).toBe('ballotNotOpen')
})

test('only who takes part and is not in yet is let in', () => {
  const { room, people, makes, opens } = votingRoom(1)
  makes('stance')
  opens('stance')
  const admit = (person: string) => room.do('host', { do: 'ballot-admit', ballot: 'stance', person }).refusal
  expect([admit(room.with('viewer')), admit(people[ann] ?? ''), admit('constructor')]).toEqual([
    'notNow',
    'alreadyThere',
    'unknown',
  ])
})

describe('after closing', () => {
  test('a vote is late from the very moment, though nobody has closed the ballot yet', () => {
    const { room, people, ballot, makes, opens } = votingRoom(1)
    makes('stance')
    opens('stance')
    room.do('host', { do: 'ballot-close', ballot: 'stance' })
    const later = { ...room.around(), now: ballot('stance').closesAt ?? 0 }
    const vote = { do: 'vote', ballot: 'stance', epoch: 1, target: 'a', value: 1 } as const
    expect(decideBallot(room.session, people[ann] ?? '', vote, later)).toEqual({
      events: [{ type: 'late-vote', ballot: 'stance' }],
      refusal: 'lateVote',
    })
    const reveal = { do: 'ballot-reveal', ballot: 'stance' } as const
    expect(decideBallot(room.session, 'host', reveal, later).events.map(({ type }) => type)).toEqual([
      'ballot-closed',
      'ballot-revealed',
    ])
  })
  test('what was under way counts for three seconds, later votes are counted as late alone', () => {
    const { room, people, ballot, makes, opens, votes } = votingRoom(2)
    const [one = '', two = ''] = people
    makes('stance')
    opens('stance')
    room.do('host', { do: 'ballot-close', ballot: 'stance' })
    room.pass(2999)
    expect(votes(one, 'stance', 'a', 2).refusal).toBeUndefined()
    room.pass(1)
    expect(ballot('stance').state).toBe('closed')
    expect(votes(two, 'stance', 'a', 2).refusal).toBe('lateVote')
    expect(ballot('stance').late).toBe(1)
    expect(answersIn(room.session, 'stance')).toHaveLength(1)
  })
  test('a late vote of somebody who may not vote is not even late', () => {
    const { room, ballot, makes, opens, closes, votes } = votingRoom(1)
    makes('stance')
    opens('stance')
    closes('stance')
    expect(votes(room.with('participant'), 'stance', 'a', 1).refusal).toBe('notInElectorate')
    expect(ballot('stance').late).toBe(0)
  })
  test('late votes end at as many as there could be votes', () => {
    const { people, ballot, makes, opens, closes, votes } = votingRoom(1)
    makes('stance')
    opens('stance')
    closes('stance')
    for (let again = 0; again < 20; again++) votes(people[ann] ?? '', 'stance', 'a', 1)
    expect(ballot('stance').late).toBe(2 * 2)
  })
  test('opened again it keeps its votes and electors, and refuses a vote for the opening before', () => {
    const { room, people, ballot, makes, opens, closes, votes } = votingRoom(1)
    const [one = ''] = people
    makes('stance')
    opens('stance')
    votes(one, 'stance', 'a', 2)
    closes('stance')
    room.with('participant')
    opens('stance')
    expect(ballot('stance')).toMatchObject({ state: 'open', epoch: 2, electorate: ['host', one] })
    expect(votes(one, 'stance', 'b', 1, 1).refusal).toBe('notNow')
    expect(votes(one, 'stance', 'b', 1).refusal).toBeUndefined()
    expect(answersIn(room.session, 'stance')).toEqual([{ a: 2, b: 1 }])
  })
})

test('a host who abstains takes the votes along and leaves the number of voters', () => {
  const { room, makes, opens, votes, sees } = votingRoom(2)
  makes('stance')
  opens('stance')
  votes('host', 'stance', 'a', 2)
  votes('host', 'stance', 'b', 2)
  expect(sees('stance', 'participant')).toMatchObject({ of: 3, done: 1 })
  room.do('host', { do: 'abstain', ballot: 'stance', on: true })
  expect(sees('stance', 'participant')).toMatchObject({ of: 2, done: 0 })
  expect(answersIn(room.session, 'stance')).toEqual([])
  expect(votes('host', 'stance', 'a', 2).refusal).toBe('notInElectorate')
  room.do('host', { do: 'abstain', ballot: 'stance', on: false })
  expect(votes('host', 'stance', 'a', 2).refusal).toBeUndefined()
})

test('a host abstains no more once it is closed, nor from a ballot that they came too late for', () => {
  const { room, makes, opens, closes } = votingRoom(1)
  const abstains = (by: string) => room.do(by, { do: 'abstain', ballot: 'stance', on: true }).refusal
  makes('stance')
  opens('stance')
  expect(abstains(room.with('cohost'))).toBe('notInElectorate')
  closes('stance')
  expect(abstains('host')).toBe('notNow')
})

test('a participant cannot abstain', () => {
  const { room, people, makes, opens } = votingRoom(1)
  makes('stance')
  opens('stance')
  expect(room.do(people[ann] ?? '', { do: 'abstain', ballot: 'stance', on: true }).refusal).toBe('onlyHosts')
})

test('no event of a vote names its voter', () => {
  const { room, people, makes, opens, votes } = votingRoom(1)
  const [one = ''] = people
  makes('stance')
  opens('stance')
  const { events } = votes(one, 'stance', 'a', 2)
  expect(JSON.stringify(events)).not.toContain(one)
  expect(events).toEqual([
    {
      type: 'vote',
      ballot: 'stance',
      voter: voterKey(room.session.ballots['stance']?.secret ?? '', one),
      target: 'a',
      value: 2,
    },
  ])
})
