import { describe, expect, it } from 'vitest'
import { meView } from './me-view.ts'
import { newRoom } from './testing/room.ts'

const divided = () => {
  const room = newRoom()
  const [ann, ben, viewer] = [room.joins(), room.joins(), room.with('viewer')]
  room.do('host', {
    do: 'groups',
    groups: [
      { id: 'g', name: ' One ', scope: ['c1', 'c1'], members: [ann, 'nobody', viewer] },
      { id: 'h', name: 'Two', scope: [], members: [ann, ben] },
    ],
  })
  return { room, ann, ben }
}

describe('breakouts', () => {
  it('have each person once, and nobody who is not there', () => {
    const { room, ann, ben } = divided()
    expect(room.session.groups).toEqual([
      { id: 'g', name: 'One', scope: ['c1'], members: [ann] },
      { id: 'h', name: 'Two', scope: [], members: [ben] },
    ])
    const twins = { id: 'g', name: '', scope: [], members: [] }
    expect(room.do('host', { do: 'groups', groups: [twins, twins] }).refusal).toBe('malformed')
  })

  it('are joined by oneself, and changed for others by who leads', () => {
    const { room, ann, ben } = divided()
    room.do(ann, { do: 'join-group', group: 'h' })
    expect(room.session.groups.map(({ members }) => members)).toEqual([[], [ben, ann]])
    expect(room.do(ann, { do: 'join-group', person: ben, group: 'g' }).refusal).toBe('onlyHosts')
    expect(room.do(ann, { do: 'join-group', group: 'none' }).refusal).toBe('unknown')
    room.do('host', { do: 'join-group', person: ben, group: null })
    expect(meView(room.session, ben, room.around()).group).toBeNull()
    expect(meView(room.session, ann, room.around()).group).toBe('h')
  })

  it('pick one of each kind, from within', () => {
    const { room, ann, ben } = divided()
    expect(room.do(ben, { do: 'pick', group: 'g', kind: 'reason', claim: 'c1' }).refusal).toBe('notYours')
    room.do(ann, { do: 'pick', group: 'g', kind: 'reason', claim: 'c1' })
    room.do(ann, { do: 'pick', group: 'g', kind: 'reason', claim: 'c2' })
    room.do('host', { do: 'pick', group: 'h', kind: 'question', claim: 'c3' })
    expect(room.session.picks).toEqual([
      { group: 'g', kind: 'reason', claim: 'c2' },
      { group: 'h', kind: 'question', claim: 'c3' },
    ])
    room.do(ann, { do: 'pick', group: 'g', kind: 'reason', claim: null })
    expect(room.session.picks).toHaveLength(1)
    expect(room.do(ann, { do: 'pick', group: 'g', kind: 'reason', claim: null })).toEqual({ events: [] })
  })
})

describe('outcomes', () => {
  it('are written by who leads, and taken on by anybody', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins()]
    room.do('host', { do: 'outcome', outcome: 'o', text: ' Ask for funds ', owners: [ann, ann, 'nobody'] })
    const made = room.now
    room.pass(1000)
    room.do(ben, { do: 'take-on', outcome: 'o', on: true })
    room.do('host', { do: 'outcome', outcome: 'o', text: 'Ask', claim: 'c1', owners: [ben] })
    expect(room.session.outcomes).toEqual([
      { id: 'o', text: 'Ask', claim: 'c1', owners: [ben], by: 'host', at: made },
    ])
    room.do(ben, { do: 'take-on', outcome: 'o', on: false })
    expect(room.session.outcomes[0]?.owners).toEqual([])
    expect(room.do(ben, { do: 'take-on', outcome: 'none', on: true }).refusal).toBe('unknown')
    expect(room.do('host', { do: 'outcome', outcome: 'p', text: ' ', owners: [] }).refusal).toBe('malformed')
    room.do('host', { do: 'outcome-drop', outcome: 'o' })
    expect(room.session.outcomes).toEqual([])
  })
})
