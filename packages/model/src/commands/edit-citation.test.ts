import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { editCitation } from './edit-citation.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'
import { uncite } from './uncite.ts'

function withCitation() {
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, cite, { claim: 'a', source: 'n1', locator: { '': 'II' } }, { ...adaAtWork(), newId: () => 'c' })
  return store
}

test('[C16] writes the cells that differ', () => {
  const fields = { locator: { '': 'III' }, quote: '' }
  expect(editCitation.perform(withCitation().tables, { citation: 'c', fields }, adaAtWork())).toMatchObject({
    writes: [{ write: 'set', table: 'citations', id: 'c', cell: 'locator', value: 'III' }],
  })
})

test('[C16] refuses bad fields and what is missing or taken away', () => {
  expect(refusal('a', editCitation, { citation: 'x', fields: {} })).toEqual({ why: 'missing', id: 'x' })
  const store = withCitation()
  const edit = (fields: Parameters<typeof editCitation.may>[1]['fields']) =>
    editCitation.may(store.tables, { citation: 'c', fields })
  expect(edit({ source: 'x' })).toEqual({ why: 'missing', id: 'x' })
  expect(edit({ asserter: { '': 'x'.repeat(201) } })?.why).toBe('too-long')
  play(store, uncite, { citation: 'c' })
  expect(edit({})).toEqual({ why: 'deleted', id: 'c' })
})
