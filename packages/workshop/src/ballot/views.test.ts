/** Who sees what of a ballot, and when. */
import { describe, expect, test } from 'vitest'
import { audiences } from '../view.ts'
import { myBallots, voterKeysOf, withoutVotes } from './index.ts'
import { targets, votingRoom } from './testing/voting-room.ts'

function voted(anonymity: 'named' | 'host' | 'secret', kind: 'stance' | 'dots' = 'stance') {
  const made = votingRoom(2)
  const [one = '', two = ''] = made.people
  made.makes('ballot', { anonymity, kind })
  made.opens('ballot')
  made.votes(one, 'ballot', 'a', 2)
  made.votes(one, 'ballot', 'b', 1)
  made.votes(two, 'ballot', 'a', 1)
  return { ...made, one, two }
}

describe('before the reveal', () => {
  test('nobody gets a total, a choice or a key, at any state', () => {
    const { room, closes, sees } = voted('named')
    const look = () => audiences.map((audience) => sees('ballot', audience))
    const seen = look()
    room.do('host', { do: 'ballot-close', ballot: 'ballot' })
    seen.push(...look())
    closes('ballot')
    room.pass(3000)
    seen.push(...look())
    expect(seen.filter((view) => view && ('result' in view || 'swing' in view))).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('voterkey')
    expect(JSON.stringify(seen)).not.toContain(room.session.ballots['ballot']?.secret)
    const others = seen.filter((_, at) => at % 3 !== 0)
    expect(others.filter((view) => view && ('answered' in view || 'unfinished' in view))).toEqual([])
  })
  test('hosts see who is not done and how far, and how many answered each', () => {
    const { sees, two } = voted('secret')
    expect(sees('ballot', 'host')).toMatchObject({
      of: 3,
      done: 1,
      answered: { a: 2, b: 1 },
      unfinished: { [two]: 1, host: 0 },
    })
    expect(sees('ballot', 'participant')).toMatchObject({ of: 3, done: 1 })
  })
  test('of dots not even hosts see where they went', () => {
    const { sees, two } = voted('secret', 'dots')
    expect(sees('ballot', 'host')).toMatchObject({ done: 1, unfinished: { [two]: 1, host: 0 } })
    expect(sees('ballot', 'host')).not.toHaveProperty('answered')
  })
  test('a draft is for hosts alone', () => {
    const { makes, sees } = votingRoom(1)
    makes('ballot')
    expect(audiences.map((audience) => sees('ballot', audience)?.state)).toEqual([
      'draft',
      undefined,
      undefined,
    ])
  })
})

describe('one’s own', () => {
  test('drafts are for who leads, and what came too late for one has no votes', () => {
    const { room, people, makes, opens } = votingRoom(1)
    const mine = (person: string) => myBallots(room.session, person, room.around())['ballot']
    makes('ballot')
    expect([mine('host'), mine(people[0] ?? '')]).toEqual([{ may: false, abstains: false }, undefined])
    opens('ballot')
    const late = room.with('participant')
    expect([mine(people[0] ?? ''), mine(late)]).toEqual([
      { may: true, abstains: false, votes: {} },
      { may: false, abstains: false },
    ])
  })
  test('right to vote ends with the workshop, with the seat and by abstaining', () => {
    const { room, one, two } = voted('secret')
    const may = (person: string) => myBallots(room.session, person, room.around())['ballot']?.may
    room.do('host', { do: 'abstain', ballot: 'ballot', on: true })
    room.do('host', { do: 'part', person: two, part: 'viewer' })
    expect([may('host'), may(one), may(two)]).toEqual([false, true, false])
    room.do('host', { do: 'end' })
    expect(may(one)).toBe(false)
  })
})

