/** Random edits of record tables against readings from scratch: everything that is kept up by increments. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cells, freshReading, type State } from './fresh-reading.ts'
import { RecordTables } from './record-tables.ts'

const claims = ['a', 'b', 'c', 'd', 'both']
const inferences = ['i', 'j', 'k', 'both']
const ids = [...new Set([...claims, ...inferences, 'nowhere'])]

const oneOf = (...list: string[]) => fc.constantFrom(...list)
const order = oneOf('', 'a1', 'a2', 'a3')
const at = fc.integer({ min: 0, max: 3 })
/** Undefined as a rule, so that most rows live. */
const seldom = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some })
const deleted = seldom(fc.constant({ by: 'x', at: 1 }))
const stance = oneOf('supports', 'rebuts', 'asks', 'answers')
const mergedInto = seldom(oneOf(...claims, 'nowhere'))
const premiseKeys = fc.tuple(oneOf(...inferences), oneOf(...claims)).map((pair) => pair.join(':'))

/** Edits of a table: now and then the row goes altogether, as when an addition is undone. */
const editsOf = (table: string, id: fc.Arbitrary<string>, cells: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({
    table: fc.constant(table),
    id,
    cells: fc.option<Cells, undefined>(fc.record(cells), { nil: undefined, freq: 5 }),
  })
const edit = fc.oneof(
  editsOf('claims', oneOf(...claims), { order, at, deleted, mergedInto }),
  editsOf('inferences', oneOf(...inferences), { target: oneOf(...ids), stance, order, at, deleted }),
  editsOf('premises', premiseKeys, { order, at, deleted }),
  editsOf('citations', oneOf('q', 'r', 's'), {
    claim: oneOf(...claims),
    source: fc.constant('z'),
    at,
    deleted,
  }),
)
// A rich map first: little hangs together in a sparse one.
const transactions = fc
  .tuple(
    fc.array(edit, { minLength: 40, maxLength: 60 }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 40 }),
  )
  .map(([start, more]) => [start, ...more])

/** What a reading from scratch tells too. */
const readingOf = (tables: RecordTables, id: string) => ({
  resolved: tables.resolve(id),
  live: tables.isLive(id),
  on: tables.inferencesOn(id),
  from: tables.inferencesFrom(id),
  premises: tables.premisesOf(id),
  citations: tables.citationsOf(id),
  sound: tables.isSound(id),
})

/** All that a view reads of an id. A merged claim shows that it is merged; its lists are its winner's to tell. */
function shown(tables: RecordTables, id: string): string {
  const reading = readingOf(tables, id)
  const row = [tables.claim(id), tables.inference(id)]
  return JSON.stringify(reading.resolved === id ? [row, reading] : [row, reading.resolved, reading.sound])
}
const snapshot = (tables: RecordTables) =>
  ids.map((id) => ({
    id,
    shown: shown(tables, id),
    bones: `${tables.isLive(id)} ${tables.resolve(id)}`,
    version: tables.version(id),
  }))

test('[R4] [R5] [R9] after any edits, tables equal a reading from scratch and tell every row that changed', () => {
  const run = fc.property(transactions, (list) => {
    const tables = new RecordTables()
    const state: State = new Map()
    let touched: ReadonlySet<string> = new Set()
    tables.subscribeAll((all) => (touched = all.ids))
    for (const edits of list) {
      const before = snapshot(tables)
      const { structure } = tables

      tables.update((feed) => {
        for (const { table, id, cells } of edits) {
          feed.row(table, id, cells)
          state.set(`${table}/${id}`, cells)
        }
      })

      const fresh = freshReading(state)
      expect(ids.map((id) => [id, readingOf(tables, id)])).toEqual(ids.map((id) => [id, fresh.look(id)]))
      const after = snapshot(tables)
      const changed = before.filter((one, n) => one.shown !== after[n]?.shown)
      const untold = changed.filter(({ id, version }) => !touched.has(id) || tables.version(id) === version)
      expect(untold).toEqual([])
      const moved = before.some((one, n) => one.bones !== after[n]?.bones)
      expect(!moved || tables.structure > structure).toBe(true)
    }
  })
  fc.assert(run, { numRuns: 500 })
}, 60_000)
