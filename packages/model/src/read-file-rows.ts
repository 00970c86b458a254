/**
 * The rows of a file, each by itself: read by the same reader as a document, cleaned, bounded. Whether what they
 * point to exists is `file-references.ts`'s question.
 */
import { isId, type TableName, tables } from '@parley/protocol'
import { cleanCell } from './clean-cell.ts'
import type { FileFaults } from './file-fault.ts'
import type { Fault } from './map.ts'
import { isRecord } from './read-cells.ts'
import { isRowTable, readMeta, readRow } from './read-row.ts'
import type { Id } from './rows.ts'
import type { Cell } from './writes.ts'

export type FileCells = Record<string, Cell>
/** By table and id, as far as they could be read. */
export type FileRows = ReadonlyMap<TableName, Map<Id, FileCells>>

/** Cells of one row: far more than any program needs. */
const mostCells = 200
const longestName = 100
export const tableNames = Object.keys(tables).filter((name): name is TableName => Object.hasOwn(tables, name))

/** Reads every table of a file's `map`. Never throws. */
export function readFileRows(map: Readonly<Record<string, unknown>>, faults: FileFaults): FileRows {
  const all = new Map<TableName, Map<Id, FileCells>>()
  // One id names one row: a target may be of several tables.
  const taken = new Set<Id>()
  for (const table of tableNames) {
    const rows = new Map<Id, FileCells>()
    all.set(table, rows)
    const list = map[table]
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      faults.add(table, '', 'not-a-row')
      continue
    }
    for (const value of list as readonly unknown[]) {
      const row = readRowOf(table, value, faults)
      if (!row) continue
      if (taken.has(row.id)) faults.add(table, row.id, 'duplicate')
      else rows.set(row.id, row.cells)
      taken.add(row.id)
    }
  }
  return all
}

function readRowOf(
  table: TableName,
  value: unknown,
  faults: FileFaults,
): { readonly id: Id; readonly cells: FileCells } | undefined {
  if (!isRecord(value)) {
    faults.add(table, '', 'not-a-row')
    return undefined
  }
  const { id, ...rest } = value
  if (typeof id !== 'string' || (!isRowTable(table) && !isId(id))) {
    faults.add(table, id, 'bad-id')
    return undefined
  }
  const cells = cleaned(table, id, rest, faults)
  if (!isRowTable(table)) return { id, cells }
  const { row, faults: found } = readRow(table, id, cells)
  withoutFaulty(cells, found, faults)
  return row && { id, cells }
}

/** The cells of the map itself. */
export function readFileMeta(value: unknown, faults: FileFaults): FileCells {
  const cells = cleaned('meta', '', isRecord(value) ? value : {}, faults)
  if (!isRecord(value)) faults.add('meta', '', 'not-a-row')
  withoutFaulty(cells, readMeta(cells).faults, faults)
  return cells
}

/** A kind that we do not know stays: a newer program does, and so does the document. */
function withoutFaulty(cells: FileCells, found: readonly Fault[], faults: FileFaults): void {
  for (const { table, id, cell, problem } of found) {
    faults.add(table, id, problem, cell)
    if (cell !== undefined && problem !== 'unknown-kind') delete cells[cell]
  }
}

function cleaned(
  table: string,
  id: string,
  cells: Readonly<Record<string, unknown>>,
  faults: FileFaults,
): FileCells {
  const kept: [string, Cell][] = []
  for (const [name, value] of Object.entries(cells)) {
    // A cell of null is an empty one.
    if (value === null || value === undefined) continue
    const fits = kept.length < mostCells && name.length <= longestName && name !== '__proto__'
    const cell = fits ? cleanCell(value, (done) => faults.add(table, id, done, name)) : undefined
    if (cell === undefined) faults.add(table, id, 'bad-cell', name)
    else kept.push([name, cell])
  }
  return Object.fromEntries(kept)
}
