import { expect, test } from 'vitest'
import { mapFrom } from './notation.ts'
import { followOrigins, originsOf } from './origins.ts'
import type { Cell, Write } from './writes.ts'

const put = (table: 'sources' | 'citations', id: string, cells: Record<string, Cell>): Write => ({
  write: 'put',
  table,
  id,
  cells,
})
const set = (table: 'sources' | 'citations' | 'claims', id: string, cell: string, value: Cell): Write => ({
  write: 'set',
  table,
  id,
  cell,
  value,
})
const gone = { by: 'ann', at: 5 }

function cited() {
  const store = mapFrom('P!; a > P; b > P')
  store.apply([
    put('sources', 'talk', { kind: 'speech', title: 'A talk', lang: 'en' }),
    put('sources', 'paper', { kind: 'article', title: 'A paper', lang: 'en' }),
    put('citations', 'k1', { claim: 'a', source: 'paper', at: 1 }),
    put('citations', 'k2', { claim: 'a', source: 'talk', at: 2 }),
  ])
  return store
}

test('a claim comes from each kind of source that it is cited in, else from the people, a note from nobody', () => {
  const store = cited()
  const of = (id: string) => originsOf(store.tables, id)
  expect([of('a'), of('b'), of('nobody')]).toEqual([['speech', 'document'], ['people'], []])
  store.apply([set('claims', 'b', 'kind', 'note')])
  expect(of('b')).toEqual([])
  store.apply([set('sources', 'talk', 'deleted', gone)])
  expect(of('a')).toEqual(['document'])
  store.apply([set('citations', 'k1', 'deleted', gone)])
  expect(of('a')).toEqual(['people'])
})

test('the counts follow what is cited, turned and deleted, and say nothing of what leaves them', () => {
  const store = cited()
  const told: string[] = []
  const stop = followOrigins(store.tables, (counts) => told.push(counts.join(' ')))
  const after = (...writes: readonly Write[]) => {
    store.apply(writes)
    return told.splice(0)
  }
  expect(told.splice(0)).toEqual(['1 1 2'])
  expect(after(put('citations', 'k3', { claim: 'b', source: 'talk', at: 3 }))).toEqual(['2 1 1'])
  expect(after(set('citations', 'k3', 'deleted', gone))).toEqual(['1 1 2'])
  expect(after(set('sources', 'paper', 'kind', 'speech'))).toEqual(['1 0 2'])
  expect(after(set('sources', 'paper', 'deleted', gone))).toEqual([])
  expect(after(set('sources', 'talk', 'deleted', gone))).toEqual(['0 0 3'])
  expect(after(set('claims', 'b', 'kind', 'note'))).toEqual(['0 0 2'])
  expect(after(set('claims', 'P', 'deleted', gone))).toEqual(['0 0 1'])
  const say: Write = {
    write: 'splice',
    place: { field: 'text', row: 'a', lang: 'en' },
    at: 0,
    remove: 0,
    insert: 'Words',
  }
  expect(after(say, set('claims', 'a', 'pos', [4, 5]))).toEqual([])
  stop()
  expect(after(set('claims', 'a', 'deleted', gone))).toEqual([])
})
