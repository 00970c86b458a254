import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { deleteSource } from './delete-source.ts'
import { restore } from './restore.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

test('[C15] marks the source; its citations stay as rows, and it can be restored', () => {
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, cite, { claim: 'a', source: 'n1' }, { ...adaAtWork(), newId: () => 'c' })
  play(store, deleteSource, { source: 'n1' })
  expect(store.tables.source('n1')?.deleted).toEqual({ by: 'ada', at: 1000 })
  expect(store.tables.citation('c')?.deleted).toBeNull()
  play(store, restore, { ids: ['n1'] })
  expect(store.tables.source('n1')?.deleted).toBeNull()
})

test('[C15] refuses to delete what is missing or gone already', () => {
  expect(refusal('a', deleteSource, { source: 'x' })).toEqual({ why: 'missing', id: 'x' })
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, deleteSource, { source: 'n1' })
  expect(play(store, deleteSource, { source: 'n1' })).toMatchObject({ refusal: { why: 'deleted' } })
})
