/** Tables that are kept up edit by edit against tables that are filled from the same document anew. */
import { RecordTables } from '@parley/model'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'

const rows = {
  claims: ['a', 'b'],
  inferences: ['i', 'j'],
  premises: ['i:a', 'j:b'],
} as const
const cellNames =
  'kind pos order deleted asserter asserter@zh edited@en target stance mergedInto mood __proto__'
const row = fc
  .constantFrom<keyof typeof rows>('claims', 'inferences', 'premises')
  .chain((table) => fc.record({ table: fc.constant(table), id: fc.constantFrom(...rows[table]) }))
const value = fc.constantFrom<unknown>(
  'a',
  'b',
  'i',
  'supports',
  'rebuts',
  'question',
  'a1',
  '',
  true,
  null,
  7,
  { by: 'a', at: 1 },
  [1, 2],
)
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      row,
      cell: fc.constantFrom(...cellNames.split(' ')),
      value: fc.option(value, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('replace', 'remove', 'strange', 'nest'), row }) },
)
/** Several steps in one transaction, by one of two people; now and then they hear of each other, or one undoes. */
const turn = fc.record({
  person: fc.constantFrom(0, 1),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  after: fc.constantFrom('go on', 'go on', 'meet', 'undo'),
})

function play(doc: MapDoc, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): void {
  const { table, id } = one.row
  const there = doc.row(table, id)
  if (one.do === 'set') {
    const cells = there ?? new Y.Map<unknown>([['stance', 'supports']])
    if (!there) doc.table(table).set(id, cells)
    if (one.value === undefined) cells.delete(one.cell)
    else cells.set(one.cell, one.value)
  } else if (one.do === 'replace') doc.table(table).set(id, new Y.Map<unknown>([['target', 'a']]))
  else if (one.do === 'remove') doc.table(table).delete(id)
  else if (one.do === 'strange') doc.table(table).set(id, Y.Array.from([1]))
  else if (there) {
    const deep = there.get('mood')
    if (deep instanceof Y.Map) deep.set('a', 1)
    else there.set('mood', new Y.Map([['b', 1]]))
  }
}

const ids = [...new Set(Object.values(rows).flat())]
const reading = (tables: RecordTables) => ({
  rows: [tables.claims(), tables.inferences(), tables.premises()].map((list) =>
    [...list].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  ),
  faults: tables
    .faults()
    .map((fault) => JSON.stringify(fault))
    .toSorted(),
  ids: ids.map((id) => [
    [id, tables.isLive(id), tables.resolve(id), tables.isSound(id)],
    [tables.inferencesOn(id), tables.inferencesFrom(id), tables.premisesOf(id)],
  ]),
})

test('[R8] [R9] tables that were kept up equal tables that are filled anew', () => {
  const run = fc.property(fc.array(turn, { maxLength: 25 }), (turns) => {
    const people = [new MapDoc(1), new MapDoc(2)].map((doc) => {
      const tables = new RecordTables()
      feed(doc, tables)
      return { doc, tables, undo: new Y.UndoManager(doc, { captureTimeout: 0 }) }
    })
    for (const { person, steps, after } of turns) {
      const { doc, undo } = people[person] ?? { doc: new MapDoc(), undo: undefined }
      doc.transact(() => {
        for (const one of steps) play(doc, one)
      })
      if (after === 'undo') undo?.undo()
      if (after === 'meet')
        for (const one of people)
          for (const other of people) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'net')
      for (const one of people) {
        const anew = new RecordTables()
        feed(one.doc, anew)
        expect(reading(one.tables)).toEqual(reading(anew))
      }
    }
  })
  fc.assert(run, { numRuns: 150 })
}, 60_000)
