/**
 * What a command wants written: the narrow waist between the model, which knows no Yjs, and sync, which knows no
 * argument. A list of writes is one transaction and one step of undo.
 */
import type { TableName, WordsPlace } from '@parley/protocol'
import type { Id } from './rows.ts'

/** What a cell can hold: JSON. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell }

/** A new row with its cells. Where the row is there already (a derived key), its cells are set one by one. */
export interface PutRow {
  readonly write: 'put'
  readonly table: TableName
  readonly id: Id
  /** By cell name, labels as `asserter`, `asserter@zh`. Cells that hold the default are left out. */
  readonly cells: Readonly<Record<string, Cell>>
}

/** One cell of a row; undefined takes the cell away. `table: 'meta'` has no row id. */
export interface SetCell {
  readonly write: 'set'
  readonly table: TableName | 'meta'
  /** '' for `meta`. */
  readonly id: Id
  readonly cell: string
  readonly value: Cell | undefined
}

/** Takes `remove` UTF-16 units away at `at` and puts `insert` there. */
export interface SpliceText {
  readonly write: 'splice'
  readonly place: WordsPlace
  readonly at: number
  readonly remove: number
  readonly insert: string
}

export type Write = PutRow | SetCell | SpliceText
