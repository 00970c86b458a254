/**
 * The origin of a transaction that this person made here. It says what can be undone (nothing else carries it), what
 * belongs into one step, and which rows a step brought into being.
 */
import type { TableName } from '@parley/protocol'

export interface AddedRow {
  readonly table: TableName
  readonly id: string
}

export class OwnEdit {
  /** The command's name, or `type`. */
  readonly name: string
  /** Transactions of one burst of typing, one after the other, are one step; null: a step of its own. */
  readonly burst: object | null
  /** Rows that the transaction made; filled in while it runs. */
  added: readonly AddedRow[] = []

  constructor(name: string, burst: object | null = null) {
    this.name = name
    this.burst = burst
  }
}
