import { describe, expect, it } from 'vitest'
import { audienceOf, commonView } from './common-view.ts'
import { contributionOf } from './contribution.ts'
import { meView } from './me-view.ts'
import { newRoom, voterKey } from './testing/room.ts'

describe('who is seen', () => {
  it('is everybody by hosts, and only those who are in by the others', () => {
    const room = newRoom()
    const [ann, gone, lost] = [room.joins(), room.joins(), room.joins()]
    room.do('host', { do: 'remove', person: gone })
    room.do('host', { do: 'erase', person: lost })
    room.do('host', { do: 'door', door: 'admit', open: true })
    const waits = room.joins()
    const seen = (audience: 'host' | 'participant' | 'viewer') =>
      Object.values(commonView(room.session, audience, room.around()).people)
    expect(seen('host').map(({ id }) => id)).toEqual(['host', ann, gone, waits])
    for (const audience of ['participant', 'viewer'] as const) {
      expect(seen(audience).map(({ id }) => id)).toEqual(['host', ann])
      expect(Object.keys(seen(audience)[1] ?? {})).toEqual(['id', 'alias', 'part', 'standing', 'here'])
    }
    expect(seen('host')[1]).toMatchObject({ joinedAt: room.now, writesAs: '' })
  })

  it('decides the audience by what somebody is now', () => {
    const room = newRoom()
    const [cohost, ann, viewer] = [room.with('cohost'), room.joins(), room.with('viewer')]
    const audiences = () =>
      ['host', cohost, ann, viewer].map((id) => {
        const person = room.session.people[id]
        return person && audienceOf(person)
      })
    expect(audiences()).toEqual(['host', 'host', 'participant', 'viewer'])
    room.keep({ events: [{ type: 'acting', person: ann, on: true }] })
    room.do('host', { do: 'remove', person: cohost })
    expect(audiences()).toEqual(['host', 'viewer', 'host', 'viewer'])
  })
})

describe('the code', () => {
  it('is shown where it is of use', () => {
    const room = newRoom()
    const code = (audience: 'host' | 'viewer') => commonView(room.session, audience, room.around()).room.code
    expect([code('host'), code('viewer')]).toEqual(['ABC234', 'ABC234'])
    room.do('host', { do: 'door', door: 'personal', open: true })
    expect([code('host'), code('viewer')]).toEqual(['ABC234', ''])
    room.do('host', { do: 'end' })
    expect([code('host'), code('viewer')]).toEqual(['', ''])
  })
})

describe('choices that were declared for the hosts', () => {
  it('are theirs, and not of one whom the room elected', () => {
    const room = newRoom()
    const ann = room.joins()
    const ballot = 'b'
    room.do('host', {
      do: 'ballot',
      ballot,
      kind: 'approve',
      ask: 'custom',
      question: '?',
      targets: [{ id: 'c1', kind: 'claim', text: 'Chips' }],
      each: 1,
      perTarget: 1,
      anonymity: 'host',
      sealed: false,
    })
    room.do('host', { do: 'ballot-open', ballot })
    room.do(ann, { do: 'vote', ballot, epoch: 1, target: 'c1', value: 1 })
    room.do('host', { do: 'ballot-close', ballot })
    room.pass(3000)
    const result = (audience: 'host' | 'participant') =>
      commonView(room.session, audience, room.around()).ballots[ballot]?.result
    expect(result('host')).toBeUndefined()
    room.do('host', { do: 'ballot-reveal', ballot })
    expect(result('host')?.choices).toEqual({ [ann]: { c1: 1 } })
    expect(result('participant')).toMatchObject({ voted: 1 })
    expect(result('participant')).not.toHaveProperty('choices')
    room.keep({ events: [{ type: 'acting', person: ann, on: true }] })
    expect(result('host')).toMatchObject({ voted: 1 })
    expect(result('host')).not.toHaveProperty('choices')
    expect(contributionOf(room.session, ann, voterKey)?.votes).toEqual({ [ballot]: { c1: 1 } })
  })
})

describe('one’s own slice', () => {
  it('says whether the map takes one’s changes', () => {
    const room = newRoom()
    const [ann, viewer] = [room.joins(), room.with('viewer')]
    const may = () => ['host', ann, viewer].map((id) => meView(room.session, id, room.around()).mayWrite)
    expect(may()).toEqual([true, true, false])
    room.begin('named')
    expect(may()).toEqual([true, false, false])
    room.do('host', { do: 'end' })
    expect(may()).toEqual([true, false, false])
    expect(() => meView(room.session, 'constructor', room.around())).toThrow('not of this workshop')
  })
})

describe('what one person gave', () => {
  it('is listed whole', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins({ alias: 'Ben' })]
    room.begin('named')
    room.writes(ann, 'released')
    room.do('host', { do: 'release', scope: { of: 'all' } })
    room.writes(ann, 'private')
    room.writes(ben, 'other')
    room.do(ann, { do: 'hand', kind: 'speak' })
    room.do(ann, { do: 'flag', row: 'c1', kind: 'unclear', on: true })
    room.do('host', { do: 'groups', groups: [{ id: 'g', name: 'One', scope: [], members: [ann] }] })
    room.do('host', { do: 'outcome', outcome: 'o', text: 'We shall', owners: [ann] })
    expect(contributionOf(room.session, ann, voterKey)).toMatchObject({
      alias: 'Ann',
      drafts: [{ id: 'private' }],
      cards: [{ id: 'released' }],
      hand: { kind: 'speak' },
      flags: [{ row: 'c1' }],
      outcomes: [{ id: 'o' }],
      groups: ['One'],
      votes: {},
    })
    expect(contributionOf(room.session, 'constructor', voterKey)).toBeUndefined()
  })
})
