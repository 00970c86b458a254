/** What was promised about names is only ever kept or made stricter, for all ballots that share a key. */
import { describe, expect, test } from 'vitest'
import type { Anonymity } from '../session.ts'
import { targets, votingRoom } from './testing/voting-room.ts'

/** A draft of this anonymity, and what asking for another is answered. */
function promising(anonymity: Anonymity) {
  const made = votingRoom(1)
  made.makes('one', { anonymity })
  const to = (next: Anonymity) =>
    made.room.do('host', { do: 'ballot-anonymity', ballot: 'one', anonymity: next }).refusal
  return { ...made, to }
}

describe('anonymity', () => {
  test('is free before opening', () => {
    const { ballot, to } = promising('secret')
    expect(to('named')).toBeUndefined()
    expect(ballot('one').anonymity).toBe('named')
  })
  test('is only raised from the opening on, and stands after the reveal', () => {
    const { ballot, opens, closes, reveals, to } = promising('host')
    opens('one')
    expect(to('named')).toBe('anonymityLowered')
    expect(to('secret')).toBeUndefined()
    expect(to('host')).toBe('anonymityLowered')
    closes('one')
    reveals('one')
    expect(to('named')).toBe('notNow')
    expect(ballot('one').anonymity).toBe('secret')
  })
  test('of a second is that of its first or stricter, and then the first’s as well', () => {
    const { ballot, makes, opens } = promising('host')
    opens('one')
    expect(makes('two', { secondOf: 'one', anonymity: 'named' }).refusal).toBe('anonymityLowered')
    expect(makes('two', { secondOf: 'one', anonymity: 'secret' }).refusal).toBeUndefined()
    expect(ballot('one').anonymity).toBe('secret')
  })
})

test('a draft is made anew as often as wanted, and keeps who abstains', () => {
  const { room, ballot, makes } = votingRoom(1)
  makes('one')
  room.do('host', { do: 'abstain', ballot: 'one', on: true })
  makes('one', { question: 'Or do you?' })
  expect(ballot('one')).toMatchObject({
    question: 'Or do you?',
    abstains: ['host'],
    state: 'draft',
    epoch: 0,
  })
})

test('limits are for dots, and one target takes no more than all', () => {
  const { room, ballot, makes } = votingRoom(1)
  const limits = (id: string) =>
    room.do('host', { do: 'ballot-limits', ballot: id, each: 2, perTarget: 9 }).refusal
  makes('stance', { each: 9, perTarget: 9 })
  expect(ballot('stance')).toMatchObject({ each: 1, perTarget: 1 })
  expect(limits('stance')).toBe('notNow')
  makes('dots', { kind: 'dots', each: 3, perTarget: 9 })
  expect(ballot('dots')).toMatchObject({ each: 3, perTarget: 3 })
  limits('dots')
  expect(ballot('dots')).toMatchObject({ each: 2, perTarget: 2 })
})

test.each([
  ['a phase that is not there', { phase: 'constructor' }, 'unknown'],
  ['a target twice', { targets: targets(['a', 'a']) }, 'malformed'],
  ['dots as a pair', { kind: 'dots', secondOf: 'dots' }, 'malformed'],
] as const)('refuses %s', (_, more, refusal) => {
  const { room, makes } = votingRoom(1)
  makes('dots', { kind: 'dots' })
  const before = room.session
  expect(makes('one', more).refusal).toBe(refusal)
  expect(room.session).toBe(before)
})

test('takes no ballot beyond the bound', () => {
  const { makes } = votingRoom(1)
  const made = Array.from({ length: 61 }, (_, at) => makes(`ballot${at}`).refusal)
  expect(made.filter((refusal) => refusal === undefined)).toHaveLength(60)
  expect(made.at(-1)).toBe('tooMany')
})

test('nobody but a host makes, opens or closes one', () => {
  const { room, people, makes } = votingRoom(1)
  makes('one')
  const { session } = room
  const asked = (['ballot-open', 'ballot-close', 'ballot-reveal', 'ballot-drop'] as const).map(
    (name) => room.do(people[0] ?? '', { do: name, ballot: 'one' }).refusal,
  )
  expect(asked).toEqual(['onlyHosts', 'onlyHosts', 'onlyHosts', 'onlyHosts'])
  expect(room.session).toBe(session)
})
