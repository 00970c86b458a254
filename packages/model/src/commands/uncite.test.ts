import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { restore } from './restore.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'
import { uncite } from './uncite.ts'

test('[C16] takes a citation from its claim, and it can be restored', () => {
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, cite, { claim: 'a', source: 'n1' }, { ...adaAtWork(), newId: () => 'c' })
  play(store, uncite, { citation: 'c' })
  expect(store.tables.citationsOf('a')).toEqual([])
  expect(play(store, uncite, { citation: 'c' })).toMatchObject({ refusal: { why: 'deleted', id: 'c' } })
  play(store, restore, { ids: ['c'] })
  expect(store.tables.citationsOf('a')).toEqual(['c'])
})

test('[C16] refuses a citation that is missing', () => {
  expect(refusal('a', uncite, { citation: 'x' })).toEqual({ why: 'missing', id: 'x' })
})
