import { RootTypes } from '@parley/protocol'
import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { MapDoc, type SharedType } from './map-doc.ts'

const langs = ['en', 'zh', 'ru']

/** What some people wrote at once, each in texts of their own and in one that all share. */
function updatesOf(people: number, texts: number): readonly Uint8Array[] {
  return Array.from({ length: people }, (_, person) => {
    const peer = new MapDoc(person + 1)
    for (let n = 0; n < texts; n++) {
      const row = `c${person}-${n}`
      peer.table('claims').set(row, new Y.Map([['kind', 'claim']]))
      for (const lang of langs) peer.words({ field: 'text', row, lang }).insert(0, `${row} ${lang}`)
      peer.words({ field: 'text', row: 'shared', lang: 'en' }).insert(0, 'x')
    }
    return Y.encodeStateAsUpdate(peer)
  })
}
function filled<Doc extends Y.Doc>(doc: Doc, updates: readonly Uint8Array[]): Doc {
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

it('encodes the same bytes as any document', () => {
  const updates = updatesOf(3, 20)
  const plain = Y.encodeStateAsUpdate(filled(new Y.Doc(), updates))
  const doc = filled(new MapDoc(), updates)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(plain)
  // Also when a search before ended somewhere else, and from a state in between.
  expect(Y.encodeStateAsUpdate(doc)).toEqual(plain)
  const some = Y.encodeStateVector(filled(new Y.Doc(), updates.slice(0, 2)))
  expect(Y.encodeStateAsUpdate(doc, some)).toEqual(Y.encodeStateAsUpdate(filled(new Y.Doc(), updates), some))
})

it('finds the names of all texts by looking at few for each', () => {
  const texts = 200
  const doc = filled(new MapDoc(), updatesOf(1, texts))
  const looked = vi.spyOn(doc.share, 'get')
  Y.encodeStateAsUpdate(doc)
  expect(looked.mock.calls.length).toBeGreaterThan(texts * langs.length)
  expect(looked.mock.calls.length).toBeLessThan(20 * texts * langs.length)
})

it('finds the name of a text that somebody has just begun to write in at once, wherever the last search ended', () => {
  const doc = filled(new MapDoc(), updatesOf(1, 200))
  doc.on('update', () => {})
  Y.createRelativePositionFromTypeIndex(doc.words({ field: 'text', row: 'c0-0', lang: 'en' }), 99)
  const text = doc.words({ field: 'note', row: 'new', lang: 'en' })
  const looked = vi.spyOn(doc.share, 'get')
  text.insert(0, 'x')
  expect(looked.mock.calls.length).toBeLessThan(20)
})

it('goes through all types, those that were taken away left out', () => {
  const types = new RootTypes<SharedType>()
  const doc = new Y.Doc()
  for (const name of ['a', 'b']) types.set(name, doc.getMap(name))
  types.beginWithThese()
  for (const name of ['c', 'd', 'e']) types.set(name, doc.getText(name))
  const names = () => [...new Set(Array.from(types.entries(), ([name]) => name))].toSorted().join('')
  expect(names()).toBe('abcde')
  for (const [name] of types.entries()) if (name === 'd') break
  expect(names()).toBe('abcde')
  expect(types.delete('a')).toBe(true)
  expect(types.delete('a')).toBe(false)
  types.delete('d')
  expect(names()).toBe('bce')
  types.set('c', doc.getText('other'))
  expect(names()).toBe('bce')
  types.clear()
  expect(names()).toBe('')
})
