/** A workshop that was written and is read again. */
import { began, play, type Session, type WorkshopEvent } from '@parley/workshop'
import { expect, test } from 'vitest'
import { Answers } from './answers.ts'
import { keptOf, savedFrom } from './saved.ts'

/** Begun, with what three people voted. */
function voted(): Session {
  const host = { id: 'host', alias: 'Host', tokenHash: 'hash' }
  const first = { id: 'w', map: 'm', code: 'CODE', title: 'Chips', lang: 'en', at: 1, agenda: [], host }
  const ballot: WorkshopEvent = {
    type: 'ballot',
    ballot: {
      id: 'dots',
      kind: 'dots',
      ask: 'crux',
      question: 'Which?',
      targets: [{ id: 'one', kind: 'claim', text: 'One' }],
      each: 3,
      perTarget: 3,
      anonymity: 'secret',
      sealed: false,
      state: 'open',
      epoch: 1,
      electorate: ['host'],
      abstains: [],
      late: 0,
      secret: 'key',
    },
  }
  const votes = ['keyC', 'keyA', '__proto__'].map((voter, at): WorkshopEvent => ({
    type: 'vote',
    ballot: 'dots',
    voter,
    target: 'one',
    value: at + 1,
  }))
  const events = [...began(first).events, ballot, ...votes]
  const session = events.reduce<Session | undefined>(play, undefined)
  if (!session) throw new Error('Nothing was begun.')
  return session
}
const read = (state: string) =>
  savedFrom({ snapshot: { seq: 7, state }, rows: [], keys: new Map() }, 10)?.session

test('comes back from its snapshot as it was', () => {
  const session = voted()
  expect(read(keptOf(session, new Answers(10)).state)).toEqual(session)
})

test('comes back the same from a snapshot of an earlier Parley, where votes lay in a record', () => {
  const session = voted()
  const votes = JSON.parse('{"dots":{"keyC":{"one":1},"keyA":{"one":2},"__proto__":{"one":3}}}')
  const state = JSON.stringify({ session: { ...session, votes }, answers: [] })
  expect(read(state)).toEqual(session)
})
