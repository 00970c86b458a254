/**
 * The past of a map, replayed from its log: the rows are applied one by one to a document of their own, and what each
 * changed is noted under the row of the map that it changed. Who did what is told from the log's own columns, which no
 * program can write, and not from what the rows say of themselves.
 *
 * A row costs what it changed, and asking for one claim costs what happened to it. Rows that come later are added to
 * what is there.
 */
import { type Id, isRowTable, readRow, type RowTable } from '@parley/model'
import * as Y from 'yjs'
import { MapDoc } from '../map-doc.ts'
import { cellsIn } from '../structs.ts'
import { changedIn } from './changed-rows.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { LogRow } from './log-row.ts'
import { OneHistory } from './one-history.ts'
import { Past } from './past.ts'
import { splitsIn } from './splits.ts'
import { WordBursts } from './word-bursts.ts'

/** Empty at first; rows are added in the order of their numbers. A damaged one is passed over. */
export class MapHistory {
  readonly #doc = new MapDoc()
  readonly #past = new Past()
  readonly #bursts = new WordBursts((row) => this.#cameWithMap(row))
  #row: LogRow | undefined
  #madeAt: number | undefined
  #last = 0

  constructor() {
    // Before the cleaning up: what was deleted can still be read.
    this.#doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (this.#row && transaction.changed.size) this.#note(transaction, this.#row)
    })
  }

  /** The number of the last row that was added; 0 at first. */
  get last(): number {
    return this.#last
  }

  /** Adds rows that come after all that were added. A row that Yjs cannot read is passed over, as the server does. */
  add(rows: readonly LogRow[]): void {
    for (const row of rows) {
      if (row.seq <= this.#last) throw new Error('The rows of a log are added in their order, once each.')
      this.#madeAt ??= row.person === '' ? row.at : -1
      this.#row = row
      try {
        Y.applyUpdate(this.#doc, row.update)
      } catch {
        // Nothing of it may be shown, and what others did may.
      }
      this.#row = undefined
      this.#last = row.seq
    }
  }

  /** What happened to a claim or an inference, newest first; empty for an id that never was. */
  of(id: Id): readonly HistoryEntry[] {
    return new OneHistory(this.#past, this.#bursts, (row) => this.#cameWithMap(row)).of(id)
  }

  /** What a map is made of comes from nobody, at one moment. */
  #cameWithMap({ person, at }: LogRow): boolean {
    return person === '' && at === this.#madeAt
  }

  #note(transaction: Y.Transaction, row: LogRow): void {
    const { rows, texts } = changedIn(this.#doc, transaction)
    const fresh = new Set<Id>()
    for (const [table, ids] of rows)
      if (isRowTable(table)) for (const id of ids) if (this.#read(table, id, row)) fresh.add(id)
    const cut = new Set<Y.Text>()
    for (const { whole, second, texts: both } of splitsIn(texts, fresh, transaction)) {
      this.#past.noteSplit(whole, second, row)
      for (const text of both) cut.add(text)
    }
    for (const [place, text] of texts)
      if (cut.has(text)) this.#bursts.end(text, transaction)
      else this.#bursts.changed(place, text, transaction, row)
  }

  #read(table: RowTable, id: string, row: LogRow): boolean {
    const found = this.#doc.table(table).get(id)
    // Gone for good, or no row: then what is known of it stays as the last that was.
    if (!(found instanceof Y.Map)) return false
    const now = readRow(table, id, cellsIn(found)).row
    return now !== undefined && this.#past.note(table, now, row)
  }
}
