/**
 * Carries the writes of one command into the document: one transaction, so that peers, tables and undo see all of
 * it or nothing. This is the only place that writes rows.
 */
import { metaName } from '@parley/protocol'
import type { Cell, PutRow, SetCell, Write } from '@parley/model'
import * as Y from 'yjs'
import type { MapDoc } from './map-doc.ts'
import type { AddedRow, Edit } from './own-edit.ts'
import { spliceWords, wellFormed } from './words.ts'

/**
 * Writes all in one transaction with that origin, which learns what rows came to be. A row that is there already is
 * never replaced: its cells are set, and only those that differ. Nothing to write: no transaction.
 *
 * @throws when a cell is to be set on a row that is not there: the model writes only on rows that it has read.
 */
export function commit(doc: MapDoc, writes: readonly Write[], edit: Edit): void {
  if (!writes.length) return
  assertRows(doc, writes)
  doc.transact(() => {
    const added: AddedRow[] = []
    for (const write of writes) {
      if (write.write === 'splice') spliceWords(doc.words(write.place), write)
      else if (write.write === 'set') setCell(cellsOf(doc, write), write.cell, write.value)
      else if (putRow(doc, write)) added.push({ table: write.table, id: write.id })
    }
    edit.added = added
    edit.worded = writes.some((one) => one.write === 'splice' && one.insert !== '')
  }, edit)
}

// Before the transaction: an error in its midst would leave half of a command in everybody's map.
function assertRows(doc: MapDoc, writes: readonly Write[]): void {
  const made = new Set<string>()
  for (const write of writes) {
    if (write.write === 'put') made.add(`${write.table} ${write.id}`)
    if (write.write === 'set' && !cellsOf(doc, write) && !made.has(`${write.table} ${write.id}`))
      throw new Error(`A cell of ${write.table} ${write.id} cannot be set: there is no such row.`)
  }
}

const cellsOf = (doc: MapDoc, { table, id }: SetCell): Y.Map<unknown> | undefined =>
  table === metaName ? doc.settings : doc.row(table, id)

function putRow(doc: MapDoc, { table, id, cells }: PutRow): boolean {
  const row = doc.row(table, id)
  if (row) {
    for (const [name, value] of Object.entries(cells)) setCell(row, name, value)
    return false
  }
  const entries = Object.entries(cells).map(([name, value]) => [name, clean(value)] as const)
  doc.table(table).set(id, new Y.Map(entries))
  return true
}

function setCell(cells: Y.Map<unknown> | undefined, name: string, value: Cell | undefined): void {
  if (value === undefined) {
    if (cells?.has(name)) cells.delete(name)
  } else if (!isSame(cells?.get(name), value)) cells?.set(name, clean(value))
}

/** Cells are JSON, so their text says whether they are equal; objects with their names in another order differ. */
const isSame = (one: unknown, other: Cell): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))

function clean(value: Cell): Cell {
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: Cell) => clean(one))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one)]))
}