describe('after the reveal', () => {
  test.each([
    ['named', [true, true, true]],
    ['host', [true, false, false]],
    ['secret', [false, false, false]],
  ] as const)('choices of a %s ballot go to whom that was declared', (anonymity, told) => {
    const { closes, reveals, sees, one, two } = voted(anonymity)
    closes('ballot')
    reveals('ballot')
    const choices = audiences.map((audience) => sees('ballot', audience)?.result?.choices)
    const all = { [one]: { a: 2, b: 1 }, [two]: { a: 1 } }
    expect(choices).toEqual(told.map((may) => (may ? all : undefined)))
  })
  test('totals are those of the last answers', () => {
    const { votes, closes, reveals, sees, one } = voted('secret')
    votes(one, 'ballot', 'a', -1)
    votes('host', 'ballot', 'a', null)
    closes('ballot')
    votes(one, 'ballot', 'a', 2)
    reveals('ballot')
    expect(sees('ballot', 'viewer')?.result).toEqual({
      targets: [
        { target: 'a', voters: 3, stances: [0, 1, 0, 1, 0], undecided: 1, mean: 0 },
        { target: 'b', voters: 1, stances: [0, 0, 0, 1, 0], undecided: 0, mean: 1 },
      ],
      electorate: 3,
      voted: 3,
      late: 1,
    })
  })
  test('nobody can say any more what one chose in secret, not even to themselves', () => {
    const { room, closes, reveals, one } = voted('secret')
    const mine = () => myBallots(room.session, one, room.around())['ballot']
    expect(mine()).toEqual({ may: true, abstains: false, votes: { a: 2, b: 1 } })
    closes('ballot')
    reveals('ballot')
    expect(mine()).toEqual({ may: true, abstains: false })
    expect(voterKeysOf(room.session, one, room.around())).toEqual({})
  })
})

describe('progress', () => {
  test('leaves out who was sent out before voting, and keeps who had voted', () => {
    const { room, sees, one, two, closes, reveals } = voted('secret')
    room.do('host', { do: 'remove', person: one })
    expect(sees('ballot', 'participant')?.of).toBe(3)
    room.do('host', { do: 'remove', person: two })
    expect(sees('ballot', 'participant')?.of).toBe(3)
    expect(sees('ballot', 'host')?.unfinished).toEqual({ host: 0 })
    const { people, makes, opens, ...other } = votingRoom(2)
    makes('ballot')
    opens('ballot')
    other.room.do('host', { do: 'remove', person: people[0] ?? '' })
    expect(other.sees('ballot', 'participant')?.of).toBe(2)
    closes('ballot')
    reveals('ballot')
    expect(sees('ballot', 'participant')).toMatchObject({ of: 3, done: 1 })
  })
  test('of dots is done when all are spent, when no more fit, or when one says so in its phase', () => {
    const { room, people, makes, opens, votes, sees } = votingRoom(2)
    const [one = '', two = ''] = people
    room.begin('talk')
    const dots = { kind: 'dots', phase: 'talk', each: 5, perTarget: 1, targets: targets(['a', 'b']) } as const
    makes('ballot', dots)
    opens('ballot')
    votes(one, 'ballot', 'a', 1)
    expect(sees('ballot', 'participant')?.done).toBe(0)
    votes(one, 'ballot', 'b', 1)
    expect(sees('ballot', 'participant')?.done).toBe(1)
    room.do(two, { do: 'ready', ready: true })
    expect(sees('ballot', 'participant')?.done).toBe(2)
    room.begin('reveal')
    room.do(two, { do: 'ready', ready: true })
    expect(sees('ballot', 'participant')?.done).toBe(1)
  })
})

test('a stance is not done by saying so', () => {
  const { room, sees, two } = voted('secret')
  room.do(two, { do: 'ready', ready: true })
  expect(room.session.ready).toEqual([two])
  expect(sees('ballot', 'participant')?.done).toBe(1)
})

test('one person’s votes can be taken out, and nobody else’s', () => {
  const { room, one, two } = voted('secret')
  const left = withoutVotes(room.session, voterKeysOf(room.session, one, room.around()))
  const mine = (person: string) => myBallots(left, person, room.around())['ballot']?.votes
  expect([mine(one), mine(two)]).toEqual([{}, { a: 1 }])
})
