import { describe, expect, it } from 'vitest'
import type { WorkshopEvent } from './event.ts'
import { play } from './play.ts'
import { newRoom } from './testing/room.ts'

describe('playing a log', () => {
  it('begins with the beginning, once', () => {
    const room = newRoom()
    expect(() => play(undefined, { type: 'titled', title: 'Chips' })).toThrow('began')
    const again = room.events.filter(({ type }) => type === 'began').map((event) => play(room.session, event))
    expect(again).toEqual([room.session])
  })

  it('carries what a later version wrote without harm', () => {
    const room = newRoom()
    const later: WorkshopEvent = JSON.parse('{"type":"applause","person":"host","loud":3}')
    expect(play(room.session, later)).toBe(room.session)
  })

  it('passes over what is about nobody and nothing', () => {
    const { session } = newRoom()
    const stray: readonly WorkshopEvent[] = [
      { type: 'standing', person: '__proto__', standing: 'in' },
      { type: 'renamed', person: 'constructor', alias: 'Ann' },
      { type: 'erased', person: 'nobody', voter: {} },
      { type: 'draft-dropped', draft: 'toString' },
      { type: 'placed', card: 'constructor', claim: 'c1' },
      { type: 'vote', ballot: 'constructor', voter: 'v', target: 'c1', value: 1 },
    ]
    for (const event of stray) expect(play(session, event), event.type).toEqual(session)
  })

  it('ends with no code, no clock, nobody held and nobody acting', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('talk', true)
    room.keep({ events: [{ type: 'acting', person: ann, on: true }] })
    room.do('host', { do: 'spotlight', id: 's', mode: 'summon', rows: ['c1'], live: false })
    room.do('host', { do: 'lock', claim: 'c1', on: true })
    room.do('host', { do: 'end' })
    expect(room.session).toMatchObject({
      code: '',
      doorOpen: false,
      endedAt: room.now,
      phase: null,
      runs: [{ phase: 'talk', endedAt: room.now }],
      timer: { state: 'off' },
      spotlight: null,
      spotlighted: ['c1'],
      locks: [],
    })
    expect(room.session.people[ann]).not.toHaveProperty('acting')
  })
})
