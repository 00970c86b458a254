import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bounds } from '../bounds.ts'
import { gate, isEmpty, isStateVector } from './gate.ts'
import { outlineOf } from './outline.ts'

const edits = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.constantFrom('set', 'nest', 'type', 'cut', 'push', 'format', 'embed', 'binary', 'xml', 'doc', 'drop'),
    fc.nat(9),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  ),
  { maxLength: 40 },
)
type Edit = [number, string, number, string]

/** Three documents that edit and meet now and then, so that updates hold gaps, garbage and every content. */
function updatesOf(list: readonly Edit[]): Uint8Array[] {
  const docs = [1, 2, 3].map((client) => Object.assign(new Y.Doc(), { clientID: client }))
  const updates: Uint8Array[] = []
  for (const doc of docs) doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const [who, what, n, text] of list) {
    const doc = docs[who % 3]
    if (!doc) continue
    const [map, words, list2] = [doc.getMap('claims'), doc.getText('text/a/en'), doc.getArray('list')]
    if (what === 'set') map.set(text, { n, text, deep: [null, undefined, n / 3, n > 4] })
    if (what === 'nest') map.set(`k${n}`, new Y.Map([[text, new Y.Text(text)]]))
    if (what === 'type') words.insert(Math.min(n, words.length), text)
    if (what === 'cut') words.delete(0, Math.min(n, words.length))
    if (what === 'push') list2.push([n, text])
    if (what === 'format') words.format(0, Math.min(n, words.length), { bold: n > 3 ? true : null })
    if (what === 'embed') words.insertEmbed(0, { n })
    if (what === 'binary') map.set('b', new Uint8Array(n))
    if (what === 'xml') doc.getXmlFragment('x').insert(0, [new Y.XmlElement(`e${n}`), new Y.XmlText(text)])
    if (what === 'doc') map.set(`d${n}`, new Y.Doc({ guid: text }))
    if (what === 'drop') map.delete(`k${n}`)
    if (n === 9) Y.applyUpdate(doc, Y.encodeStateAsUpdate(docs[(who + 1) % 3] ?? doc))
  }
  return [
    ...updates,
    ...docs.map((doc) => Y.encodeStateAsUpdate(doc)),
    Y.mergeUpdates(updates.filter((_, i) => i % 2)),
  ]
}

test('reads each update as Yjs does', () => {
  fc.assert(
    fc.property(edits, (list) => {
      for (const update of updatesOf(list)) {
        const outline = outlineOf(update, bounds)
        expect(outline.from).toEqual(Y.parseUpdateMeta(update).from)
        const { structs, ds } = Y.decodeUpdate(update)
        expect(outline.structs).toBe(structs.length)
        expect(outline.deletes).toBe([...ds.clients.values()].flat().length)
        expect(gate(update, bounds)).toMatchObject({ ok: true })
      }
    }),
    { numRuns: 60 },
  )
})

test('a cut update is refused at every place, and bytes behind its end', () => {
  const doc = new Y.Doc()
  doc.getText('text/a/en').insert(0, 'Standards')
  doc.getMap('claims').set('a', { kind: 'claim' })
  doc.getText('text/a/en').delete(2, 3)
  const update = Y.encodeStateAsUpdate(doc)
  for (let end = 0; end < update.length; end++)
    expect(gate(update.slice(0, end), bounds)).toMatchObject({ ok: false })
  expect(gate(Uint8Array.of(...update, 0), bounds)).toEqual({ ok: false, reason: 'badFrame' })
})

test('noise never gets an exception out of it', () => {
  const noise = fc.uint8Array({ maxLength: 80 })
  fc.assert(
    fc.property(noise, (update) => typeof gate(update, bounds).ok === 'boolean'),
    { numRuns: 5000 },
  )
  expect(gate(new Uint8Array(), bounds)).toEqual({ ok: false, reason: 'badFrame' })
})

test('a few bytes that declare thirty million structs are refused before anything is allocated', () => {
  const bomb = encoding.encode((e) => [1, 30_000_000, 1, 0].forEach((n) => encoding.writeVarUint(e, n)))
  expect(bomb.length).toBeLessThan(10)
  const before = process.memoryUsage().rss
  for (let i = 0; i < 20; i++) expect(gate(bomb, bounds)).toEqual({ ok: false, reason: 'refusedUpdate' })
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20)
})

test('structs are counted over all clients, and too large an update is not read', () => {
  const doc = new Y.Doc()
  for (let i = 0; i < 20; i++) doc.getMap('claims').set(`k${i}`, i)
  const update = Y.encodeStateAsUpdate(doc)
  expect(gate(update, { ...bounds, updateStructs: 20 })).toMatchObject({ ok: true })
  expect(gate(update, { ...bounds, updateStructs: 19 })).toEqual({ ok: false, reason: 'refusedUpdate' })
  expect(gate(update, { ...bounds, frameBytes: update.length - 1 })).toEqual({
    ok: false,
    reason: 'tooLarge',
  })
})

test.each([
  ['a root type', (doc: Y.Doc) => doc.getMap('__proto__').set('a', 1)],
  ['a row', (doc: Y.Doc) => doc.getMap('claims').set('__proto__', 1)],
  ['a key of great length', (doc: Y.Doc) => doc.getMap('claims').set('x'.repeat(600), 1)],
])('%s with a name that nobody should carry is refused', (_, edit) => {
  const doc = new Y.Doc()
  edit(doc)
  expect(gate(Y.encodeStateAsUpdate(doc), bounds)).toEqual({ ok: false, reason: 'refusedUpdate' })
})

test('a struct that takes up no clock is refused', () => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'a')
  const update = Y.encodeStateAsUpdate(doc)
  // The text `a` as (length 1, 97), then the empty delete set.
  expect(update.slice(-3)).toEqual(Uint8Array.of(1, 97, 0))
  expect(gate(Uint8Array.of(...update.slice(0, -3), 0, 0), bounds)).toEqual({ ok: false, reason: 'badFrame' })
})

test('knows an empty update and a state vector', () => {
  const doc = new Y.Doc()
  const empty = gate(Y.encodeStateAsUpdate(doc), bounds)
  expect(empty.ok && isEmpty(empty.outline)).toBe(true)
  doc.getMap('claims').set('a', 1)
  const full = gate(Y.encodeStateAsUpdate(doc), bounds)
  expect(full.ok && isEmpty(full.outline)).toBe(false)
  expect(isStateVector(Y.encodeStateVector(doc))).toBe(true)
  expect(isStateVector(Uint8Array.of(5, 1))).toBe(false)
})
