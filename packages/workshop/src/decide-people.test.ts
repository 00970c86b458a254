import { describe, expect, it } from 'vitest'
import { commonView } from './common-view.ts'
import { newRoom } from './testing/room.ts'
import { eachVoter } from './ballot/voters.ts'

describe('parts', () => {
  it('leaves no room without a host', () => {
    const room = newRoom()
    const cohost = room.with('cohost')
    for (const command of [
      { do: 'remove', person: 'host' },
      { do: 'erase', person: 'host' },
      { do: 'part', person: 'host', part: 'cohost' },
    ] as const) {
      expect(room.do('host', command).refusal).toBe('lastHost')
      expect(room.do(cohost, command).refusal).toBe('lastHost')
    }
    const second = room.with('host')
    expect(room.do(second, { do: 'part', person: 'host', part: 'participant' }).refusal).toBeUndefined()
    expect(room.session.people['host']?.part).toBe('participant')
    expect(room.do(second, { do: 'remove', person: second }).refusal).toBe('lastHost')
  })

  it('lets only hosts make and unmake hosts', () => {
    const room = newRoom()
    const [second, cohost, other, ann] = [
      room.with('host'),
      room.with('cohost'),
      room.with('cohost'),
      room.joins(),
    ]
    expect(room.do(cohost, { do: 'part', person: second, part: 'participant' }).refusal).toBe('onlyHosts')
    expect(room.do(cohost, { do: 'part', person: ann, part: 'host' }).refusal).toBe('onlyHosts')
    expect(room.do(cohost, { do: 'part', person: cohost, part: 'host' }).refusal).toBe('onlyHosts')
    expect(room.do(cohost, { do: 'part', person: other, part: 'viewer' }).refusal).toBe('onlyHosts')
    expect(room.do(cohost, { do: 'remove', person: second }).refusal).toBe('onlyHosts')
    expect(room.do(cohost, { do: 'part', person: ann, part: 'cohost' }).refusal).toBeUndefined()
    expect(room.do(cohost, { do: 'part', person: cohost, part: 'participant' }).refusal).toBeUndefined()
    expect(Object.values(room.session.people).map(({ part }) => part)).toEqual([
      'host',
      'host',
      'participant',
      'cohost',
      'cohost',
    ])
  })

  it('takes from who becomes a viewer what viewers do not have', () => {
    const room = newRoom()
    const ann = room.joins()
    room.do('host', { do: 'groups', groups: [{ id: 'g', name: 'One', scope: [], members: [ann] }] })
    room.do(ann, { do: 'ready', ready: true })
    room.do('host', { do: 'part', person: ann, part: 'viewer' })
    expect(room.session.ready).toEqual([])
    expect(room.session.groups[0]?.members).toEqual([])
  })
})

describe('removing', () => {
  it('takes hand, readiness and group, and keeps the cards unreleased', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('named')
    room.writes(ann, 'd1')
    room.do('host', { do: 'groups', groups: [{ id: 'g', name: 'One', scope: [], members: [ann] }] })
    room.do(ann, { do: 'hand', kind: 'speak' })
    room.do(ann, { do: 'ready', ready: true })
    room.do('host', { do: 'remove', person: ann })
    expect(room.session.hands).toEqual([])
    expect(room.session.ready).toEqual([])
    expect(room.session.groups[0]?.members).toEqual([])
    expect(room.do('host', { do: 'release', scope: { of: 'all' } }).refusal).toBe('notNow')
    expect(Object.keys(room.session.drafts)).toEqual(['d1'])
    expect(room.do(ann, { do: 'hand', kind: 'speak' }).refusal).toBe('onlyParticipants')
    // Brought back, they are who they were.
    room.do('host', { do: 'admit', person: ann })
    expect(room.do('host', { do: 'release', scope: { of: 'all' } }).refusal).toBeUndefined()
    expect(Object.keys(room.session.cards)).toEqual(['d1'])
  })

  it('frees whom a removed host held', () => {
    const room = newRoom()
    const second = room.with('host')
    room.do(second, { do: 'spotlight', id: 's', mode: 'hold', rows: ['c1'], live: false })
    room.do('host', { do: 'remove', person: second })
    expect(room.session.spotlight).toBeNull()
  })
})

