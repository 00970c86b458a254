import { describe, expect, it } from 'vitest'
import { workshopBounds } from './bounds.ts'
import { began, codeByHash, codesMade, joining, type NewSession, personByToken } from './joining.ts'
import { newRoom, phase } from './testing/room.ts'

const stranger = { alias: 'Ann', part: 'participant', tokenHash: 'tokenhash-ann' } as const
const withCodes = () => {
  const room = newRoom()
  room.keep(codesMade(room.session, 'host', [{ id: 'p1', hash: 'hash1', label: 'Ann Other' }]))
  return room
}

describe('beginning', () => {
  const wanted: NewSession = {
    id: 'w',
    map: 'm',
    code: 'ABC234',
    title: ' Chips\n',
    lang: 'en',
    at: 1,
    agenda: [phase('a', 'talk')],
    host: { id: 'h', alias: ' Hanna ', tokenHash: 'x' },
  }
  it('makes the first event, or says what is wrong with it', () => {
    expect(began(wanted).events).toMatchObject([
      { type: 'began', title: 'Chips', door: 'open', host: { alias: 'Hanna', part: 'host', standing: 'in' } },
    ])
    expect(began({ ...wanted, title: ' ' }).refusal).toBe('malformed')
    expect(began({ ...wanted, host: { ...wanted.host, alias: '' } }).refusal).toBe('malformed')
    expect(began({ ...wanted, title: 'x'.repeat(201) }).refusal).toBe('tooLong')
    expect(began({ ...wanted, agenda: [phase('a', 'talk'), phase('a', 'close')] }).refusal).toBe('malformed')
  })
})

describe('the door', () => {
  it('lets in, lets wait, or asks for a code of one’s own', () => {
    const room = withCodes()
    const open = room.joins()
    expect(room.session.people[open]?.standing).toBe('in')
    room.do('host', { do: 'door', door: 'admit', open: true })
    const waits = room.joins()
    expect(room.session.people[waits]?.standing).toBe('waiting')
    room.do('host', { do: 'admit', person: waits })
    expect(room.session.people[waits]?.standing).toBe('in')
    room.do('host', { do: 'door', door: 'personal', open: true })
    expect(joining(room.session, stranger, room.around()).refusal).toBe('notYours')
    expect(joining(room.session, { ...stranger, personalCodeId: 'none' }, room.around()).refusal).toBe(
      'unknown',
    )
    const known = room.joins({ personalCodeId: 'p1' })
    expect(room.session.people[known]?.standing).toBe('in')
    expect(joining(room.session, { ...stranger, personalCodeId: 'p1' }, room.around()).refusal).toBe(
      'alreadyThere',
    )
    room.do('host', { do: 'door', door: 'open', open: false })
    expect(joining(room.session, stranger, room.around()).refusal).toBe('notNow')
    room.do('host', { do: 'end' })
    expect(joining(room.session, stranger, room.around()).refusal).toBe('ended')
    expect(room.session.code).toBe('')
  })

  it('lets a personal code pass where others wait', () => {
    const room = withCodes()
    room.do('host', { do: 'door', door: 'admit', open: true })
    const person = room.joins({ personalCodeId: 'p1' })
    expect(room.session.people[person]?.standing).toBe('in')
  })

  it('makes nobody a host, and gives nothing when it refuses', () => {
    const room = newRoom()
    const person = room.joins({ part: 'viewer' })
    expect(room.session.people[person]?.part).toBe('viewer')
    const refused = joining(room.session, { ...stranger, alias: ' \u202e\u0000 ' }, room.around())
    expect(refused).toEqual({ events: [], refusal: 'malformed' })
  })

  it('is closed to more than the room holds, but those who were removed make place', () => {
    const room = newRoom()
    let last = ''
    for (let there = 1; there < workshopBounds.people; there += 1) last = room.joins({ alias: `P${there}` })
    expect(joining(room.session, stranger, room.around()).refusal).toBe('tooMany')
    room.do('host', { do: 'remove', person: last })
    expect(joining(room.session, stranger, room.around()).refusal).toBeUndefined()
  })
})

describe('names', () => {
  it('are told apart', () => {
    const room = newRoom()
    const people = ['Ann', 'ann', ' A\u202enn', 'Ａnn', 'x'.repeat(60), 'x'.repeat(60)].map((alias) =>
      room.joins({ alias }),
    )
    const aliases = people.map((person) => room.session.people[person]?.alias)
    expect(aliases).toEqual(['Ann', 'ann 2', 'A nn', 'Ａnn 3', 'x'.repeat(60), `${'x'.repeat(58)} 2`])
    room.do('host', { do: 'rename', person: people[0] ?? '', alias: 'Hanna' })
    expect(room.session.people[people[0] ?? '']?.alias).toBe('Hanna 2')
  })
})

describe('whose browser it is', () => {
  it('is known by its token, until that is erased', () => {
    const room = newRoom()
    const person = room.joins({ tokenHash: 'tokenhash-ann' })
    expect(personByToken(room.session, 'tokenhash-ann')?.id).toBe(person)
    room.do('host', { do: 'remove', person })
    expect(personByToken(room.session, 'tokenhash-ann')?.standing).toBe('removed')
    room.do('host', { do: 'erase', person })
    expect(personByToken(room.session, 'tokenhash-ann')).toBeUndefined()
    expect(personByToken(room.session, '')).toBeUndefined()
  })
})

describe('personal codes', () => {
  it('are made by who leads by right, found by their hash, and worth nothing afterwards', () => {
    const room = withCodes()
    const one = [{ id: 'p2', hash: 'hash2', label: '' }]
    const [ann, cohost] = [room.joins(), room.with('cohost')]
    expect(codesMade(room.session, ann, one).refusal).toBe('onlyHosts')
    expect(codesMade(room.session, cohost, one).refusal).toBeUndefined()
    expect(codesMade(room.session, 'host', [{ id: 'p1', hash: 'x', label: '' }]).refusal).toBe('alreadyThere')
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `q${index}`, hash: `${index}`, label: '' }))
    expect(codesMade(room.session, 'host', many).refusal).toBe('tooMany')
    expect(codeByHash(room.session, 'hash1')?.id).toBe('p1')
    const person = room.joins({ personalCodeId: 'p1' })
    expect(codeByHash(room.session, 'hash1')).toBeUndefined()
    room.do('host', { do: 'erase', person })
    expect(JSON.stringify(room.session)).not.toContain('Ann Other')
  })
})
