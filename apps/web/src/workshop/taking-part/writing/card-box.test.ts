import { afterEach, expect, test } from 'vitest'
import { kept } from '../../../shell/kept.ts'
import { phaseOf, roomInMemory } from '../../testing/room-in-memory.ts'
import { CardBox } from './card-box.ts'

afterEach(() => {
  for (const name of kept.names('cards.')) kept.remove(name)
})

const card = { draft: 'd1', target: 'P', relation: 'rebuts', text: 'Who votes?', lang: 'en' } as const

function writingRoom() {
  const room = roomInMemory([phaseOf('write', 'writing'), phaseOf('reveal', 'reveal')])
  const ann = room.joins('Ann')
  room.does('host', { do: 'phase', phase: 'write', start: false })
  const client = room.client(ann)
  return { room, ann, client, box: new CardBox(client, 'w') }
}

test('keeps a card here until the workshop has it, and there it is whole', async () => {
  const { room, ann, box } = writingRoom()
  box.hold({ ...card, text: 'Who' })
  box.hold(card)
  expect(kept.read('cards.w')).toContain('Who votes?')
  expect(room.session.drafts).toEqual({})
  await box.send('d1')
  expect(room.session.drafts['d1']).toMatchObject({
    owner: ann,
    target: 'P',
    relation: 'rebuts',
    text: 'Who votes?',
  })
  expect(box.cards).toEqual([])
  expect(kept.read('cards.w')).toBeUndefined()
})

test('a card that was written offline outlives a reload, and is there once', async () => {
  const { room, ann, client, box } = writingRoom()
  room.cut(ann)
  box.hold(card)
  void box.send('d1')
  client.close()
  // Another page of the same browser.
  const again = new CardBox(room.client(ann), 'w')
  expect(again.cards).toMatchObject([{ draft: 'd1', text: 'Who votes?', at: 'held' }])
  const sent = again.sendAll()
  room.mend(ann)
  await sent
  expect(Object.keys(room.session.drafts)).toEqual(['d1'])
  expect(again.cards).toEqual([])
})

test('what is written on while a card is under way is not taken for sent', async () => {
  const { room, box } = writingRoom()
  box.hold(card)
  const sent = box.send('d1')
  box.hold({ ...card, text: 'Who votes, and how?' })
  await sent
  expect(box.cards).toMatchObject([{ text: 'Who votes, and how?', at: 'held' }])
  await box.send('d1')
  expect(room.session.drafts['d1']?.text).toBe('Who votes, and how?')
  expect(box.cards).toEqual([])
})

test('a card that comes too late keeps its words here, and says why', async () => {
  const { room, box } = writingRoom()
  room.does('host', { do: 'phase', phase: 'reveal', start: false })
  box.hold(card)
  await box.send('d1')
  expect(box.cards).toMatchObject([{ text: 'Who votes?', at: 'refused', why: 'notNow' }])
  expect(kept.read('cards.w')).toContain('Who votes?')
  await box.drop('d1')
  expect(kept.read('cards.w')).toBeUndefined()
})

test('without words or without a claim nothing is sent', async () => {
  const { room, box } = writingRoom()
  box.hold({ ...card, text: '  ' })
  await box.send('d1')
  box.hold({ ...card, target: '' })
  await box.send('d1')
  expect(room.session.drafts).toEqual({})
  expect(box.cards).toMatchObject([{ at: 'held' }])
})

test('sent, taken and released while the word of it was lost: after a reload it is not written once more', async () => {
  const { room, ann, client, box } = writingRoom()
  const nameless = { ...room.session.agenda[0], writing: { authors: 'anonymous', moderated: false } } as const
  const [first, ...rest] = room.session.agenda
  if (!first) throw new Error('There is no phase.')
  room.does('host', { do: 'agenda', agenda: [{ ...first, ...nameless }, ...rest] })
  room.mute(ann)
  box.hold(card)
  void box.send('d1')
  await expect.poll(() => Object.keys(room.session.drafts)).toEqual(['d1'])
  room.does('host', { do: 'release', scope: { of: 'all' } })
  room.cut(ann)
  client.close()
  const again = new CardBox(room.client(ann), 'w')
  expect(again.cards).toMatchObject([{ draft: 'd1', at: 'held' }])
  room.mend(ann)
  await again.sendAll()
  expect(room.session.drafts).toEqual({})
  expect(Object.values(room.session.cards).map(({ text }) => text)).toEqual(['Who votes?'])
  expect([again.cards, kept.read('cards.w')]).toEqual([[], undefined])
})

test('a card that was changed since is sent anew, and one that another tab keeps stays', async () => {
  const { room, ann, client, box } = writingRoom()
  room.cut(ann)
  box.hold(card)
  void box.send('d1')
  const tab = new CardBox(room.client(ann), 'w')
  tab.hold({ ...card, draft: 'd2', text: 'Who pays?' })
  box.hold({ ...card, text: 'Who votes at all?' })
  void box.send('d1')
  client.close()
  const again = new CardBox(room.client(ann), 'w')
  expect(again.cards.map(({ text }) => text).toSorted()).toEqual(['Who pays?', 'Who votes at all?'])
  room.mend(ann)
  await again.sendAll()
  expect(room.session.drafts).toMatchObject({
    d1: { text: 'Who votes at all?' },
    d2: { text: 'Who pays?' },
  })
})

test('taken away without a line it is gone here at once, and from the workshop after a reload', async () => {
  const { room, ann, client, box } = writingRoom()
  box.hold(card)
  await box.send('d1')
  expect(Object.keys(room.session.drafts)).toEqual(['d1'])
  room.cut(ann)
  void box.drop('d1')
  expect([...box.dropping]).toEqual(['d1'])
  client.close()
  const again = new CardBox(room.client(ann), 'w')
  expect([...again.dropping]).toEqual(['d1'])
  room.mend(ann)
  await expect.poll(() => [...again.dropping]).toEqual([])
  expect(room.session.drafts).toEqual({})
  expect(kept.names('cards.')).toEqual([])
})

test('emptied and written anew without a line it is there, with its last words, after a reload', async () => {
  const { room, ann, client, box } = writingRoom()
  box.hold(card)
  await box.send('d1')
  room.cut(ann)
  void box.drop('d1')
  box.hold({ ...card, text: 'Who pays?' })
  void box.send('d1')
  client.close()
  const again = new CardBox(room.client(ann), 'w')
  const sent = again.sendAll()
  room.mend(ann)
  await sent
  expect(room.session.drafts).toMatchObject({ d1: { text: 'Who pays?' } })
  expect([again.cards, kept.names('cards.')]).toEqual([[], []])
})
