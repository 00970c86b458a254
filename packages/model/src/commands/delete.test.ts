import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { deleteRows } from './delete.ts'
import { after, done, refusal } from './test-stage.ts'

const step = inferenceId('a > P')

test('[C17] marks a claim; its links stay as rows and do not stand', () => {
  expect(after('a > P', deleteRows, { ids: ['a'] })).toBe('a > P; ~a')
  const { tables } = done('a > P; u -| (a > P)', deleteRows, { ids: ['a'] })
  expect(tables.claim('a')?.deleted).toEqual({ by: 'ada', at: 1000 })
  expect(tables.isSound(step)).toBe(false)
  expect(tables.isSound(inferenceId('u -| (a > P)'))).toBe(false)
})

test('[C17] a step that loses a co-premise stands with a gap', () => {
  const { tables } = done('a + b > P', deleteRows, { ids: ['b'] })
  expect(tables.isSound(inferenceId('a + b > P'))).toBe(true)
  expect(tables.premisesOf(inferenceId('a + b > P'))).toHaveLength(2)
})

test('[C17] deletes steps alone, and many rows at once', () => {
  expect(after('a > P', deleteRows, { ids: [step] })).toBe('~ a > P')
  expect(after('a > P; b', deleteRows, { ids: [step, 'b', 'P', 'b'] })).toBe('~ a > P; ~P; ~b')
})

test('[C17] what a peer deleted first keeps the mark of the peer', () => {
  const { tables } = done('~a; b', deleteRows, { ids: ['a', 'b'] })
  expect(tables.claim('a')?.deleted).toEqual({ by: null, at: 1 })
})

test('[C17] refuses when nothing is left to delete', () => {
  expect(refusal('~a', deleteRows, { ids: ['a'] })).toEqual({ why: 'deleted', id: 'a' })
  expect(refusal('a', deleteRows, { ids: ['x'] })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', deleteRows, { ids: [] })).toEqual({ why: 'nothing-chosen' })
})
