import { expect, test } from 'vitest'
import { move } from './move.ts'
import { mapFrom } from '../notation.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

test('[C10] puts claims elsewhere, and pins them when a hand did it', () => {
  const { tables } = done('a; b', move, { places: { a: [1, 2], b: [3.004, 4] }, pinned: true })
  expect(tables.claim('a')).toMatchObject({ pos: [1, 2], pinned: true })
  expect(tables.claim('b')).toMatchObject({ pos: [3, 4], pinned: true })
})

test('[C10] one write for each claim whose place really changes', () => {
  const store = mapFrom('a; b')
  play(store, move, { places: { a: [1, 2] } })
  const performed = move.perform(store.tables, { places: { a: [1, 2], b: [3, 4] } }, adaAtWork())
  expect(performed).toMatchObject({
    ok: true,
    writes: [{ write: 'set', table: 'claims', id: 'b', cell: 'pos', value: [3, 4] }],
  })
})

test('[C10] a claim that a peer deleted during the drag is left out', () => {
  const { tables } = done('a; ~b', move, { places: { b: [9, 9], a: [1, 2] } })
  expect(tables.claim('a')?.pos).toEqual([1, 2])
  expect(tables.claim('b')?.pos).toBeNull()
})

test('[C10] moves the claim that is left of a merge', () => {
  expect(done('a = b', move, { places: { a: [1, 2] } }).tables.claim('b')?.pos).toEqual([1, 2])
})

test('[C10] refuses when nothing is left to move', () => {
  expect(refusal('~a', move, { places: { a: [1, 2] } })).toEqual({ why: 'deleted', id: 'a' })
  expect(refusal('a', move, { places: { x: [1, 2] } })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', move, { places: {} })).toEqual({ why: 'nothing-chosen' })
})
