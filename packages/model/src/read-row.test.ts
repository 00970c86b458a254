import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, cellsOfMeta } from './cells-of.ts'
import { readMeta, readRow, rowTables } from './read-row.ts'
import { RecordTables } from './record-tables.ts'

const names = fc.oneof(
  fc.constantFrom(
    ...'kind lang pos order pinned implicit asserter asserter@zh edited@en by at deleted mergedInto target'.split(
      ' ',
    ),
    ...'stance scheme short date url claim source name colour languages title schema @ asserter@__proto__'.split(
      ' ',
    ),
    '__proto__',
    'constructor',
  ),
  fc.string(),
)
const values = fc.oneof(
  fc.constantFrom<unknown>('supports', 'proposal', 'en', 'a1', true, 7, [1, 2], { by: 'x', at: 3 }, 'web'),
  fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withDate: true }),
)
const cells = fc.array(fc.tuple(names, values)).map((entries) => Object.fromEntries(entries))
const tableNames = fc.constantFrom(...rowTables)

describe('[R8] the reader of rows is total', { timeout: 30_000 }, () => {
  test('[R8] anything under an id gives a frozen row or a listed fault', () => {
    fc.assert(
      fc.property(tableNames, fc.oneof(cells, fc.anything()), (table, value) => {
        const id = table === 'premises' ? 'i:a' : 'a'
        const { row, faults } = readRow(table, id, value)
        expect(row ? Object.isFrozen(row) : faults.length > 0).toBe(true)
        expect(faults.every((fault) => fault.table === table && fault.id === id)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  test('[R8] the map itself can always be read', () => {
    fc.assert(
      fc.property(fc.oneof(cells, fc.anything()), (value) => {
        const { row } = readMeta(value)
        expect(row.languages).toContain(row.lang)
        expect(typeof row.schema).toBe('number')
      }),
      { numRuns: 2_000 },
    )
  })

  test('[R8] a row that was read and written reads the same again', () => {
    fc.assert(
      fc.property(tableNames, cells, (table, value) => {
        const id = table === 'premises' ? 'i:a' : 'a'
        const { row } = readRow(table, id, value)
        const again = row && readRow(table, id, cellsOf(table, row))
        expect(again?.row).toEqual(row)
        expect(again?.faults ?? []).toEqual([])
      }),
      { numRuns: 3_000 },
    )
    const { row } = readMeta({ lang: 'ru', languages: ['en', 'zh'], title: 'T', 'title@zh': '题' })
    expect(readMeta(cellsOfMeta(row)).row).toEqual(row)
  })

  test.each([
    ['claims', {}, undefined, []],
    ['claims', { kind: 'sonnet' }, 'kind', ['unknown-kind']],
    ['claims', { pos: [1, Number.NaN] }, 'pos', ['bad-cell']],
    ['claims', { order: 'a 1' }, 'order', ['bad-cell']],
    ['claims', { 'asserter@__proto__': 'x' }, 'asserter@__proto__', ['bad-cell']],
    ['claims', { deleted: 'yes' }, 'deleted', ['bad-cell']],
    ['sources', { url: 'javascript:alert(1)' }, 'url', ['bad-cell']],
    ['sources', { date: 'June' }, 'date', ['bad-cell']],
    ['people', { colour: 9 }, 'colour', ['bad-cell']],
  ] as const)('[R8] %s %j is a row all the same', (table, value, cell, problems) => {
    const { row, faults } = readRow(table, 'a', value)
    expect(row).toBeDefined()
    expect(faults.map((fault) => fault.problem)).toEqual(problems)
    expect(faults[0]?.cell).toBe(cell)
  })

  test.each([
    ['claims', '__proto__', {}, 'bad-id'],
    ['claims', 'a:b', {}, 'bad-id'],
    ['premises', 'i', {}, 'bad-id'],
    ['premises', 'i:__proto__', {}, 'bad-id'],
    ['claims', 'a', [], 'not-a-row'],
    ['claims', 'a', 'text', 'not-a-row'],
    ['inferences', 'i', { stance: 'supports' }, 'missing-cell'],
    ['inferences', 'i', { target: 'P' }, 'missing-cell'],
    ['inferences', 'i', { target: 'P', stance: 'hates' }, 'unknown-kind'],
    ['citations', 'c', { claim: 'a' }, 'missing-cell'],
  ] as const)('[R8] %s %s %j is no row', (table, id, value, problem) => {
    const { row, faults } = readRow(table, id, value)
    expect(row).toBeUndefined()
    expect(faults.map((fault) => fault.problem)).toEqual([problem])
  })

  test('[R8] cells that are inherited are none', () => {
    const inherited: object = Object.create({ kind: 'proposal' })
    expect(readRow('claims', 'a', inherited).faults[0]?.problem).toBe('not-a-row')
    const odd: unknown = JSON.parse('{"__proto__": {"kind": "proposal"}, "lang": "zh"}')
    const { row, faults } = readRow('claims', 'a', odd)
    expect([row?.kind, row?.lang]).toEqual(['claim', 'zh'])
    expect(faults).toEqual([{ table: 'claims', id: 'a', cell: '__proto__', problem: 'bad-cell' }])
  })

  test('[R8] a fault stays listed until the row is mended or gone', () => {
    const tables = new RecordTables()
    tables.update((feed) => feed.row('inferences', 'i', { target: 'P' }))
    tables.update((feed) => feed.row('claims', 'a', { pinned: 'no' }))
    expect(tables.faults().map(({ id, cell }) => `${id} ${cell}`)).toEqual(['i stance', 'a pinned'])
    tables.update((feed) => feed.row('inferences', 'i', { target: 'P', stance: 'supports' }))
    tables.update((feed) => feed.row('claims', 'a', undefined))
    expect(tables.faults()).toEqual([])
  })

  test('[R8] a document of a newer schema says so', () => {
    const tables = new RecordTables()
    tables.update((feed) => feed.meta({ schema: 2, title: 'Later' }))
    expect(tables.faults()).toEqual([{ table: 'meta', id: '', cell: 'schema', problem: 'newer-schema' }])
    expect(tables.meta.title).toEqual({ '': 'Later' })
  })
})
