import { mapOfWrites, type Write } from '@parley/model'
import { expect, test } from 'vitest'
import { citedOf, usesOf } from './citations.ts'

const put = (
  table: 'claims' | 'sources' | 'citations',
  id: string,
  cells: Record<string, string>,
): Write => ({
  write: 'put',
  table,
  id,
  cells,
})
const deleted = (table: 'claims' | 'sources' | 'citations', id: string): Write => ({
  write: 'set',
  table,
  id,
  cell: 'deleted',
  value: { by: 'ada', at: 1 },
})
const rows = [
  put('claims', 'a', { kind: 'claim', lang: 'en' }),
  put('claims', 'b', { kind: 'claim', lang: 'en' }),
  put('sources', 's', { kind: 'book', lang: 'en', title: 'Book' }),
  put('citations', 'one', { claim: 'a', source: 's' }),
  put('citations', 'two', { claim: 'a', source: 's' }),
  put('citations', 'three', { claim: 'b', source: 's' }),
]

test('a source is used by the live citations of live claims', () => {
  expect(usesOf(mapOfWrites(rows).tables).get('s')).toBe(3)
  expect(usesOf(mapOfWrites([...rows, deleted('citations', 'two')]).tables).get('s')).toBe(2)
  expect(usesOf(mapOfWrites([...rows, deleted('claims', 'a')]).tables).get('s')).toBe(1)
})

test('a citation whose source is deleted is left out, and comes back with it', () => {
  const store = mapOfWrites([...rows, deleted('sources', 's')])
  expect(citedOf(store.tables, 'a')).toEqual([])
  store.apply([{ write: 'set', table: 'sources', id: 's', cell: 'deleted', value: undefined }])
  expect(citedOf(store.tables, 'a').map(({ citation }) => citation.id)).toEqual(['one', 'two'])
})
