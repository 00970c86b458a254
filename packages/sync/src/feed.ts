/**
 * The one road from the document into the record tables: for local, remote, undo and load alike. Yjs says which types
 * a transaction changed; the rows and texts that these belong to are read again, once each, when it is over. Nothing
 * is concluded from the events themselves, so a row in the tables is always a row as the document holds it.
 *
 * An edit costs what it touches, at any size of map. Nothing that a program can put into a document makes this throw:
 * what is no row goes on as such, and the tables list it as a fault.
 */
import type { TableName } from '@parley/protocol'
import type { Feed, RecordTables } from '@parley/model'
import * as Y from 'yjs'
import { type MapDoc, type SharedType, tableNames } from './map-doc.ts'
import { above } from './structs.ts'
import { lettersOf } from './words.ts'

/** Fills the tables with what the document holds and keeps them up from now on; returns the way to stop. */
export function feed(doc: MapDoc, into: RecordTables): () => void {
  into.update((to) => readAll(doc, to))
  const changed = (transaction: Y.Transaction) => {
    if (!transaction.changed.size) return
    const touched = touchedBy(doc, transaction)
    if (touched) into.update((to) => readTouched(doc, touched, to))
  }
  doc.on('afterTransaction', changed)
  return () => doc.off('afterTransaction', changed)
}

interface Touched {
  readonly rows: Map<TableName, Set<string>>
  readonly words: Set<Y.Text>
  meta: boolean
}

/** Undefined: nothing of ours. */
function touchedBy(doc: MapDoc, transaction: Y.Transaction): Touched | undefined {
  const touched: Touched = { rows: new Map(), words: new Set(), meta: false }
  let any = false
  for (const [type, keys] of transaction.changed) {
    // A nested type says under which key it hangs; the one below the root is the row.
    let top: SharedType = type
    let key: string | null = null
    for (let up = above(top); up; up = above(top)) ({ type: top, key } = up)
    const root = doc.rootOf(top)
    if (!root) continue
    any = true
    if (root.kind === 'meta') touched.meta = true
    else if (root.kind === 'words' && top instanceof Y.Text) touched.words.add(top)
    else if (root.kind === 'table') addIds(touched.rows, root.name, top === type ? keys : [key])
  }
  return any ? touched : undefined
}

// A root map that somebody uses as a list reports the key null: there is no row in that.
function addIds(rows: Touched['rows'], table: TableName, ids: Iterable<string | null>): void {
  const known = rows.get(table) ?? new Set()
  rows.set(table, known)
  for (const id of ids) if (id !== null) known.add(id)
}

function readTouched(doc: MapDoc, touched: Touched, to: Feed): void {
  for (const [name, ids] of touched.rows) {
    const table = doc.table(name)
    for (const id of ids) to.row(name, id, cellsOf(table.get(id)))
  }
  for (const text of touched.words) readWords(doc, text, to)
  if (touched.meta) to.meta(cellsOf(doc.settings))
}

function readAll(doc: MapDoc, to: Feed): void {
  for (const name of tableNames) doc.table(name).forEach((value, id) => to.row(name, id, cellsOf(value)))
  for (const [, text] of doc.allWords()) readWords(doc, text, to)
  to.meta(cellsOf(doc.settings))
}

function readWords(doc: MapDoc, text: Y.Text, to: Feed): void {
  const root = doc.rootOf(text)
  if (root?.kind === 'words') to.words(root.place, lettersOf(text))
}

/** A row's cells; undefined when there is nothing, null (which is no row) for anything but a Y.Map. */
function cellsOf(value: unknown): Record<string, unknown> | null | undefined {
  if (!(value instanceof Y.Map)) return value === undefined ? undefined : null
  const cells: Record<string, unknown> = {}
  value.forEach((cell: unknown, name) => {
    // Plain assignment would give the object another prototype.
    if (name === '__proto__') Object.defineProperty(cells, name, { value: cell, enumerable: true })
    else cells[name] = cell
  })
  return cells
}
