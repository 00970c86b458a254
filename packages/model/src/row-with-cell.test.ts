/** The short way of a changed cell against the reading of the whole row: same rows, faults, indexes and news. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordTables } from './record-tables.ts'

const ids = {
  claims: ['a', 'b', 'both'],
  inferences: ['i', 'j', 'both'],
  premises: ['i:a', 'i:b', 'j:a', 'both:b'],
  citations: ['q'],
} as const
type Table = keyof typeof ids
const everyId = [...new Set(Object.values(ids).flat())]

const cellNames: Readonly<Record<Table, readonly string[]>> = {
  claims: ['kind', 'lang', 'pos', 'order', 'pinned', 'implicit', 'asserter', 'edited', 'mergedInto'],
  inferences: [
    'target',
    'stance',
    'scheme',
    'answer@analogy.similar',
    'answer@sign.seen',
    'answer@x',
    'order',
  ],
  premises: ['order', 'inference', 'claim', 'id'],
  citations: ['claim', 'source', 'quote', 'locator'],
}
const anyCell =
  'by at deleted asserter@zh asserter@en asserter@ asserter@a@b asserter@__proto__ edited@en edited@zh edited@1 ' +
  'kind@en locator@ru @ @en mood id __proto__ __proto__@en constructor toString hasOwnProperty@en'

const fitting: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['claim', 'question'],
  lang: ['en', 'zh'],
  pos: [
    [1, 2],
    [3, 4.5],
  ],
  order: ['a0', 'a1', ''],
  pinned: [true, false],
  implicit: [true],
  asserter: ['Ann', ''],
  edited: [5, 7],
  mergedInto: ['a', 'b', 'nowhere'],
  target: ['a', 'b', 'i', 'j', 'both', 'nowhere'],
  stance: ['supports', 'rebuts'],
  scheme: ['analogy', ''],
  answer: ['yes', 'no', 'j'],
  claim: ['a', 'b'],
  source: ['s'],
  by: ['ann'],
  at: [0, 5],
  deleted: [true, false, { by: 'ann', at: 3 }],
}
const foreign = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'sonnet', 'a 1', '../x', -1, Number.NaN, [1], ['x', 1], {}, 7, true),
  fc.anything(),
)
/** Undefined: the cell goes. Mostly what a program of ours would write, so that rows are there to be changed. */
const valueOf = (cell: string) => {
  const base = cell.replace(/(.)@.*/u, '$1')
  const fits = Object.hasOwn(fitting, base) ? fitting[base] : undefined
  const gone = { weight: 2, arbitrary: fc.constant(undefined) }
  return fits
    ? fc.oneof(gone, { weight: 8, arbitrary: fc.constantFrom(...fits) }, { weight: 1, arbitrary: foreign })
    : fc.oneof(gone, { weight: 3, arbitrary: foreign })
}
const cellOf = (table: Table) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...cellNames[table]) },
      { weight: 2, arbitrary: fc.constantFrom(...anyCell.split(' ')) },
    )
    .chain((cell) => fc.tuple(fc.constant(cell), valueOf(cell)))

const edit = fc
  .constantFrom<Table>('claims', 'claims', 'inferences', 'premises', 'citations')
  .chain((table) =>
    fc.record({
      table: fc.constant(table),
      id: fc.constantFrom(...ids[table]),
      cells: fc.array(cellOf(table), { minLength: 1, maxLength: 3 }),
    }),
  )
const transactions = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 40 })

