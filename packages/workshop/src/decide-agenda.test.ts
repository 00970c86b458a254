import { describe, expect, it } from 'vitest'
import { mayWriteMap } from './may-write.ts'
import { agenda, newRoom, noRights, phase } from './testing/room.ts'

describe('a phase', () => {
  it('ends the one before, clears hands, readiness, the spotlight and what was said to all, and starts its clock', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('frame')
    room.do(ann, { do: 'hand', kind: 'speak' })
    room.do(ann, { do: 'ready', ready: true })
    room.do('host', { do: 'spotlight', id: 's', mode: 'summon', rows: ['c1'], live: false })
    room.do('host', { do: 'broadcast', text: 'Two more minutes' })
    const first = room.now
    room.pass(1000)
    room.begin('talk', true)
    expect(room.session).toMatchObject({
      phase: 'talk',
      hands: [],
      ready: [],
      spotlight: null,
      broadcast: null,
      spotlighted: ['c1'],
      timer: { state: 'running', endsAt: room.now + 300_000, total: 300_000 },
      runs: [
        { phase: 'frame', startedAt: first, endedAt: room.now, mapSeq: 7 },
        { phase: 'talk', startedAt: room.now, mapSeq: 7 },
      ],
    })
    expect(room.session.runs[1]).not.toHaveProperty('endedAt')
  })

  it('begun by two hosts at once runs once, with one clock', () => {
    const room = newRoom()
    room.begin('talk', true)
    const { timer } = room.session
    room.pass(400)
    expect(room.begin('talk', true)).toEqual({ events: [] })
    expect(room.session.timer).toEqual(timer)
    expect(room.session.runs).toHaveLength(1)
  })

  it('without a start leaves no clock of the one before', () => {
    const room = newRoom()
    room.begin('talk', true)
    room.begin('frame')
    expect(room.session.timer).toEqual({ state: 'off' })
  })
})

describe('the agenda', () => {
  it('is reordered, skipped and lengthened while it runs, and keeps its runs', () => {
    const room = newRoom()
    room.begin('talk')
    const next = [phase('new', 'debate'), phase('talk', 'talk', { minutes: 9 })]
    expect(room.do('host', { do: 'agenda', agenda: next }).refusal).toBeUndefined()
    expect(room.session.agenda).toEqual(next)
    expect(room.session.runs).toHaveLength(1)
  })

  it('keeps the phase at hand and those that ran', () => {
    const room = newRoom()
    room.begin('frame')
    room.begin('talk')
    for (const id of ['frame', 'talk'])
      expect(room.do('host', { do: 'agenda', agenda: agenda.filter((one) => one.id !== id) }).refusal).toBe(
        'notNow',
      )
    expect(room.do('host', { do: 'agenda', agenda: [...agenda, phase('talk', 'talk')] }).refusal).toBe(
      'malformed',
    )
  })

  it('keeps what was declared to those who wrote under it', () => {
    const room = newRoom()
    const ann = room.joins()
    const saying = (id: string, authors: 'named' | 'anonymous', moderated: boolean) =>
      room.do('host', {
        do: 'agenda',
        agenda: agenda.map((one) => (one.id === id ? { ...one, writing: { authors, moderated } } : one)),
      }).refusal
    // Nobody has written yet.
    expect(saying('nameless', 'named', false)).toBeUndefined()
    expect(saying('nameless', 'anonymous', false)).toBeUndefined()
    room.begin('nameless')
    room.writes(ann, 'd')
    expect(saying('nameless', 'named', false)).toBe('anonymityLowered')
    expect(saying('nameless', 'anonymous', true)).toBe('anonymityLowered')
    expect(
      room.do('host', { do: 'agenda', agenda: agenda.map(({ writing: _writing, ...one }) => one) }).refusal,
    ).toBe('anonymityLowered')
    // Of the other phase nobody wrote; and more may be promised.
    expect(saying('named', 'anonymous', false)).toBeUndefined()
  })
})

describe('the gate of the map', () => {
  it('is the phase’s for all but who leads', () => {
    const room = newRoom()
    const ann = room.joins()
    const cohost = room.with('cohost')
    const gate = () =>
      [undefined, 'a stranger', ann, cohost, 'host'].map((one) => mayWriteMap(room.session, one))
    expect(gate()).toEqual([true, true, true, true, true])
    room.begin('named')
    expect(gate()).toEqual([false, false, false, true, true])
    room.do('host', { do: 'rights', phase: 'named', rights: { ...noRights, write: true } })
    expect(gate()).toEqual([true, true, true, true, true])
    room.do('host', { do: 'rights', phase: 'named', rights: noRights })
    room.do('host', { do: 'remove', person: cohost })
    expect(gate()).toEqual([false, false, false, false, true])
    room.do('host', { do: 'end' })
    expect(gate()).toEqual([true, true, true, true, true])
  })

  it('closes at the end of a locking phase until there is more time or another phase', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('talk', true)
    room.pass(299_999)
    expect(mayWriteMap(room.session, ann)).toBe(true)
    room.pass(1)
    expect(mayWriteMap(room.session, ann)).toBe(false)
    expect(mayWriteMap(room.session, 'host')).toBe(true)
    room.do('host', { do: 'timer-add', ms: 60_000 })
    expect(mayWriteMap(room.session, ann)).toBe(true)
    room.pass(60_000)
    expect(mayWriteMap(room.session, ann)).toBe(false)
    room.begin('frame', true)
    room.pass(1_000_000)
    // This one only gives a sign.
    expect(mayWriteMap(room.session, ann)).toBe(true)
  })
})
