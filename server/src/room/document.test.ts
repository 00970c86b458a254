import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
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

test('a row is found by its id in whatever table, and nothing else is', () => {
  const doc = mapOf(2)
  doc.getMap('inferences').set('step', new Y.Map())
  const room = roomOf(doc)
  expect(['c0', 'c1', 'step'].map((id) => room.has(id))).toEqual([true, true, true])
  expect(['c2', 'toString', '__proto__', 'claims', ''].map((id) => room.has(id))).toEqual(
    Array(5).fill(false),
  )
  doc.getMap('claims').delete('c0')
  room.apply(Y.encodeStateAsUpdate(doc), 1000)
  expect(room.has('c0')).toBe(false)
  const list = new Y.Doc()
  list.getArray('claims').push(['odd'])
  expect(roomOf(list).has('odd')).toBe(false)
})

/** Of so many rows every second one is deleted: as many ranges as there are. */
const withHoles = (rows: number) => {
  const doc = new Y.Doc()
  doc.clientID = 1
  const claims = doc.getMap('claims')
  for (let n = 0; n < rows; n++) claims.set(`c${n}`, n)
  for (let n = 0; n < rows; n += 2) claims.delete(`c${n}`)
  return doc
}
/** An update that deletes ranges of client 1, and nothing else. */
const deleting = (...ranges: readonly (readonly [clock: number, length: number])[]) =>
  encoding.encode((encoder) => {
    for (const n of [0, 1, 1, ranges.length]) encoding.writeVarUint(encoder, n)
    for (const range of ranges) for (const n of range) encoding.writeVarUint(encoder, n)
  })

describe('what whoever may not write tells of what was deleted', () => {
  test('is known when all of it is, and only then', () => {
    const doc = withHoles(10)
    const room = roomOf(doc)
    for (const known of [
      [[0, 1]],
      [[8, 1]],
      [
        [2, 1],
        [6, 1],
      ],
    ] as const)
      expect(room.holds(deleting(...known))).toBe(true)
    for (const news of [
      [[1, 1]],
      [[0, 2]],
      [
        [0, 1],
        [3, 1],
      ],
      [[9, 1]],
      [[10, 1]],
      [[7, 3]],
    ] as const)
      expect(room.holds(deleting(...news))).toBe(false)
    // What was deleted since is known, too.
    const before = Y.encodeStateVector(doc)
    doc.getMap('claims').delete('c1')
    room.apply(Y.encodeStateAsUpdate(doc, before), 1000)
    expect(room.holds(deleting([0, 3]))).toBe(true)
  })

  test('does not have the whole map gone through each time, nor for each range', () => {
    const rows = 20_000
    const room = roomOf(withHoles(rows))
    const all = deleting(...Array.from({ length: rows / 2 }, (_, n) => [2 * n, 1] as const))
    const one = deleting([rows - 2, 1])
    expect([room.holds(all), room.holds(one)]).toEqual([true, true])
    const whole = fastest(() => room.state())
    // Fifty encodings of the map would take ten times as long as this may.
    expect(fastest(() => Array.from({ length: 50 }, () => room.holds(one)))).toBeLessThan(whole * 5)
    expect(fastest(() => room.holds(all))).toBeLessThan(whole * 5)
  })
})
