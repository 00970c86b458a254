import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as sync from 'y-protocols/sync'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  awarenessFrame,
  keepAliveFrame,
  queryFrame,
  readFrame,
  savedFrame,
  step1Frame,
  step2Frame,
  updateFrame,
  workshopFrame,
} from './frames.ts'

const bytes = fc.uint8Array({ maxLength: 300 })
const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER })

const stock = (fill: (encoder: encoding.Encoder) => void) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    fill(encoder)
  })

test('reads what it writes', () => {
  fc.assert(
    fc.property(bytes, (body) => {
      expect(readFrame(step1Frame(body))).toEqual({ kind: 'step1', vector: body })
      expect(readFrame(step2Frame(body))).toEqual({ kind: 'step2', update: body })
      expect(readFrame(updateFrame(body))).toEqual({ kind: 'update', update: body })
    }),
  )
  const entry = fc.record({ client: whole, clock: whole, json: bytes })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 9 }), (entries) => {
      expect(readFrame(awarenessFrame(entries))).toEqual({ kind: 'awareness', entries })
    }),
  )
  expect(readFrame(queryFrame())).toEqual({ kind: 'query' })
})

test('writes what y-protocols writes', () => {
  const doc = new Y.Doc()
  doc.getMap('claims').set('a', 1)
  expect(step1Frame(Y.encodeStateVector(doc))).toEqual(stock((e) => sync.writeSyncStep1(e, doc)))
  expect(step2Frame(Y.encodeStateAsUpdate(doc))).toEqual(stock((e) => sync.writeSyncStep2(e, doc)))
  const awareness = new Awareness(doc)
  awareness.setLocalState({ name: 'Ада' })
  const update = encodeAwarenessUpdate(awareness, [doc.clientID])
  const read = readFrame(Uint8Array.of(1, update.length, ...update))
  expect(read).toMatchObject({ kind: 'awareness', entries: [{ client: doc.clientID }] })
  expect(read?.kind === 'awareness' && awarenessFrame(read.entries)).toEqual(
    Uint8Array.of(1, update.length, ...update),
  )
  awareness.destroy()
  expect([...keepAliveFrame]).toEqual([1, 1, 0])
  expect([...savedFrame(300)]).toEqual([100, 172, 2])
})

test('refuses without throwing whatever is no frame', () => {
  const kinds = new Set<unknown>([undefined, 'step1', 'step2', 'update', 'awareness', 'query', 'workshop'])
  const noise = fc.uint8Array({ maxLength: 60 })
  fc.assert(
    fc.property(noise, (message) => kinds.has(readFrame(message)?.kind)),
    { numRuns: 5000 },
  )
  expect(readFrame(new Uint8Array())).toBeUndefined()
})

test('every cut and every lengthened frame is refused', () => {
  const frames = [
    step2Frame(Uint8Array.of(1, 2, 3)),
    awarenessFrame([{ client: 7, clock: 300, json: Uint8Array.of(34, 34) }]),
    queryFrame(),
  ]
  for (const one of frames) {
    for (let end = 0; end < one.length; end++) expect(readFrame(one.slice(0, end))).toBeUndefined()
    expect(readFrame(Uint8Array.of(...one, 0))).toBeUndefined()
  }
})

test('a length beyond the end does not reach the bytes that lie behind in memory', () => {
  const pool = new Uint8Array(64).fill(42)
  pool.set([0, 2, 40, 1, 2])
  expect(readFrame(pool.subarray(0, 5))).toBeUndefined()
})

test('kinds of others and of no protocol are refused', () => {
  for (const kind of [2, 4, 5, 99, 100, 102]) expect(readFrame(Uint8Array.of(kind, 1, 0))).toBeUndefined()
  expect(readFrame(Uint8Array.of(0, 3, 0))).toBeUndefined()
  expect(readFrame(Uint8Array.of(1, 5, 255, 255, 255, 255, 15))).toBeUndefined()
})

test('a message of a workshop is read as it was written, and no text that is cut or is none', () => {
  expect(readFrame(workshopFrame('{"本":1}'))).toEqual({ kind: 'workshop', text: '{"本":1}' })
  expect(readFrame(workshopFrame('{}').slice(0, -1))).toBeUndefined()
  expect(readFrame(Uint8Array.of(101, 2, 0xc3, 0x28))).toBeUndefined()
})
