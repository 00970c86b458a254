/**
 * The one road from the document into the record tables: for local, remote, undo and load alike. Yjs says which types
 * and cells a transaction changed; these are read again when it is over, where it must be with the whole row that
 * they belong to. Nothing else is concluded from the events, so a row in the tables is always a row as the document
 * holds it.
 *
 * An edit costs what it touches, at any size of map. Nothing that a program can put into a document makes this throw:
 * what is no row goes on as such, and the tables list it as a fault.
 */
import type { TableName } from '@parley/protocol'
import type { Feed, RecordTables } from '@parley/model'
import * as Y from 'yjs'
import { type MapDoc, type SharedType, tableNames } from './map-doc.ts'
import { cellsIn, isCurrent, keyAbove, typeAbove } from './structs.ts'
import { lettersOf } from './words.ts'

/** Fills the tables with what the document holds and keeps them up from now on; returns the way to stop. */
export function feed(doc: MapDoc, into: RecordTables): () => void {
  into.update((to) => readAll(doc, to))
  const changed = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return
    into.update((to) => {
      for (const [type, keys] of transaction.changed) readChanged(doc, type, keys, to)
    })
  }
  doc.on('afterTransaction', changed)
  return () => doc.off('afterTransaction', changed)
}

/** Reads the rows or the text that a changed type belongs to. A root map that is used as a list has the key null. */
function readChanged(doc: MapDoc, type: SharedType, keys: Keys, to: Feed): void {
  let top = type
  let row = type
  for (let up = typeAbove(type); up; up = typeAbove(up)) {
    row = top
    top = up
  }
  const root = doc.rootOf(top)
  if (!root) return
  if (root.kind === 'words') readWords(doc, top, to)
  else if (root.kind === 'meta') to.meta(cellsOf(doc.settings))
  else if (top === type) for (const key of keys) readRow(doc, root.name, key, to)
  else {
    // The row is at hand and need not be looked up, unless another stands in its place: then the root tells of it.
    const id = keyAbove(row)
    if (id === null || !isCurrent(row)) return
    if (row !== type || !readCells(root.name, id, row, keys, to)) to.row(root.name, id, cellsOf(row))
  }
}

/** The short way for a row of which some cells changed; false when it must be read whole. */
const readCells = (name: TableName, id: string, row: SharedType, keys: Keys, to: Feed): boolean =>
  row instanceof Y.Map && areNames(keys) && to.cells(name, id, keys, row)

/** The cells that changed; null stands for what is under no name, as in a list. */
type Keys = ReadonlySet<string | null>
const areNames = (keys: Keys): keys is ReadonlySet<string> => !keys.has(null)

function readRow(doc: MapDoc, name: TableName, id: string | null, to: Feed): void {
  if (id !== null) to.row(name, id, cellsOf(doc.table(name).get(id)))
}

function readAll(doc: MapDoc, to: Feed): void {
  for (const name of tableNames) doc.table(name).forEach((value, id) => to.row(name, id, cellsOf(value)))
  for (const [, text] of doc.allWords()) readWords(doc, text, to)
  to.meta(cellsOf(doc.settings))
}

function readWords(doc: MapDoc, text: SharedType, to: Feed): void {
  const root = doc.rootOf(text)
  if (root?.kind === 'words' && text instanceof Y.Text) to.words(root.place, lettersOf(text))
}

/** A row's cells; undefined when there is nothing, null (which is no row) for anything but a Y.Map. */
function cellsOf(value: unknown): Record<string, unknown> | null | undefined {
  if (value instanceof Y.Map) return cellsIn(value)
  return value === undefined ? undefined : null
}
