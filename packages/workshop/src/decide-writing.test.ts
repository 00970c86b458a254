import { describe, expect, it } from 'vitest'
import { mustForget } from './event.ts'
import { commonView } from './common-view.ts'
import { meView } from './me-view.ts'
import { agenda, newRoom } from './testing/room.ts'

describe('a private card', () => {
  it('is written in a writing phase, changed until the reveal, by its owner alone', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins()]
    expect(room.writes(ann, 'd').refusal).toBe('notNow')
    room.begin('named')
    expect(room.writes(ann, 'd', 'First').refusal).toBeUndefined()
    const { at } = room.session.drafts['d'] ?? {}
    room.pass(1000)
    expect(room.writes(ben, 'd', 'Mine now').refusal).toBe('notYours')
    expect(room.do(ben, { do: 'draft-drop', draft: 'd' }).refusal).toBe('notYours')
    expect(room.do('host', { do: 'draft-drop', draft: 'd' }).refusal).toBe('notYours')
    expect(room.writes(ann, 'd', ' \n').refusal).toBe('malformed')
    room.begin('frame')
    expect(room.writes(ann, 'new').refusal).toBe('notNow')
    expect(room.writes(ann, 'd', 'Second').refusal).toBeUndefined()
    room.begin('reveal')
    expect(room.writes(ann, 'd', 'Third').refusal).toBe('notNow')
    expect(room.session.drafts['d']).toMatchObject({ text: 'Second', phase: 'named', owner: ann, at })
    expect(room.do(ann, { do: 'draft-drop', draft: 'd' }).refusal).toBeUndefined()
    expect(room.session.drafts).toEqual({})
  })

  it('is one of a hundred at most, of each', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins()]
    room.begin('named')
    for (let card = 0; card < 100; card += 1) room.writes(ann, `d${card}`)
    expect(room.writes(ann, 'more').refusal).toBe('tooMany')
    expect(room.writes(ann, 'd7', 'Changed').refusal).toBeUndefined()
    expect(room.writes(ben, 'more').refusal).toBeUndefined()
  })

  it('ends with its time where that was declared', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('read', true)
    room.writes(ann, 'd')
    room.pass(300_000)
    expect(room.writes(ann, 'e').refusal).toBe('notNow')
    expect(room.writes(ann, 'd', 'Late').refusal).toBe('notNow')
    room.do('host', { do: 'timer-add', ms: 1000 })
    expect(room.writes(ann, 'd', 'In time').refusal).toBeUndefined()
  })
})

describe('releasing', () => {
  it('goes card by card, the oldest first, with names where they were declared', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins()]
    room.begin('named')
    for (const [by, draft] of [
      [ann, 'a1'],
      [ben, 'b1'],
      [ann, 'a2'],
      [ben, 'b2'],
    ] as const) {
      room.writes(by, draft)
      room.pass(1000)
    }
    room.do('host', { do: 'release', scope: { of: 'next' } })
    expect(Object.values(room.session.cards)).toMatchObject([{ id: 'a1', owner: ann, standing: 'released' }])
    room.do('host', { do: 'release', scope: { of: 'person', person: ben } })
    expect(Object.keys(room.session.cards)).toEqual(['a1', 'b1', 'b2'])
    expect(Object.keys(room.session.drafts)).toEqual(['a2'])
    room.do('host', { do: 'release', scope: { of: 'all' } })
    expect(room.session.drafts).toEqual({})
    expect(room.do('host', { do: 'release', scope: { of: 'all' } }).refusal).toBe('notNow')
    expect(room.writes(ann, 'a1').refusal).toBe('alreadyThere')
  })

  it('goes all at once, in an order by chance and without owners, where no names were declared', () => {
    const orders = new Set<string>()
    for (let seed = 1; seed <= 20; seed += 1) {
      const room = newRoom(seed)
      const [ann, ben] = [room.joins(), room.joins()]
      room.begin('nameless')
      for (const [by, draft] of [
        [ann, 'a1'],
        [ben, 'b1'],
        [ann, 'a2'],
      ] as const)
        room.writes(by, draft, draft)
      expect(room.do('host', { do: 'release', scope: { of: 'next' } }).refusal).toBe('anonymityLowered')
      expect(room.do('host', { do: 'release', scope: { of: 'person', person: ann } }).refusal).toBe(
        'anonymityLowered',
      )
      const { events } = room.do('host', { do: 'release', scope: { of: 'all' } })
      expect(events).toHaveLength(1)
      expect(events.every(mustForget)).toBe(true)
      const cards = Object.values(room.session.cards)
      expect(JSON.stringify(cards)).not.toContain(ann)
      expect(JSON.stringify(cards)).not.toContain(ben)
      expect(cards.map(({ id }) => id)).not.toContain('a1')
      expect(cards.every((card) => !Object.hasOwn(card, 'owner'))).toBe(true)
      expect(cards.map(({ text }) => text).toSorted()).toEqual(['a1', 'a2', 'b1'])
      expect(meView(room.session, ann, room.around()).toPlace).toEqual([])
      orders.add(cards.map(({ text }) => text).join())
    }
    expect(orders.size).toBe(6)
  })

  it('gives each what its own phase declared', () => {
    const room = newRoom()
    const ann = room.joins()
    room.begin('nameless')
    room.writes(ann, 'n', 'Nameless')
    room.begin('named')
    room.writes(ann, 'm', 'Named')
    // Changed in the other phase, it is still of its own.
    room.writes(ann, 'n', 'Nameless still')
    room.do('host', { do: 'release', scope: { of: 'all' } })
    const cards = Object.values(room.session.cards)
    expect(cards.map(({ text, owner }) => [text, owner])).toEqual([
      ['Named', ann],
      ['Nameless still', undefined],
    ])
  })
})

