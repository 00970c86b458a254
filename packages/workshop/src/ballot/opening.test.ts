/** A ballot's way, a pair's seal, and when the key of a secret goes. */
import { describe, expect, test } from 'vitest'
import { mustForget } from '../event.ts'
import { secretsOf } from './index.ts'
import { votingRoom } from './testing/voting-room.ts'

/** Two participants; `before` is sealed, voted and closed, `after` repeats it as a draft. */
function pair(more: Parameters<ReturnType<typeof votingRoom>['makes']>[1] = {}) {
  const made = votingRoom(2)
  made.makes('before', { sealed: true, ...more })
  made.makes('after', { ...more, secondOf: 'before' })
  made.opens('before')
  made.votes(made.people[0] ?? '', 'before', 'a', -2)
  made.closes('before')
  return made
}

test('each state lets only its own steps be taken', () => {
  const { room, ballot, makes, opens, closes, reveals } = votingRoom(1)
  const close = () => room.do('host', { do: 'ballot-close', ballot: 'one' })
  makes('one')
  expect([close().refusal, reveals('one').refusal]).toEqual(['ballotNotOpen', 'notNow'])
  opens('one')
  expect([opens('one').refusal, reveals('one').refusal]).toEqual(['notNow', 'notNow'])
  close()
  expect(ballot('one')).toMatchObject({ state: 'closing', closesAt: room.now + 3000 })
  expect([close().refusal, reveals('one').refusal]).toEqual(['ballotNotOpen', 'notNow'])
  room.pass(3000)
  opens('one')
  closes('one')
  expect(reveals('one').refusal).toBeUndefined()
  expect([opens('one').refusal, close().refusal, reveals('one').refusal]).toEqual([
    'notNow',
    'ballotNotOpen',
    'notNow',
  ])
  expect(makes('one').refusal).toBe('alreadyThere')
})

test('a clock that is set back does not keep a ballot closing until it has caught up', () => {
  const { room, people, ballot, makes, opens, reveals } = votingRoom(1)
  makes('one')
  opens('one')
  room.do('host', { do: 'ballot-close', ballot: 'one' })
  room.pass(-3_600_000)
  expect(ballot('one').state).toBe('closed')
  const late = { do: 'vote', ballot: 'one', epoch: 1, target: 'a', value: 1 } as const
  expect(room.do(people[0] ?? '', late).refusal).toBe('lateVote')
  expect(reveals('one').refusal).toBeUndefined()
})

test('whoever was led somewhere is let go when there is something to vote on', () => {
  const { room, makes, opens } = votingRoom(1)
  makes('one')
  room.do('host', { do: 'spotlight', id: 's', mode: 'summon', rows: ['c1'], live: false })
  opens('one')
  expect(room.session).toMatchObject({ spotlight: null, spotlighted: ['c1'] })
})

test('a ballot about nothing does not open', () => {
  const { makes, opens } = votingRoom(1)
  makes('one', { targets: [] })
  expect(opens('one').refusal).toBe('noTargets')
})

test('the electorate is who is in when it opens, hosts too, projectors not', () => {
  const { room, people, ballot, makes, opens } = votingRoom(2)
  room.with('viewer')
  room.do('host', { do: 'remove', person: people[1] ?? '' })
  makes('one')
  opens('one')
  expect(ballot('one').electorate).toEqual(['host', people[0]])
})

