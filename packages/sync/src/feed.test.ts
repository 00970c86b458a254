import { RecordTables } from '@parley/model'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'

const place = { field: 'text', row: 'c1', lang: 'en' } as const

function fed() {
  const doc = new MapDoc()
  const map = new RecordTables()
  const stop = feed(doc, map)
  const touched: string[][] = []
  map.subscribeAll(({ ids }) => touched.push([...ids].toSorted()))
  return { doc, map, stop, touched }
}
function claim(doc: MapDoc, id: string, words: string): void {
  commit(
    doc,
    [
      { write: 'put', table: 'claims', id, cells: { kind: 'claim', lang: 'en' } },
      { write: 'splice', place: { ...place, row: id }, at: 0, remove: 0, insert: words },
    ],
    new OwnEdit('test'),
  )
}
const carry = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from))

it('brings local edits, remote edits, undo and a load in by the same road', () => {
  const here = fed()
  const undo = new Y.UndoManager(here.doc, { trackedOrigins: new Set([OwnEdit]) })
  claim(here.doc, 'c1', 'Hello')
  const there = fed()
  carry(here.doc, there.doc)
  const late = new RecordTables()
  feed(there.doc, late)
  for (const map of [here.map, there.map, late]) {
    expect(map.claim('c1')?.kind).toBe('claim')
    expect(map.words('text', 'c1', 'en')).toBe('Hello')
  }

  undo.undo()
  carry(here.doc, there.doc)

  for (const map of [here.map, there.map]) {
    expect(map.claim('c1')).toBeUndefined()
    expect(map.words('text', 'c1', 'en')).toBe('')
  }
})

it('tells once a transaction, and only of what it touched', () => {
  const { doc, map, touched } = fed()
  claim(doc, 'c1', 'One')
  claim(doc, 'c2', 'Two')
  touched.length = 0
  const other = map.claim('c2')

  doc.transact(() => {
    doc.row('claims', 'c1')?.set('pinned', true)
    doc.row('claims', 'c1')?.set('implicit', true)
    doc.words(place).insert(0, '!')
  })

  expect(touched).toEqual([['c1']])
  expect(map.claim('c1')).toMatchObject({ pinned: true, implicit: true })
  expect(map.claim('c2')).toBe(other)
})

it('hears of a row that undo made anew', () => {
  const { doc, map } = fed()
  claim(doc, 'c1', 'One')
  const undo = new Y.UndoManager(doc)
  doc.table('claims').delete('c1')
  undo.undo()
  doc.row('claims', 'c1')?.set('pinned', true)
  expect(map.claim('c1')?.pinned).toBe(true)
})

it('takes in the cells of the map itself', () => {
  const { doc, map } = fed()
  doc.settings.set('title', 'Moscow')
  expect(map.meta.title).toEqual({ '': 'Moscow' })
})

it('stops', () => {
  const { doc, map, stop } = fed()
  stop()
  claim(doc, 'c1', 'One')
  expect(map.claim('c1')).toBeUndefined()
})

/** What any program may put into a document. Each must leave a map that reads and an honest list of faults. */
const strange: Readonly<Record<string, (peer: Y.Doc) => void>> = {
  'a table used as a list': (peer) => peer.getArray('claims').push(['x', new Y.Map()]),
  'a table used as a text': (peer) => peer.getText('inferences').insert(0, 'hello'),
  'a list nested in a table used as a list': (peer) => peer.getArray('claims').push([new Y.Array()]),
  'settings used as a list': (peer) => peer.getArray('meta').push([1]),
  'a row that is a plain object': (peer) => peer.getMap('claims').set('c9', { kind: 'claim' }),
  'a row that is a list': (peer) => peer.getMap('claims').set('c9', Y.Array.from([1])),
  'a row that is a document': (peer) => peer.getMap('claims').set('c9', new Y.Doc()),
  'a row that is bytes': (peer) => peer.getMap('premises').set('a:b', new Uint8Array(3)),
  'a row called __proto__': (peer) => peer.getMap('claims').set('__proto__', new Y.Map([['kind', 'claim']])),
  'a row called constructor': (peer) => peer.getMap('people').set('constructor', new Y.Map([['name', 'x']])),
  'a cell called __proto__': (peer) => peer.getMap('claims').set('c9', new Y.Map([['__proto__', { a: 1 }]])),
  'a cell that is a shared type': (peer) =>
    peer.getMap('claims').set('c9', new Y.Map([['kind', new Y.Map([['deep', new Y.Array()]])]])),
  'a text used as a map': (peer) => peer.getMap('text/c9/en').set('a', new Y.Map()),
  'a text used as a list': (peer) => peer.getArray('text/c9/en').push([1, new Y.Map(), 'x']),
  'a text with formats and embeds': (peer) => {
    peer.getText('text/c9/en').insert(0, 'bold', { bold: true })
    peer.getText('text/c9/en').insertEmbed(2, { x: 1 })
  },
  'a text called __proto__': (peer) => peer.getText('text/__proto__/en').insert(0, 'x'),
  'a root that nobody knows': (peer) => peer.getMap('strangers').set('a', new Y.Map()),
}

it.each(Object.entries(strange))('survives %s', (_what, put) => {
  const { doc, map } = fed()
  claim(doc, 'c1', 'One')
  const peer = new Y.Doc()
  put(peer)

  carry(peer, doc)
  claim(doc, 'c2', 'Two')
  const reloaded = fed()
  carry(doc, reloaded.doc)

  for (const { map: one } of [{ map }, reloaded]) {
    expect(one.words('text', 'c1', 'en')).toBe('One')
    expect(one.claim('c2')?.kind).toBe('claim')
    expect(one.faults().every(({ id }) => !['c1', 'c2'].includes(id))).toBe(true)
  }
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

it('lists a row that is none, and forgets the fault when it goes', () => {
  const { doc, map } = fed()
  doc.table('claims').set('c9', { kind: 'claim' })
  expect(map.faults()).toEqual([{ table: 'claims', id: 'c9', problem: 'not-a-row' }])
  doc.table('claims').delete('c9')
  expect(map.faults()).toEqual([])
})

it('hears of changes deep inside a cell that some program filled', () => {
  const { doc, map } = fed()
  const deep = new Y.Map<unknown>()
  doc.table('claims').set(
    'c1',
    new Y.Map<unknown>([
      ['kind', 'note'],
      ['extra', deep],
    ]),
  )
  const before = map.version('c1')
  deep.set('a', 1)
  expect(map.version('c1')).toBeGreaterThan(before)
})
