/**
 * The origins of transactions that are made here. Nothing but an `OwnEdit` can be undone; within it a burst says what
 * belongs into one step.
 */
import type { TableName } from '@parley/protocol'

export interface AddedRow {
  readonly table: TableName
  readonly id: string
}

/** Something that the program itself writes. */
export class Edit {
  /** The command's name, or what else was done: for logs. */
  readonly name: string
  /** Rows that the transaction brought into being; filled in while it runs. */
  added: readonly AddedRow[] = []
  /** Whether the transaction put words somewhere; filled in likewise. */
  worded = false

  constructor(name: string) {
    this.name = name
  }
}

/** Something that the person at this browser does: a step of undo. */
export class OwnEdit extends Edit {
  /** Transactions of one burst of typing, one after the other, are one step; null: a step of its own. */
  readonly burst: object | null
  /** The row that a burst types into, or whose box was open when a command was given. */
  readonly row: string | null

  constructor(name: string, burst: object | null = null, row: string | null = null) {
    super(name)
    this.burst = burst
    this.row = row
  }
}
