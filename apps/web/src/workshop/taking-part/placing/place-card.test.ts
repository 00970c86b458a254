import { type Command, deleteRows, mapFrom, notationOf, type PlainStore } from '@parley/model'
import { expect, test } from 'vitest'
import { placeCard, placedAs, stanceOfCard } from './place-card.ts'

const card = { id: 'card1', target: 'P', relation: 'rebuts', text: 'Who votes?', lang: 'en' } as const

function hands(store: PlainStore) {
  let made = 0
  return {
    map: store.tables,
    perform<Args>(command: Command<Args>, args: Args) {
      const context = { me: 'ann', now: 9, newId: () => `n${(made += 1)}`, random: () => 0.5 }
      const done = command.perform(store.tables, args, context)
      if (done.ok) store.apply(done.writes)
      return done
    },
  }
}

test('a card becomes a claim of its author under its target, with its own id, and only once', () => {
  const store = mapFrom('P; q?')
  const first = placeCard(hands(store), card)
  expect(first).toMatchObject({ ok: true, made: ['card1', 'n1'] })
  expect(store.tables.claim('card1')).toMatchObject({ by: 'ann', kind: 'claim', pos: null })
  expect(store.tables.words('text', 'card1', 'en')).toBe('Who votes?')
  expect(notationOf(store.tables)).toContain('card1 -| P')
  // The page was reloaded before the workshop knew.
  expect(placeCard(hands(store), card)).toEqual({ ok: true, writes: [], made: ['card1'] })
  expect([...store.tables.claims()]).toHaveLength(3)
})

test('a card that a host places stays its writer’s, claim and step', () => {
  const store = mapFrom('P')
  const placed = placeCard(hands(store), card, card.target, 'ben')
  expect(placed.ok).toBe(true)
  expect(store.tables.claim('card1')).toMatchObject({ by: 'ben' })
  expect(store.tables.inference('n1')).toMatchObject({ by: 'ben' })
})

test('what bears on a question answers it or asks about it', () => {
  const store = mapFrom('P; q?')
  expect(stanceOfCard(store.tables, 'q', 'supports')).toBe('answers')
  expect(stanceOfCard(store.tables, 'q', 'rebuts')).toBe('answers')
  expect(stanceOfCard(store.tables, 'q', 'asks')).toBe('asks')
  expect(placeCard(hands(store), card, 'q').ok).toBe(true)
  expect(notationOf(store.tables)).toContain('card1 => q')
  expect(placeCard(hands(store), { ...card, id: 'c2', relation: 'asks' }).ok).toBe(true)
  expect(store.tables.claim('c2')?.kind).toBe('question')
})

test('a target that is gone is refused; a placed claim that was deleted can be placed anew', () => {
  const store = mapFrom('P; ~x')
  expect(placeCard(hands(store), card, 'x').ok).toBe(false)
  placeCard(hands(store), card)
  hands(store).perform(deleteRows, { ids: ['card1'] })
  expect(placedAs(store.tables, card)).toBeUndefined()
  const again = placeCard(hands(store), card)
  expect(again.ok && again.made[0]).toBe('n1')
})