describe('erasing', () => {
  it('leaves nothing of what somebody gave', () => {
    const room = newRoom()
    const ann = room.joins({ alias: 'Annabel', tokenHash: 'tokenhash-ann' })
    const ben = room.joins({ alias: 'Ben' })
    room.begin('named')
    room.writes(ann, 'kept', 'Said aloud')
    room.do('host', { do: 'release', scope: { of: 'all' } })
    room.writes(ann, 'private', 'Unreleased')
    room.writes(ben, 'other', 'Of Ben')
    room.do(ann, { do: 'writes-as', id: 'annwrites' })
    room.do(ann, { do: 'hand', kind: 'question' })
    room.do(ann, { do: 'flag', row: 'c1', kind: 'unclear', on: true })
    room.do('host', { do: 'outcome', outcome: 'o', text: 'We shall', owners: [ann, ben] })
    room.do('host', {
      do: 'ballot',
      ballot: 'b',
      kind: 'stance',
      ask: 'accept',
      question: 'Do you?',
      targets: [{ id: 'c1', kind: 'claim', text: 'Chips' }],
      each: 1,
      perTarget: 1,
      anonymity: 'secret',
      sealed: false,
    })
    room.do('host', { do: 'ballot-open', ballot: 'b' })
    for (const [by, value] of [
      [ann, 2],
      [ben, -1],
    ] as const)
      expect(room.do(by, { do: 'vote', ballot: 'b', epoch: 1, target: 'c1', value }).refusal).toBeUndefined()

    room.do('host', { do: 'erase', person: ann })

    expect(room.session.people[ann]).toMatchObject({
      alias: '',
      tokenHash: '',
      writesAs: '',
      standing: 'removed',
    })
    expect(Object.keys(room.session.drafts)).toEqual(['other'])
    expect(room.session.cards).toEqual({})
    expect(room.session.hands).toEqual([])
    expect(room.session.flags).toEqual([])
    expect(room.session.outcomes[0]?.owners).toEqual([ben])
    expect(eachVoter(room.session.votes['b']).map(([, given]) => given)).toEqual([{ c1: -1 }])
    expect(JSON.stringify(room.session)).not.toContain('tokenhash-ann')
    expect(JSON.stringify(room.session)).not.toMatch(/Annabel|annwrites|Unreleased|Said aloud/)
    expect(JSON.stringify({ ...room.session, people: {} })).not.toContain(ann)
    // Nobody brings them back by name.
    expect(room.do('host', { do: 'rename', person: ann, alias: 'Annabel' }).refusal).toBe('unknown')
    expect(room.do('host', { do: 'admit', person: ann }).refusal).toBe('unknown')
  })

  it('leaves nothing that names somebody who led: what others go on with is nobody’s', () => {
    const room = newRoom()
    room.keep({ events: [{ type: 'codes', codes: [{ id: 'k', hash: 'hash-of-code', label: 'Cora' }] }] })
    const cora = room.with('cohost', 'Cora')
    room.keep({ events: [{ type: 'code-used', code: 'k', person: cora }] })
    room.do(cora, { do: 'outcome', outcome: 'o', text: 'Count them', owners: [] })
    room.do(cora, { do: 'lock', claim: 'c1', on: true })
    room.do(cora, { do: 'broadcast', text: 'Cora says so' })
    room.do(cora, {
      do: 'ballot',
      ballot: 'b',
      kind: 'approve',
      ask: 'accept',
      question: 'Do you?',
      targets: [{ id: 'c1', kind: 'claim', text: 'Chips' }],
      each: 1,
      perTarget: 1,
      anonymity: 'named',
      sealed: false,
    })
    room.do(cora, { do: 'ballot-open', ballot: 'b' })
    room.do(cora, { do: 'spotlight', id: 's', mode: 'invite', rows: ['c1'], live: false })
    room.do(cora, { do: 'abstain', ballot: 'b', on: true })
    expect(JSON.stringify({ ...room.session, people: {} }).split(cora).length).toBeGreaterThan(7)

    expect(room.do('host', { do: 'erase', person: cora }).refusal).toBeUndefined()

    expect(JSON.stringify({ ...room.session, people: {} })).not.toContain(cora)
    expect(JSON.stringify(room.session)).not.toMatch(/Cora/)
    expect(room.session.outcomes).toMatchObject([{ text: 'Count them', by: '' }])
    expect(room.session.locks).toEqual([{ claim: 'c1', by: '' }])
    // The code that let them in lets nobody in.
    expect(room.session.codes[0]?.usedBy).toBeDefined()
    expect(room.do('host', { do: 'lock', claim: 'c1', on: false }).refusal).toBeUndefined()
    // The ballot goes on among those who are left.
    expect(commonView(room.session, 'host', room.around()).ballots['b']).toMatchObject({
      state: 'open',
      of: 1,
    })
  })
})

