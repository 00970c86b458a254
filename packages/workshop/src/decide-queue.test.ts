import { describe, expect, it } from 'vitest'
import { commonView } from './common-view.ts'
import { decide } from './decide.ts'
import { meView } from './me-view.ts'
import type { PersonId } from './session.ts'
import { newRoom } from './testing/room.ts'

const raised = () => {
  const room = newRoom()
  const people = ['Ann', 'Ben', 'Cleo'].map((alias) => room.joins({ alias }))
  const [ann = '', ben = '', cleo = ''] = people
  for (const person of people) {
    room.do(person, { do: 'hand', kind: 'speak' })
    room.pass(1000)
  }
  return { room, ann, ben, cleo, queue: () => room.session.hands.map(({ person }) => person) }
}

describe('hands', () => {
  it('keep their place when they say something else', () => {
    const { room, ann, ben, cleo, queue } = raised()
    const { at } = room.session.hands[0] ?? {}
    room.do(ann, { do: 'hand', kind: 'question', claim: 'c1' })
    expect(queue()).toEqual([ann, ben, cleo])
    expect(room.session.hands[0]).toEqual({ person: ann, kind: 'question', claim: 'c1', at })
    room.do(ann, { do: 'hand-down' })
    room.do(ann, { do: 'hand', kind: 'speak' })
    expect(queue()).toEqual([ben, cleo, ann])
  })

  it('are put down by their owner or who leads', () => {
    const { room, ann, ben, cleo, queue } = raised()
    expect(room.do(ann, { do: 'hand-down', person: ben }).refusal).toBe('onlyHosts')
    room.do('host', { do: 'hand-down', person: ben })
    room.do(ann, { do: 'hand-down' })
    expect(queue()).toEqual([cleo])
  })

  it('give the turn to one at a time, also to somebody who raised none', () => {
    const { room, ann, ben, cleo, queue } = raised()
    const dora = room.joins()
    room.do('host', { do: 'call-on', person: ben })
    room.do('host', { do: 'call-on', person: dora })
    expect(queue()).toEqual([ann, cleo, dora])
    expect(room.session.hands.filter(({ called }) => called)).toEqual([
      { person: dora, kind: 'speak', at: room.now, called: true },
    ])
    expect(room.do('host', { do: 'call-on', person: room.with('viewer') }).refusal).toBe('unknown')
  })

  it('are named to hosts; to the others only whose turn it is, and how many', () => {
    const { room, ann, ben } = raised()
    room.do('host', { do: 'call-on', person: ben })
    const seen = (audience: 'host' | 'participant') => commonView(room.session, audience, room.around()).queue
    expect(seen('host').hands).toHaveLength(3)
    expect(seen('participant')).toMatchObject({ hands: [{ person: ben }], count: 3 })
    expect(meView(room.session, ann, room.around()).hand?.person).toBe(ann)
  })
})

describe('readiness', () => {
  it('counts those who are here, and keeps who lost the line', () => {
    const { room, ann, ben, cleo } = raised()
    room.with('viewer')
    room.do(ann, { do: 'ready', ready: true })
    room.here.delete(ann)
    room.here.delete(cleo)
    const seen = (audience: 'host' | 'viewer') => commonView(room.session, audience, room.around()).ready
    expect(seen('viewer')).toEqual({ count: 1, of: 2 })
    expect(seen('host')).toEqual({ count: 1, of: 2, people: [ann] })
    room.do(ben, { do: 'ready', ready: true })
    room.do(ben, { do: 'ready', ready: true })
    room.do(ann, { do: 'ready', ready: false })
    expect(room.session.ready).toEqual([ben])
  })
})

