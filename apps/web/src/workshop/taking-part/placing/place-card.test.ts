import { deleteRows, mapFrom, mergeClaims, notationOf, type PlainStore } from '@parley/model'
import type { MapSession } from '@parley/sync'
import { expect, test } from 'vitest'
import { placeCard, placedAs, relatedTo, stanceOfCard } from './place-card.ts'

const card = {
  id: 'card1',
  target: 'P',
  relation: 'rebuts',
  text: 'Who votes?',
  lang: 'en',
  releasedAt: 9,
} as const

/** One page of a map, without its network: that two pages which do it at once do it once is for `sync` to show. */
function hands(store: PlainStore): Pick<MapSession, 'map' | 'performOnce'> {
  return {
    map: store.tables,
    performOnce: (command, all) =>
      all.map(({ id, at, by, args }) => {
        if (store.tables.claim(id)) return { ok: true, writes: [], made: [id] }
        let made = 0
        const newId = () => ((made += 1) === 1 ? id : `${id}-${made}`)
        const done = command.perform(store.tables, args, {
          me: by ?? null,
          now: at,
          newId,
          random: () => 0.5,
        })
        if (done.ok) store.apply(done.writes)
        return done
      }),
  }
}

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
