import { mapFrom, mapOfWrites, type PlainStore } from '@parley/model'
import { expect, test } from 'vitest'
import { wordsOf } from './folded.ts'
import { bestText, distance, hitsOf } from './hits.ts'
import { readingOrder } from './reading-order.ts'
import { createSearchIndex } from './search-index.ts'

/** The reading is done by hand: one piece a call. */
function indexOf(store: PlainStore) {
  const pieces: (() => void)[] = []
  let changes = 0
  const index = createSearchIndex(
    store.tables,
    () => {
      changes += 1
    },
    (work) => {
      pieces.push(work)
      return () => void pieces.splice(0)
    },
  )
  while (pieces.length) pieces.shift()?.()
  const found = (query: string) => index.with(wordsOf(query)).map(({ id }) => id)
  return { index, found, changes: () => changes }
}
const say = (
  store: PlainStore,
  field: 'text' | 'title' | 'note' | 'why' | 'comment',
  row: string,
  lang: string,
  text: string,
) => store.apply([{ write: 'splice', place: { field, row, lang }, at: 0, remove: 0, insert: text }])

function told() {
  const store = mapFrom('P "Ban cars."; a "Air gets cleaner."; b; i: a > P')
  say(store, 'text', 'a', 'zh', '空气会更清洁')
  say(store, 'note', 'b', 'ru', 'Ёлки у дороги')
  say(store, 'why', 'i', 'en', 'Exhaust is most of it')
  store.apply([
    {
      write: 'put',
      table: 'sources',
      id: 's',
      cells: { kind: 'report', title: 'Été report', lang: 'fr' },
    },
    { write: 'put', table: 'citations', id: 'c', cells: { claim: 'b', source: 's', quote: 'les arbres' } },
    { write: 'put', table: 'tags', id: 't', cells: { claim: 'b', name: 'Health' } },
    { write: 'put', table: 'comments', id: 'k', cells: { on: 'i', thread: null } },
  ])
  say(store, 'comment', 'k', 'en', 'Says who?')
  return store
}

test('finds all that is written, in every language, without case, marks and width', () => {
  const { found, index } = indexOf(told())
  expect(index.isWhole()).toBe(true)
  expect(found('CLEANER')).toEqual(['a'])
  expect(found('清洁')).toEqual(['a'])
  expect(found('елки')).toEqual(['b'])
  expect(found('exhaust')).toEqual(['i'])
  expect(found('says who')).toEqual(['i'])
  expect(found('ete')).toEqual(['s'])
  expect(found('arbres')).toEqual(['b'])
  expect(found('health')).toEqual(['b'])
  expect(found('air 清洁')).toEqual(['a'])
  expect(found('air cars')).toEqual([])
  expect(found('  ')).toEqual([])
})

test('follows what is written, deleted, restored and merged, and says so', () => {
  const store = told()
  const { found, changes } = indexOf(store)
  const before = changes()
  say(store, 'text', 'b', 'en', 'Trees grow')
  expect(changes()).toBeGreaterThan(before)
  expect(found('trees')).toEqual(['b'])
  store.apply([{ write: 'set', table: 'claims', id: 'b', cell: 'deleted', value: { by: null, at: 1 } }])
  expect(found('trees')).toEqual([])
  store.apply([{ write: 'set', table: 'claims', id: 'b', cell: 'deleted', value: null }])
  expect(found('trees')).toEqual(['b'])
  store.apply([{ write: 'set', table: 'tags', id: 't', cell: 'deleted', value: { by: null, at: 1 } }])
  expect(found('health')).toEqual([])
  store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'mergedInto', value: 'b' }])
  expect(found('cleaner')).toEqual([])
})

test('what comes while the map is still being read is found once', () => {
  const store = told()
  const pieces: (() => void)[] = []
  const index = createSearchIndex(
    store.tables,
    () => undefined,
    (work) => {
      pieces.push(work)
      return () => undefined
    },
  )
  say(store, 'text', 'b', 'en', 'Late')
  while (pieces.length) pieces.shift()?.()
  expect(index.with(['late']).map(({ id }) => id)).toEqual(['b'])
})

