import { expect, test } from 'vitest'
import { inferenceId, mapFrom } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { deleteRows } from './delete.ts'
import { restore } from './restore.ts'
import { after, play, refusal } from './test-stage.ts'

test('[C17] brings back claims, steps and premises, and what hung on them', () => {
  const step = inferenceId('a + b > P')
  expect(after('a + b > P; ~P', restore, { ids: ['P'] })).toBe('a + b > P')
  expect(after('~ a + b > P', restore, { ids: [step] })).toBe('a + b > P')
  expect(after('a + ~b > P', restore, { ids: [`${step}:b`] })).toBe('a + b > P')
})

test('[C17] delete and restore leave a map as it was, cell by cell', () => {
  const store = mapFrom('a > P; b -| (a > P); c')
  const before = [
    notationOf(store.tables),
    store.cells('claims', 'P'),
    store.cells('inferences', inferenceId('a > P')),
  ]
  const ids = ['P', 'c', inferenceId('a > P')]
  play(store, deleteRows, { ids })
  play(store, restore, { ids })
  expect([
    notationOf(store.tables),
    store.cells('claims', 'P'),
    store.cells('inferences', inferenceId('a > P')),
  ]).toEqual(before)
})

test('[C17] refuses when nothing of it is deleted', () => {
  expect(refusal('a', restore, { ids: ['a'] })).toEqual({ why: 'not-deleted', id: 'a' })
  expect(refusal('a', restore, { ids: ['x'] })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', restore, { ids: [] })).toEqual({ why: 'nothing-chosen' })
})
