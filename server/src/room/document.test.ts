import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { RoomDocument } from './document.ts'

const langs = ['en', 'zh', 'ru']

/** The state of a map with so many claims, each in three languages, by a document that knows nothing of maps. */
function mapOf(claims: number): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (let n = 0; n < claims; n++) {
      doc.getMap('claims').set(`c${n}`, new Y.Map([['kind', 'claim']]))
      for (const lang of langs) doc.getText(`text/c${n}/${lang}`).insert(0, `${n} ${lang}`)
    }
  })
  return doc
}
const roomOf = (doc: Y.Doc) =>
  new RoomDocument({ snapshot: { seq: 1, state: Y.encodeStateAsUpdate(doc) }, rows: [] })

/** In milliseconds. */
const fastest = (encode: () => unknown) =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now()
      encode()
      return performance.now() - start
    }),
  )

test('a room gives the bytes that any document gives', () => {
  const plain = mapOf(40)
  const room = roomOf(plain)
  expect(room.state()).toEqual(Y.encodeStateAsUpdate(plain))
  const before = Y.encodeStateVector(plain)
  plain.getText('text/c7/ru').insert(0, 'ещё ')
  room.apply(Y.encodeStateAsUpdate(plain, before), 1000)
  expect(room.state(before)).toEqual(Y.encodeStateAsUpdate(plain, before))
  // A table that a program uses as a list stays one.
  const list = new Y.Doc()
  list.getArray('claims').push(['odd'])
  expect(roomOf(list).state()).toEqual(Y.encodeStateAsUpdate(list))
})

test('a map of many texts is encoded without looking through all of them for each', () => {
  const doc = mapOf(1500)
  const plain = new Y.Doc()
  Y.applyUpdate(plain, Y.encodeStateAsUpdate(doc))
  const room = roomOf(doc)
  // Some twentyfold apart at this size; the share grows with the map.
  expect(fastest(() => room.state()) * 3).toBeLessThan(fastest(() => Y.encodeStateAsUpdate(plain)))
})