it('leaves votes of somebody erased where they were told, under a key that looks like all others', () => {
  const room = newRoom()
  const people = ['Ann', 'Ben', 'Cem'].map((alias) => room.joins({ alias }))
  const ballot = (id: string, more: object = {}) => {
    const rest = { each: 1, perTarget: 1, anonymity: 'secret', sealed: false, ...more } as const
    const asked = { kind: 'stance', ask: 'accept', question: 'Do you?' } as const
    const targets = [{ id: 'c1', kind: 'claim' as const, text: 'Chips' }]
    expect(room.do('host', { do: 'ballot', ballot: id, targets, ...asked, ...rest }).refusal).toBeUndefined()
  }
  ballot('b')
  room.do('host', { do: 'ballot-open', ballot: 'b' })
  for (const [at, by] of people.entries())
    room.do(by, { do: 'vote', ballot: 'b', epoch: 1, target: 'c1', value: at - 1 })
  ballot('again', { secondOf: 'b' })
  room.do('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(3000)
  room.do('host', { do: 'ballot-reveal', ballot: 'b' })
  const before = eachVoter(room.session.votes['b'])
  room.do('host', { do: 'erase', person: people[1] ?? '' })
  const after = eachVoter(room.session.votes['b'])
  const byAnswer = (voters: typeof after) =>
    voters.toSorted(([, one], [, other]) => Number(one['c1']) - Number(other['c1']))
  expect(byAnswer(after).map(([, given]) => given)).toEqual([{ c1: -1 }, { c1: 0 }, { c1: 1 }])
  const kept = byAnswer(after).map(([key], at) => key === byAnswer(before)[at]?.[0])
  expect(kept).toEqual([true, false, true])
  expect(after.every(([key]) => key.startsWith('voterkey'))).toBe(true)
})

it('takes the name of somebody erased from the clock that was set for their turn, and from no other', () => {
  const room = newRoom()
  const [ann, talk] = [room.joins({ alias: 'Annabel' }), room.joins({ alias: 'talk' })]
  room.begin('talk', true)
  room.do('host', { do: 'erase', person: talk })
  expect(room.session.timer).toMatchObject({ state: 'running', label: 'The talk' })
  room.do('host', { do: 'timer-start', label: 'Annabel speaks', ms: 120_000 })
  room.do('host', { do: 'erase', person: ann })
  expect(room.session.timer).toEqual({
    state: 'running',
    label: 'The talk',
    endsAt: room.now + 120_000,
    total: 120_000,
  })
  expect(JSON.stringify(room.session)).not.toContain('Annabel')
})

const withoutHosts = () => {
  const room = newRoom()
  const [ann, ben] = [room.joins({ alias: 'Ann' }), room.joins({ alias: 'Ben' })]
  room.here.delete('host')
  room.hostsLeft(room.now)
  return { room, ann, ben }
}

describe('electing', () => {
  it('waits a minute, takes the first who is asked for, and gives back when a host returns', () => {
    const { room, ann, ben } = withoutHosts()
    room.pass(59_999)
    expect(room.do(ben, { do: 'elect', person: ann }).refusal).toBe('hostIsHere')
    room.pass(1)
    expect(room.do(ben, { do: 'elect', person: ann }).refusal).toBeUndefined()
    expect(room.do(ben, { do: 'elect', person: ben }).refusal).toBe('alreadyThere')
    expect(room.do(ann, { do: 'phase', phase: 'talk', start: false }).refusal).toBeUndefined()
    expect(room.do(ann, { do: 'part', person: ann, part: 'host' }).refusal).toBe('onlyHosts')
    expect(room.do(ann, { do: 'remove', person: ben }).refusal).toBe('onlyHosts')
    room.here.add('host')
    room.hostsLeft(undefined)
    room.pass(0)
    expect(room.session.people[ann]).not.toHaveProperty('acting')
    expect(room.do(ann, { do: 'phase', phase: 'frame', start: false }).refusal).toBe('onlyHosts')
  })

  it('elects another when the first has gone, and nobody who is not here or no participant', () => {
    const { room, ann, ben } = withoutHosts()
    const viewer = room.with('viewer')
    room.pass(60_000)
    expect(room.do(ann, { do: 'elect', person: viewer }).refusal).toBe('onlyParticipants')
    room.do(ann, { do: 'elect', person: ann })
    room.here.delete(ann)
    room.do(ben, { do: 'elect', person: ben })
    expect(room.session.people[ann]).not.toHaveProperty('acting')
    expect(room.session.people[ben]?.acting).toBe(true)
  })
})

it('keeps a name of the map for the first who wrote under it', () => {
  const room = newRoom()
  const [ann, ben] = [room.joins(), room.joins()]
  room.do(ann, { do: 'writes-as', id: 'w' })
  expect(room.do(ben, { do: 'writes-as', id: 'w' }).refusal).toBe('alreadyThere')
  expect(room.do(ann, { do: 'writes-as', id: 'w' })).toEqual({ events: [] })
})
