import { deleteRows, mapFrom, mergeClaims, notationOf, type PlainStore } from '@parley/model'
import type { MapSession } from '@parley/sync'
import { expect, test } from 'vitest'
import { sessionOn } from '../../testing/screen-in-memory.tsx'
import { placeCard, placeCards, placedAs, relatedTo, stanceOfCard } from './place-card.ts'

const card = {
  id: 'card1',
  target: 'P',
  relation: 'rebuts',
  text: 'Who votes?',
  lang: 'en',
  releasedAt: 9,
} as const

/** One page of a map, without its network: that two pages which do it at once do it once is for `sync` to show. */
const hands: (store: PlainStore) => Pick<MapSession, 'map' | 'performOnce'> = sessionOn

test('a card becomes a claim of its author under its target, with its own id, and only once', () => {
  const store = mapFrom('P; q?')
  const first = placeCard(hands(store), card, 'ann')
  expect(first).toMatchObject({ ok: true, made: ['card1', 'card1-2'] })
  expect(store.tables.claim('card1')).toMatchObject({ by: 'ann', at: 9, kind: 'claim', pos: null })
  expect(store.tables.words('text', 'card1', 'en')).toBe('Who votes?')
  expect(notationOf(store.tables)).toContain('card1 -| P')
  // The page was reloaded before the workshop knew.
  expect(placeCard(hands(store), card, 'ann')).toEqual({ ok: true, writes: [], made: ['card1'] })
  expect([...store.tables.claims()]).toHaveLength(3)
})

test('a card that a host places stays its writer’s, claim and step', () => {
  const store = mapFrom('P')
  const placed = placeCard(hands(store), card, 'ben')
  expect(placed.ok).toBe(true)
  expect(store.tables.claim('card1')).toMatchObject({ by: 'ben' })
  expect(store.tables.inference('card1-2')).toMatchObject({ by: 'ben' })
})

test('what bears on a question answers it or asks about it', () => {
  const store = mapFrom('P; q?')
  expect(stanceOfCard(store.tables, 'q', 'supports')).toBe('answers')
  expect(stanceOfCard(store.tables, 'q', 'rebuts')).toBe('answers')
  expect(stanceOfCard(store.tables, 'q', 'asks')).toBe('asks')
  expect(placeCard(hands(store), card, 'ann', 'q').ok).toBe(true)
  expect(notationOf(store.tables)).toContain('card1 => q')
  expect(placeCard(hands(store), { ...card, id: 'c2', relation: 'asks' }, 'ann').ok).toBe(true)
  expect(store.tables.claim('c2')?.kind).toBe('question')
})

test('a target that is gone is refused; a placed claim that was deleted can be placed anew', () => {
  const store = mapFrom('P; ~x')
  expect(placeCard(hands(store), card, 'ann', 'x').ok).toBe(false)
  placeCard(hands(store), card, 'ann')
  const context = { me: 'ann', now: 9, newId: () => 'none', random: () => 0.5 }
  const gone = deleteRows.perform(store.tables, { ids: ['card1'] }, context)
  if (gone.ok) store.apply(gone.writes)
  expect(placedAs(store.tables, card)).toBeUndefined()
  const again = placeCard(hands(store), card, 'ann')
  expect(again.ok && again.made[0]).toBe('card1-anew1')
  expect(placedAs(store.tables, card)).toBe('card1-anew1')
  expect(placeCard(hands(store), card, 'ben')).toEqual({ ok: true, writes: [], made: ['card1-anew1'] })
})

test('what was said of a claim that became another one goes to that', () => {
  const store = mapFrom('P; R')
  const context = { me: 'ann', now: 9, newId: () => 'none', random: () => 0.5 }
  const merged = mergeClaims.perform(store.tables, { from: 'P', into: 'R' }, context)
  if (merged.ok) store.apply(merged.writes)
  expect(relatedTo(store.tables, card)).toMatchObject({ target: 'R', stance: 'rebuts', text: 'Who votes?' })
  expect(placeCard(hands(store), card, undefined).ok).toBe(true)
  expect(notationOf(store.tables)).toContain('card1 -| R')
  expect(store.tables.claim('card1')).toMatchObject({ by: null })
})

test('a claim that somebody else put under the card’s id is not taken for it: its words go on the map beside that', () => {
  const store = mapFrom('P; card1 -| P; card1-anew1 -| P\n card1 "I was here first"; card1-anew1 ""')
  expect(placedAs(store.tables, card)).toBeUndefined()
  expect(placeCards(hands(store), [card], 'ann')).toMatchObject([{ ok: true, made: ['card1-anew2', {}] }])
  expect(store.tables.words('text', 'card1-anew2', 'en')).toBe('Who votes?')
  expect(placedAs(store.tables, card)).toBe('card1-anew2')
  expect(placeCards(hands(store), [card], 'ben')).toEqual([{ ok: true, writes: [], made: ['card1-anew2'] }])
})

test.each([
  ['en', 'Fees buy seats in parliament.', 'In parliament, seats are bought by fees.'],
  ['en', 'Fees buy seats in parliament.', 'FEES BUY SEATS'],
  ['zh', '费用能买到议会席位', '议会席位可以用费用买到'],
])('a card whose words were mended on the map is still there (%s: %s)', (lang, text, mended) => {
  const store = mapFrom('P')
  const one = { ...card, text, lang }
  placeCard(hands(store), one, 'ann')
  const place = { field: 'text', row: 'card1', lang } as const
  store.apply([{ write: 'splice', place, at: 0, remove: text.length, insert: mended }])
  expect(placedAs(store.tables, one)).toBe('card1')
  expect(placeCard(hands(store), one, 'ann')).toEqual({ ok: true, writes: [], made: ['card1'] })
})
