import { describe, expect, it } from 'vitest'
import { newRoom } from './testing/room.ts'

describe('the spotlight', () => {
  it('moves on as its host walks, and notes each row once', () => {
    const room = newRoom()
    const shine = (id: string, ...rows: string[]) =>
      room.do('host', { do: 'spotlight', id, mode: 'summon', rows, live: true })
    shine('s', 'c1', 'c1')
    const { at } = room.session.spotlight ?? {}
    room.pass(5000)
    shine('s', 'c2', 'c1')
    expect(room.session.spotlight).toMatchObject({ id: 's', rows: ['c2', 'c1'], at })
    shine('t', 'c3')
    expect(room.session.spotlight).toMatchObject({ at: room.now })
    expect(room.session.spotlighted).toEqual(['c1', 'c2', 'c3'])
    expect(shine('u').refusal).toBe('noTargets')
    room.do('host', { do: 'spotlight-end' })
    expect(room.session.spotlight).toBeNull()
    expect(room.session.spotlighted).toEqual(['c1', 'c2', 'c3'])
  })

  it('notes what is shown, and not what stands around it', () => {
    const room = newRoom()
    const shine = (rows: string[], heads: number) =>
      room.do('host', { do: 'spotlight', id: rows.join(''), mode: 'summon', rows, heads, live: false })
    shine(['c1', 'c2', 'c3'], 1)
    expect(room.session.spotlight).toMatchObject({ rows: ['c1', 'c2', 'c3'], heads: 1 })
    expect(room.session.spotlighted).toEqual(['c1'])
    shine(['c4', 'c5'], 2)
    expect(room.session.spotlight).not.toHaveProperty('heads')
    expect(room.session.spotlighted).toEqual(['c1', 'c4', 'c5'])
  })

  it('notes no more rows than a report can show', () => {
    const room = newRoom()
    for (let row = 0; row < 300; row += 1)
      room.do('host', { do: 'spotlight', id: 's', mode: 'invite', rows: [`r${row}`], live: true })
    expect(room.session.spotlighted).toHaveLength(200)
    expect(room.session.spotlight?.rows).toEqual(['r299'])
  })
})

describe('locks and sentences to all', () => {
  it('are held once, and a hundred at most', () => {
    const room = newRoom()
    for (let claim = 0; claim < 100; claim += 1) room.do('host', { do: 'lock', claim: `c${claim}`, on: true })
    expect(room.do('host', { do: 'lock', claim: 'c0', on: true })).toEqual({ events: [] })
    expect(room.do('host', { do: 'lock', claim: 'more', on: true }).refusal).toBe('tooMany')
    room.do('host', { do: 'lock', claim: 'c0', on: false })
    expect(room.session.locks).toHaveLength(99)
  })

  it('say something', () => {
    const room = newRoom()
    expect(room.do('host', { do: 'broadcast', text: ' \n' }).refusal).toBe('malformed')
    room.do('host', { do: 'broadcast', text: 'Two minutes\n left' })
    expect(room.session.broadcast).toEqual({ text: 'Two minutes left', by: 'host', at: room.now })
  })
})