describe('a sealed pair', () => {
  test('stays sealed until the second is closed', () => {
    const { opens, closes, reveals } = pair()
    expect(reveals('before').refusal).toBe('sealed')
    opens('after')
    expect(reveals('before').refusal).toBe('sealed')
    closes('after')
    expect(reveals('before').refusal).toBeUndefined()
  })
  test('is revealed with its second, and the key goes with the last of them', () => {
    const { room, ballot, opens, closes, reveals, sees } = pair()
    opens('after')
    expect(ballot('after').secret).toBe(ballot('before').secret)
    closes('after')
    const { events } = reveals('after')
    expect(events).toMatchObject([
      { type: 'ballot-revealed', ballot: 'before', destroy: false, electors: 3 },
      { type: 'ballot-revealed', ballot: 'after', destroy: true, electors: 3 },
    ])
    expect(events.map(mustForget)).toEqual([false, true])
    expect(secretsOf(room.session)).toEqual([])
    expect(sees('after', 'viewer')?.swing).toMatchObject({ first: 'before', second: 'after', both: 0 })
  })
  test('keeps the key while the second waits, though the first was shown', () => {
    const { room, opens, closes, reveals } = pair()
    opens('after')
    closes('after')
    reveals('before')
    expect(secretsOf(room.session)).toHaveLength(1)
    reveals('after')
    expect(secretsOf(room.session)).toEqual([])
  })
  test('is not opened the other way round, nor its first again once the second is open', () => {
    const { opens, closes } = pair()
    opens('before')
    expect(opens('after').refusal).toBe('notNow')
    closes('before')
    expect(opens('after').refusal).toBeUndefined()
    expect(opens('before').refusal).toBe('notNow')
  })
  test('has one second of one kind about the same claims', () => {
    const { makes } = pair()
    expect(makes('itself', { secondOf: 'itself' }).refusal).toBe('unknown')
    expect(makes('other', { secondOf: 'before' }).refusal).toBe('alreadyThere')
    expect(makes('after', { secondOf: 'before', kind: 'approve' }).refusal).toBe('malformed')
    expect(makes('after', { secondOf: 'nothing' }).refusal).toBe('unknown')
    const target = { id: 'else', kind: 'claim', text: '' } as const
    expect(makes('after', { secondOf: 'before', targets: [target] }).refusal).toBe('unknown')
  })
  test('does not open when its first was made anew about something else', () => {
    const { makes, opens, closes } = votingRoom(1)
    makes('first')
    makes('second', { secondOf: 'first' })
    makes('first', { kind: 'sense' })
    opens('first')
    closes('first')
    expect(opens('second').refusal).toBe('malformed')
  })
  test('is no circle', () => {
    const { room, makes } = votingRoom(1)
    makes('first')
    makes('second', { secondOf: 'first' })
    makes('third', { secondOf: 'second' })
    const { session } = room
    const circles = ['first', 'second', 'third'].map((of) => makes('first', { secondOf: of }).refusal)
    expect(circles).toEqual(['unknown', 'malformed', 'malformed'])
    expect(room.session).toBe(session)
  })
  test('cannot be joined to one whose voters nobody can tell any more', () => {
    const { makes, opens, closes, reveals } = votingRoom(1)
    makes('alone')
    opens('alone')
    closes('alone')
    reveals('alone')
    expect(makes('late', { secondOf: 'alone' }).refusal).toBe('notNow')
  })
})

test('a first that was shown loses its key when its second is dropped, and the log is to be forgotten', () => {
  const { room, makes, opens, closes, reveals } = votingRoom(1)
  makes('first')
  makes('second', { secondOf: 'first' })
  opens('first')
  closes('first')
  reveals('first')
  expect(secretsOf(room.session)).toHaveLength(1)
  expect(makes('second').refusal).toBe('notNow')
  const { events } = room.do('host', { do: 'ballot-drop', ballot: 'second' })
  expect(events.map(mustForget)).toEqual([true])
  expect(secretsOf(room.session)).toEqual([])
})

test('what is still to be revealed, or was named, keeps its key when its second is dropped', () => {
  const closed = pair()
  closed.room.do('host', { do: 'ballot-drop', ballot: 'after' })
  expect(closed.ballot('before').secret).toBeDefined()
  const named = votingRoom(1)
  named.makes('first', { anonymity: 'named' })
  named.makes('second', { anonymity: 'named', secondOf: 'first' })
  named.opens('first')
  named.closes('first')
  named.reveals('first')
  named.room.do('host', { do: 'ballot-drop', ballot: 'second' })
  expect(named.ballot('first').secret).toBeDefined()
})

test('what was revealed, and what another repeats, cannot be dropped', () => {
  const { room, makes, opens, closes, reveals } = pair()
  const drop = (ballot: string) => room.do('host', { do: 'ballot-drop', ballot }).refusal
  expect(drop('before')).toBe('notNow')
  makes('one')
  opens('one')
  closes('one')
  reveals('one')
  expect(drop('one')).toBe('notNow')
  expect([drop('after'), drop('before')]).toEqual([undefined, undefined])
  expect(Object.keys(room.session.votes)).not.toContain('before')
})

test('the end of a workshop closes and reveals what was opened, sealed or not, and leaves no secret', () => {
  const { room, ballot, makes, opens } = pair()
  makes('open', { kind: 'dots' })
  opens('open')
  room.do('host', { do: 'end' })
  expect(Object.keys(room.session.ballots)).toEqual(['before', 'open'])
  expect([ballot('before').state, ballot('open').state]).toEqual(['revealed', 'revealed'])
  expect(ballot('open').closedAt).toBe(room.now)
  expect(secretsOf(room.session)).toEqual([])
})

test('a named ballot keeps its key, so that choices can be told and taken out', () => {
  const { room, makes, opens, closes, reveals } = votingRoom(1)
  makes('named', { anonymity: 'named' })
  opens('named')
  closes('named')
  expect(reveals('named').events.map(mustForget)).toEqual([false])
  expect(secretsOf(room.session)).toHaveLength(1)
})
