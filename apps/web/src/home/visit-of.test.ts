import { deleteRows, mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'
import { expect, test } from 'vitest'
import { visitOf } from './visit-of.ts'

test('counts what is live, and names the others', () => {
  const store = mapOfWrites([
    ...sampleWrites(),
    { write: 'put', table: 'people', id: 'p1', cells: { name: 'Ana', colour: 1 } },
    { write: 'put', table: 'people', id: 'p2', cells: { name: '', colour: 1 } },
    { write: 'put', table: 'people', id: 'me', cells: { name: 'Mei', colour: 3 } },
  ])
  const before = visitOf(store.tables, 'en', 'me', 7)
  expect(before).toMatchObject({ proposals: 4, people: ['Ana'], seen: 7 })
  expect(before.title).toContain('China')
  const claim = [...store.tables.claims()].find(({ kind }) => kind === 'claim')!
  const context = { me: 'me', now: 8, newId: () => 'n', random: () => 0 }
  const deleted = deleteRows.perform(store.tables, { ids: [claim.id] }, context)
  if (!deleted.ok) throw new Error(deleted.refusal.why)
  store.apply(deleted.writes)
  expect(visitOf(store.tables, 'en', 'me', 9).claims).toBe(before.claims! - 1)
})
