import { expect, test } from 'vitest'
import { addRelated } from './commands/add-related.ts'
import { deleteRows } from './commands/delete.ts'
import { play } from './commands/test-stage.ts'
import { stepFault } from './link-rules.ts'
import { endOf, whyNoEnd } from './look-up.ts'
import { mapFrom } from './notation.ts'

/** A claim and a step of one id, as no command of ours makes them, but any program may. */
function twoOfOneId(more = '') {
  const store = mapFrom(`x: a > P; u -| x; m = n; ${more}`)
  store.apply([{ write: 'put', table: 'claims', id: 'x', cells: { kind: 'question', mergedInto: 'P' } }])
  return store
}

test('[C2] where a claim and a step have one id, an end is the claim to commands as it is to the tables', () => {
  const store = twoOfOneId()
  expect(store.tables.inferencesOn('P')).toContain('u-rebuts-x')
  expect(endOf(store.tables, 'x')).toBe('P')
  expect(endOf(store.tables, 'm')).toBe('n')
  play(store, addRelated, { target: 'x', stance: 'supports', lang: 'en', pos: null })
  expect(store.tables.inference('n2')?.target).toBe('P')
  expect(store.tables.isSound('n2')).toBe(true)
  store.apply([{ write: 'set', table: 'inferences', id: 'x', cell: 'deleted', value: { by: null, at: 1 } }])
  expect(whyNoEnd(store.tables, 'x')).toBeNull()
})

test('[C17] deleting by such an id deletes the claim, and the step that has it stays', () => {
  const store = mapFrom('x: a > P')
  store.apply([{ write: 'put', table: 'claims', id: 'x', cells: { kind: 'claim' } }])
  play(store, deleteRows, { ids: ['x'] })
  expect(store.tables.claim('x')?.deleted).toEqual({ by: 'ada', at: 1000 })
  expect(store.tables.inference('x')?.deleted).toBeNull()
})

test('[C25] a step on such an id is judged as one on the claim', () => {
  const store = mapFrom('x: a > P; i: b => x')
  store.apply([{ write: 'put', table: 'claims', id: 'x', cells: { kind: 'question' } }])
  expect(stepFault(store.tables, 'i')).toBeNull()
})