describe('flags', () => {
  it('are one of a kind from each, counted without names', () => {
    const { room, ann, ben } = raised()
    for (const by of [ann, ann, ben]) room.do(by, { do: 'flag', row: 'c1', kind: 'unclear', on: true })
    room.do(ben, { do: 'flag', row: 'c2', kind: 'needs-source', on: true })
    const view = commonView(room.session, 'host', room.around())
    expect(view.flags).toEqual({ unclear: { c1: 2 }, needsSource: { c2: 1 }, agree: {}, concern: {} })
    room.do(ann, { do: 'flag', row: 'c1', kind: 'unclear', on: false })
    expect(commonView(room.session, 'host', room.around()).flags.unclear).toEqual({ c1: 1 })
    expect(meView(room.session, ben, room.around()).flags).toEqual([
      { row: 'c1', kind: 'unclear' },
      { row: 'c2', kind: 'needs-source' },
    ])
    for (let row = 0; row < 200; row += 1)
      room.do(ann, { do: 'flag', row: `r${row}`, kind: 'unclear', on: true })
    expect(room.do(ann, { do: 'flag', row: 'more', kind: 'unclear', on: true }).refusal).toBe('tooMany')
  })

  it('are few on rows that the map does not hold, also of one that it held, and as many as before where that is not known', () => {
    const { room, ann, ben } = raised()
    const rows = new Set(['c1', 'c2'])
    const flag = (by: PersonId, row: string, on = true, holds?: (row: string) => boolean | undefined) => {
      const command = { do: 'flag', row, kind: 'unclear', on } as const
      return room.keep(decide(room.session, by, command, { ...room.around(), ...(holds && { holds }) }))
        .refusal
    }
    const held = (row: string) => rows.has(row)
    for (let row = 0; row < 5; row += 1) expect(flag(ann, `made-up-${row}`, true, held)).toBeUndefined()
    expect(flag(ann, 'made-up-5', true, held)).toBe('unknown')
    for (const row of rows) expect(flag(ann, row, true, held)).toBeUndefined()
    expect(flag(ben, 'made-up-5', true, held)).toBeUndefined()
    // Taken back it may be given elsewhere; and what the map takes in meanwhile is no stray any more.
    expect(flag(ann, 'made-up-0', false, held)).toBeUndefined()
    expect(flag(ann, 'made-up-5', true, held)).toBeUndefined()
    expect(flag(ann, 'made-up-6', true, held)).toBe('unknown')
    rows.add('made-up-5')
    expect(flag(ann, 'made-up-6', true, held)).toBeUndefined()
    rows.delete('c1')
    expect(flag(ann, 'made-up-7', true, held)).toBe('unknown')
    expect(flag(ann, 'made-up-7', true, () => undefined)).toBeUndefined()
    expect(flag(ann, 'made-up-8')).toBeUndefined()
  })
})

describe('reactions', () => {
  it('are one at most from each on a row, the later one, and counted for all without names', () => {
    const { room, ann, ben } = raised()
    for (const by of [ann, ben]) room.do(by, { do: 'flag', row: 'remark', kind: 'agree', on: true })
    room.do(ann, { do: 'flag', row: 'remark', kind: 'unclear', on: true })
    room.do(ben, { do: 'flag', row: 'remark', kind: 'concern', on: true })
    const seen = (audience: 'host' | 'participant') => commonView(room.session, audience, room.around()).flags
    for (const audience of ['host', 'participant'] as const)
      expect(seen(audience)).toEqual({
        unclear: { remark: 1 },
        needsSource: {},
        agree: { remark: 1 },
        concern: { remark: 1 },
      })
    room.do(ben, { do: 'flag', row: 'remark', kind: 'concern', on: false })
    expect(seen('host').concern).toEqual({})
  })

  it('may be turned where no further one is taken', () => {
    const { room, ann } = raised()
    for (let row = 0; row < 200; row += 1)
      room.do(ann, { do: 'flag', row: `r${row}`, kind: 'agree', on: true })
    expect(room.do(ann, { do: 'flag', row: 'more', kind: 'agree', on: true }).refusal).toBe('tooMany')
    expect(room.do(ann, { do: 'flag', row: 'r1', kind: 'concern', on: true }).refusal).toBeUndefined()
  })
})
