import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { deleteSource } from './delete-source.ts'
import { editSource } from './edit-source.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

const withSource = () => done('P', addSource, { lang: 'en', title: { '': 'Speech' }, date: '2025' })

test('[C15] writes the cells that differ, a label by languages', () => {
  const store = withSource()
  const fields = { title: { '': 'Speech', zh: '演讲' }, date: '2025-06' }
  const performed = editSource.perform(store.tables, { source: 'n1', fields }, adaAtWork())
  expect(performed).toMatchObject({
    ok: true,
    writes: [
      { write: 'set', id: 'n1', cell: 'title@zh', value: '演讲' },
      { write: 'set', id: 'n1', cell: 'date', value: '2025-06' },
    ],
  })
})

test('[C15] refuses bad fields, and to leave nothing that names it', () => {
  const store = withSource()
  const edit = (fields: Parameters<typeof editSource.may>[1]['fields']) =>
    editSource.may(store.tables, { source: 'n1', fields })
  expect(edit({ url: 'javascript:1' })?.why).toBe('bad-url')
  expect(edit({ date: 'x' })?.why).toBe('bad-date')
  expect(edit({ title: {} })).toEqual({ why: 'empty-source' })
  expect(edit({ title: {}, url: 'http://x.org' })).toBeNull()
})

test('[C15] refuses a source that is missing or deleted', () => {
  expect(refusal('P', editSource, { source: 'x', fields: {} })).toEqual({ why: 'missing', id: 'x' })
  const store = withSource()
  play(store, deleteSource, { source: 'n1' })
  expect(play(store, editSource, { source: 'n1', fields: {} })).toMatchObject({ refusal: { why: 'deleted' } })
})