describe('a released card', () => {
  it('is placed by its owner or a host, or parked by a host', () => {
    const room = newRoom()
    const [ann, ben] = [room.joins(), room.joins()]
    room.begin('named')
    room.writes(ann, 'd')
    room.do('host', { do: 'release', scope: { of: 'all' } })
    expect(meView(room.session, ann, room.around()).toPlace).toEqual(['d'])
    room.do('host', { do: 'park', card: 'd', on: true })
    expect(meView(room.session, ann, room.around()).toPlace).toEqual([])
    expect(room.do(ben, { do: 'placed', card: 'd', claim: 'c9' }).refusal).toBe('notYours')
    expect(room.do(ann, { do: 'placed', card: 'd', claim: 'c9' }).refusal).toBeUndefined()
    expect(room.session.cards['d']).toMatchObject({ standing: 'placed', claim: 'c9' })
    expect(room.do('host', { do: 'park', card: 'd', on: true }).refusal).toBe('notNow')
  })
})

const written = (id: string) => {
  const room = newRoom()
  const [ann, ben] = [room.joins(), room.joins()]
  room.begin(id)
  room.writes(ben, 'b1', 'Zebra', 'c1')
  room.writes(ann, 'a1', 'Apple', 'c1')
  room.writes(ann, 'a2', 'Mango', 'c2')
  const writing = (audience: 'host' | 'participant' | 'viewer') =>
    commonView(room.session, audience, room.around()).writing
  return { room, ann, ben, writing }
}

describe('what is told of cards before release', () => {
  it('is one’s own alone in one’s own slice', () => {
    const { room, ann, ben } = written('named')
    const mine = (person: string) => meView(room.session, person, room.around()).drafts.map(({ id }) => id)
    expect([mine(ann), mine(ben), mine('host')]).toEqual([['a1', 'a2'], ['b1'], []])
  })

  it('is two numbers, and to hosts where and whose', () => {
    const { writing, ann, ben } = written('named')
    expect(writing('participant')).toEqual({ drafts: 3, writers: 2 })
    expect(writing('viewer')).toEqual({ drafts: 3, writers: 2 })
    expect(writing('host')).toEqual({
      drafts: 3,
      writers: 2,
      byTarget: { c1: 2, c2: 1 },
      byPerson: { [ann]: 2, [ben]: 1 },
    })
  })

  it('is never whose where no names were declared: two counts that rise together would tell', () => {
    const { writing } = written('nameless')
    expect(writing('host')).toEqual({ drafts: 3, writers: 2, byTarget: { c1: 2, c2: 1 }, byPerson: {} })
  })

  it('is the words only where that was declared, only to hosts, in no order of writing', () => {
    const { room, ann, writing } = written('read')
    expect(writing('host').moderated).toEqual([
      { target: 'c1', relation: 'supports', text: 'Apple' },
      { target: 'c1', relation: 'supports', text: 'Zebra' },
      { target: 'c2', relation: 'supports', text: 'Mango' },
    ])
    expect(writing('participant')).toEqual({ drafts: 3, writers: 2 })
    // Whom the room elected was not meant by it.
    room.keep({ events: [{ type: 'acting', person: ann, on: true }] })
    expect(writing('host')).not.toHaveProperty('moderated')
    expect(agenda.find(({ id }) => id === 'read')?.writing?.moderated).toBe(true)
  })
})