test('stopped, it hears nothing more', () => {
  const store = told()
  const { index, changes } = indexOf(store)
  index.stop()
  const before = changes()
  say(store, 'text', 'b', 'en', 'Trees')
  expect(changes()).toBe(before)
})

test('hits come as the map is read, with the proposal under which they stand; sources come last', () => {
  const store = mapFrom('P "x"; Q "x"; a "x"; b "x"; c "x"; u "x"; l "x"; a > Q; b > P; c > b; u -| (b > P)')
  store.apply([{ write: 'put', table: 'sources', id: 's', cells: { kind: 'web', title: 'x', lang: 'en' } }])
  const { index } = indexOf(store)
  const hits = hitsOf(index.with(['x']), readingOrder(store.tables))
  expect(hits.map(({ id, root }) => `${id}<${root}`)).toEqual([
    'P<P',
    'u<P',
    'b<P',
    'c<P',
    'Q<Q',
    'a<Q',
    'l<l',
    's<null',
  ])
})

test('a circle is read once', () => {
  const { tables } = mapFrom('a > b; b > a')
  expect([...readingOrder(tables).keys()].filter((id) => tables.claim(id))).toHaveLength(2)
})

test('shows the text that has most of the words, of equals the one in the language that is read', () => {
  const store = told()
  say(store, 'text', 'b', 'en', 'Trees and roads')
  say(store, 'text', 'b', 'de', 'Trees')
  const { index } = indexOf(store)
  const entry = index.entry('b')!
  expect(bestText(entry, ['trees'], 'de')?.lang).toBe('de')
  expect(bestText(entry, ['trees'], 'en')?.lang).toBe('en')
  expect(bestText(entry, ['trees', 'roads'], 'de')?.lang).toBe('en')
  expect(bestText(entry, ['health'], 'en')?.where).toBe('tag')
})

test('to be picked, names come before texts and beginnings before middles', () => {
  const store = mapFrom('P; Q; a; b; c')
  say(store, 'title', 'P', 'en', 'Tech alliance')
  say(store, 'title', 'Q', 'en', 'An alliance')
  say(store, 'text', 'a', 'en', 'Alliances last')
  say(store, 'text', 'b', 'en', 'Misalliance')
  say(store, 'note', 'c', 'en', 'alliance')
  const { index } = indexOf(store)
  const far = (id: string) => distance(index.entry(id)!, ['alliance'])
  const order = ['Q', 'P', 'a', 'b', 'c'].toSorted((one, other) => far(one) - far(other))
  expect(far('P')).toBe(far('Q'))
  expect(order.slice(2)).toEqual(['a', 'b', 'c'])
})

test('5,000 claims are read in pieces, none of them long', () => {
  const store = mapOfWrites(
    Array.from({ length: 5000 }, (_, n) => [
      { write: 'put' as const, table: 'claims' as const, id: `c${n}`, cells: { kind: 'claim', lang: 'en' } },
      {
        write: 'splice' as const,
        place: { field: 'text' as const, row: `c${n}`, lang: 'en' },
        at: 0,
        remove: 0,
        insert: `Claim number ${n} says something of some length about one thing or another.`,
      },
    ]).flat(),
  )
  const pieces: (() => void)[] = []
  const index = createSearchIndex(
    store.tables,
    () => undefined,
    (work) => {
      pieces.push(work)
      return () => undefined
    },
  )
  expect(index.isWhole()).toBe(false)
  let turns = 0
  while (pieces.length) {
    turns += 1
    pieces.shift()?.()
  }
  expect(turns).toBeGreaterThan(1)
  expect(index.with(['4321']).map(({ id }) => id)).toEqual(['c4321'])
})
