import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { MapDoc } from './map-doc.ts'

it("makes a peer's text a text at once and knows its place", () => {
  const peer = new Y.Doc()
  peer.getText('text/a1/zh').insert(0, '好')
  const doc = new MapDoc()
  const seen: unknown[] = []
  doc.on('afterTransaction', ({ changed }) =>
    seen.push(...[...changed.keys()].map((type) => doc.rootOf(type))),
  )

  Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer))

  expect(seen).toEqual([{ kind: 'words', place: { field: 'text', row: 'a1', lang: 'zh' } }])
  expect(doc.words({ field: 'text', row: 'a1', lang: 'zh' }).toJSON()).toBe('好')
  expect([...doc.allWords()].map(([place]) => place)).toEqual([{ field: 'text', row: 'a1', lang: 'zh' }])
})

it('leaves roots that are none of ours alone and carries them through', () => {
  const peer = new Y.Doc()
  peer.getArray('strangers').push([1, 2])
  const doc = new MapDoc()

  Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer))
  const third = new Y.Doc()
  Y.applyUpdate(third, Y.encodeStateAsUpdate(doc))

  expect(third.getArray('strangers').toJSON()).toEqual([1, 2])
  expect(doc.rootOf(doc.getArray('strangers'))).toBeUndefined()
})

it('answers no row for a value that is none', () => {
  const doc = new MapDoc()
  doc.table('claims').set('a1', 'a string')
  doc.table('claims').set('a2', new Y.Map())
  expect(doc.row('claims', 'a1')).toBeUndefined()
  expect(doc.row('claims', 'a2')).toBeInstanceOf(Y.Map)
  expect(doc.row('claims', 'a3')).toBeUndefined()
})

it('gives the same bytes for the same client id', () => {
  const [one, other] = [new MapDoc(7), new MapDoc(7)].map((doc) => {
    doc.table('claims').set('a1', new Y.Map([['kind', 'claim']]))
    return Y.encodeStateAsUpdate(doc)
  })
  expect(one).toEqual(other)
})
