import { mapFrom } from '@parley/model'
import type { MapSession } from '@parley/sync'
import type { Card } from '@parley/workshop'
import { expect, test } from 'vitest'
import { sessionOn } from '../testing/screen-in-memory.tsx'
import { placedAs } from '../taking-part/placing/place-card.ts'
import { mergeCard } from './merge-card.ts'
import { sayingTheSame } from './same-as.ts'

const card = (relation: Card['relation'], text: string): Card => ({
  id: 'card1',
  owner: 'ann',
  phase: 'reveal',
  target: 'P',
  relation,
  text,
  lang: 'en',
  releasedAt: 1,
  standing: 'released',
})
const told = () =>
  mapFrom(`P "Ban cars."; a > P; b -| P; c -| P
  a "The air gets better."; b "Shops lose custom."; c "Nobody can get to work."`)

test('what bears in the same way on the same claim comes first, and a question is no claim', () => {
  const { tables } = told()
  expect(sayingTheSame(tables, card('rebuts', 'Shops close'))).toEqual(['b', 'c', 'a'])
  expect(sayingTheSame(tables, card('supports', 'Clean air'))).toEqual(['a', 'b', 'c'])
  expect(sayingTheSame(tables, card('asks', 'Which cars?'))).toEqual([])
})

test('a card that is merged stands once, with its words in the note of the claim that is left', () => {
  const store = told()
  const session: Pick<MapSession, 'map' | 'perform' | 'performOnce'> = sessionOn(store)
  const done = mergeCard(session, card('rebuts', 'Shops close down'), 'ann', 'b')
  expect(done.placed.ok && done.merged?.ok).toBe(true)
  expect(store.tables.resolve('card1')).toBe('b')
  expect(store.tables.words('text', 'b', 'en')).toBe('Shops lose custom.')
  expect(store.tables.words('note', 'b', 'en')).toContain('Shops close down')
})

test('a merged card is on the map: whoever places it again, as after a reload, has placed nothing more', () => {
  const store = told()
  const session: Pick<MapSession, 'map' | 'perform' | 'performOnce'> = sessionOn(store)
  mergeCard(session, card('rebuts', 'Shops close down'), 'ann', 'b')
  const claims = [...store.tables.claims()].length
  const note = store.tables.words('note', 'b', 'en')
  expect(placedAs(store.tables, card('rebuts', 'Shops close down'))).toBe('card1')
  const again = mergeCard(session, card('rebuts', 'Shops close down'), 'ann', 'b')
  expect(again).toMatchObject({ placed: { ok: true, made: ['card1'] }, merged: { ok: true } })
  expect([...store.tables.claims()]).toHaveLength(claims)
  expect(store.tables.words('note', 'b', 'en')).toBe(note)
})
