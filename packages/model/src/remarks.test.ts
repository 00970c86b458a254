import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapFrom } from './notation.ts'
import { readRow } from './read-row.ts'
import { RecordTables } from './record-tables.ts'

const oneOf = (...list: string[]) => fc.constantFrom(...list)
const seldom = <T>(some: fc.Arbitrary<T>) =>
  fc.option(some, { nil: undefined, freq: 3 }).map((value) => value ?? undefined)
const at = fc.integer({ min: 0, max: 3 })
const deleted = fc.option(fc.constant({ by: 'x', at: 1 }), { nil: undefined, freq: 2 })
const edit = (table: string, id: fc.Arbitrary<string>, cells: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({
    table: fc.constant(table),
    id,
    cells: fc.option(fc.record(cells), { nil: undefined, freq: 6 }),
  })
const edits = fc.array(
  fc.array(
    fc.oneof(
      edit('claims', oneOf('a', 'b', 'c'), { mergedInto: seldom(oneOf('a', 'b', 'c')), deleted }),
      edit('tags', oneOf('t', 'u', 'v'), {
        claim: oneOf('a', 'b', 'c', 'i'),
        name: oneOf('x', 'y'),
        at,
        deleted,
      }),
      edit('comments', oneOf('k', 'l', 'm'), {
        on: oneOf('a', 'b', 'c', 'i'),
        thread: seldom(oneOf('k', 'l')),
        at,
        deleted,
      }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { maxLength: 30 },
)

test('[R9] remarks on a row equal a reading from scratch after any edits, and who they concern is told', () => {
  const run = fc.property(edits, (list) => {
    const tables = new RecordTables()
    let touched: ReadonlySet<string> = new Set()
    tables.subscribeAll((all) => (touched = all.ids))
    const ends = ['a', 'b', 'c', 'i']
    const shown = () => ends.map((id) => JSON.stringify([tables.tagsOf(id), tables.commentsOn(id)]))
    for (const transaction of list) {
      const before = shown()
      touched = new Set()
      tables.update((feed) => {
        for (const { table, id, cells } of transaction) feed.row(table, id, cells)
      })
      for (const id of ends) {
        const on = (
          rows: Iterable<{ id: string; at: number; deleted: unknown }>,
          end: (of: string) => string,
        ) =>
          [...rows]
            .filter((row) => !row.deleted && tables.resolve(end(row.id)) === tables.resolve(id))
            .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
            .map((row) => row.id)
        expect(tables.tagsOf(id)).toEqual(on(tables.tags(), (tag) => tables.tag(tag)?.claim ?? ''))
        expect(tables.commentsOn(id)).toEqual(on(tables.comments(), (one) => tables.comment(one)?.on ?? ''))
      }
      const after = shown()
      const changed = ends.filter((id, n) => before[n] !== after[n] && tables.resolve(id) === id)
      expect(changed.filter((id) => !touched.has(id))).toEqual([])
    }
  })
  fc.assert(run, { numRuns: 300 })
}, 30_000)

test('[R9] an answer is told to the comment that its thread began with', () => {
  const store = mapFrom('a')
  store.apply([{ write: 'put', table: 'comments', id: 'k', cells: { on: 'a' } }])
  const version = store.tables.version('k')
  store.apply([{ write: 'put', table: 'comments', id: 'l', cells: { on: 'a', thread: 'k' } }])
  expect(store.tables.version('k')).toBeGreaterThan(version)
  expect(store.tables.isLive('l')).toBe(true)
})

const read = (table: 'tags' | 'comments', cells: unknown) => {
  const { row, faults } = readRow(table, 'x', cells)
  return row ? { row, faults } : faults.map(({ cell, problem }) => `${cell} ${problem}`)
}
const resolved = (value: unknown) => readRow('comments', 'x', { on: 'a', resolved: value }).row?.resolved

test('[R8] remarks are read, or the fault is told', () => {
  expect(read('tags', { claim: 'a' })).toEqual(['name missing-cell'])
  expect(read('tags', { claim: 'a', name: ' ' })).toEqual(['name missing-cell'])
  expect(read('tags', { name: 'x' })).toEqual(['claim missing-cell'])
  expect(read('comments', {})).toEqual(['on missing-cell'])
  expect([true, false, { by: 'ada', at: 7 }, { at: -1 }, 5].map(resolved)).toEqual([
    { by: null, at: 0 },
    null,
    { by: 'ada', at: 7 },
    { by: null, at: 0 },
    null,
  ])
  expect(readRow('comments', 'x', { on: 'a', resolved: 5 }).faults).toHaveLength(1)
  expect(readRow('comments', 'x', { on: 'a', thread: 'x' }).row?.thread).toBe(null)
})