/** All that tables tell, and what the last transaction told. */
function reading(tables: RecordTables, told: unknown) {
  return {
    told,
    rows: [tables.claims(), tables.inferences(), tables.premises(), tables.citations()].map((rows) =>
      [...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ),
    faults: tables.faults(),
    structure: tables.structure,
    ids: everyId.map((id) => [
      [id, tables.version(id), tables.isLive(id), tables.resolve(id), tables.isSound(id)],
      [tables.inferencesOn(id), tables.inferencesFrom(id), tables.premisesOf(id), tables.citationsOf(id)],
    ]),
  }
}

function listening() {
  const tables = new RecordTables()
  let told: unknown
  tables.subscribeAll(({ ids: touched, structure, meta }) => {
    told = { ids: [...touched].toSorted(), structure, meta }
  })
  return { tables, read: () => reading(tables, told) }
}

/** Rows to begin with, so that there is something to change. */
const start: readonly (readonly [Table, string, Record<string, unknown>])[] = [
  ['claims', 'a', { kind: 'claim', pos: [0, 0] }],
  ['claims', 'b', { asserter: 'Ann', 'asserter@zh': '安', 'edited@en': 4 }],
  ['inferences', 'i', { target: 'b', stance: 'supports' }],
  ['inferences', 'j', { target: 'i', stance: 'rebuts', order: 'a0' }],
  ['premises', 'i:a', {}],
  ['premises', 'j:a', { order: 'a1' }],
  ['citations', 'q', { claim: 'a', source: 's' }],
]

test('[R8] [R9] a changed cell comes to the same as the whole row read again', () => {
  let short = 0
  const run = fc.property(transactions, (list) => {
    const documents = new Map<string, Map<string, unknown>>()
    const byCell = listening()
    const whole = listening()
    for (const [table, id, cells] of start) {
      documents.set(`${table} ${id}`, new Map(Object.entries(cells)))
      for (const { tables } of [byCell, whole]) tables.update((feed) => feed.row(table, id, cells))
    }

    for (const edits of list) {
      const touched = new Map<string, { table: Table; id: string; changed: Set<string> }>()
      for (const { table, id, cells } of edits) {
        const key = `${table} ${id}`
        const row = documents.get(key) ?? new Map<string, unknown>()
        documents.set(key, row)
        const { changed } = touched.get(key) ?? { changed: new Set<string>() }
        touched.set(key, { table, id, changed })
        for (const [cell, value] of cells) {
          changed.add(cell)
          if (value === undefined) row.delete(cell)
          else row.set(cell, value)
        }
      }
      const rows = [...touched].map(([key, one]) => ({ ...one, row: documents.get(key) ?? new Map() }))
      byCell.tables.update((feed) => {
        for (const { table, id, changed, row } of rows)
          if (feed.cells(table, id, changed, row)) short += 1
          else feed.row(table, id, Object.fromEntries(row))
      })
      whole.tables.update((feed) => {
        for (const { table, id, row } of rows) feed.row(table, id, Object.fromEntries(row))
      })

      expect(byCell.read()).toEqual(whole.read())
      for (const row of byCell.tables.claims())
        expect([row, row.pos ?? row, row.asserter, row.edited].every((one) => Object.isFrozen(one))).toBe(
          true,
        )
    }
  })
  fc.assert(run, { numRuns: 500 })
  expect(short).toBeGreaterThan(1000)
}, 60_000)

const source = (cells: Readonly<Record<string, unknown>>) => new Map(Object.entries(cells))

test('[R8] a row that is not there, or has a fault, wants to be given whole', () => {
  const tables = new RecordTables()
  tables.update((feed) => {
    const move = (pos: unknown) => feed.cells('claims', 'a', ['pos'], source({ pos }))
    expect(move([1, 2])).toBe(false)
    feed.row('claims', 'a', { pinned: 'no' })
    expect(move([1, 2])).toBe(false)
    feed.row('claims', 'a', { pinned: true })
    expect(move([1, 2])).toBe(true)
    expect(move('here')).toBe(false)
    expect(feed.cells('sources', 's', ['date'], source({ date: '2026' }))).toBe(false)
    expect(feed.cells('moods', 't', ['name'], source({ name: 'x' }))).toBe(true)
  })
  expect(tables.claim('a')).toMatchObject({ pinned: true, pos: [1, 2] })
  expect(tables.faults()).toEqual([])
})
