/**
 * Record tables over plain cells, without a shared document: plays writes in as sync plays them into Yjs. For files,
 * the sample on the home page, and tests. It keeps cells that the model does not know, as a document does.
 */
import { metaName, type TableName, type WordsPlace, wordsName } from '@parley/protocol'
import { type Feed, RecordTables } from './record-tables.ts'
import type { Id } from './rows.ts'
import type { Cell, Write } from './writes.ts'

type Cells = ReadonlyMap<string, Cell>
const noCells: Cells = new Map()

/** Empty at first; what was applied is in `tables` at once. */
export class PlainStore {
  readonly tables = new RecordTables()
  readonly #rows = new Map<string, Map<Id, Cells>>()
  #meta: Cells = noCells

  /**
   * Plays a list of writes as one transaction. Throws when a cell is set on a row that is not there or a splice
   * reaches outside its text: a command that does so is broken. Then nothing of the list is kept.
   */
  apply(writes: readonly Write[]): void {
    const draft = new Draft(this.#rows, this.#meta, this.tables)
    for (const write of writes) draft.play(write)
    this.#meta = draft.meta
    for (const { table, id, cells } of draft.rows()) this.#table(table).set(id, cells)
    this.tables.update((feed) => draft.tell(feed))
  }

  /** The cells of a row as they were written; undefined when there is no such row. */
  cells(table: TableName, id: Id): Readonly<Record<string, Cell>> | undefined {
    const cells = this.#rows.get(table)?.get(id)
    return cells && Object.fromEntries(cells)
  }

  /** The ids of a table's rows, of tables that the model does not read as well. */
  ids(table: TableName): Iterable<Id> {
    return this.#rows.get(table)?.keys() ?? []
  }

  /** The cells of the map itself. */
  metaCells(): Readonly<Record<string, Cell>> {
    return Object.fromEntries(this.#meta)
  }

  #table(name: string): Map<Id, Cells> {
    const table = this.#rows.get(name) ?? new Map<Id, Cells>()
    this.#rows.set(name, table)
    return table
  }
}

/** Plays writes into record tables that nothing was in: a map from writes alone. */
export function mapOfWrites(writes: readonly Write[]): PlainStore {
  const store = new PlainStore()
  store.apply(writes)
  return store
}

/** What the writes of one list make of the rows that they touch. */
class Draft {
  meta: Cells
  readonly #rows: ReadonlyMap<string, ReadonlyMap<Id, Cells>>
  readonly #tables: RecordTables
  readonly #touched = new Map<string, Map<Id, Cells>>()
  readonly #words = new Map<string, { readonly place: WordsPlace; readonly text: string }>()
  #metaTouched = false

  constructor(rows: ReadonlyMap<string, ReadonlyMap<Id, Cells>>, meta: Cells, tables: RecordTables) {
    this.#rows = rows
    this.meta = meta
    this.#tables = tables
  }

  play(write: Write): void {
    switch (write.write) {
      case 'put':
        return this.#put(
          write.table,
          write.id,
          new Map([...this.#cells(write.table, write.id), ...Object.entries(write.cells)]),
        )
      case 'set':
        return this.#set(write.table, write.id, write.cell, write.value)
      case 'splice':
        return this.#splice(write.place, write.at, write.remove, write.insert)
    }
  }

  *rows(): Iterable<{ readonly table: string; readonly id: Id; readonly cells: Cells }> {
    for (const [table, rows] of this.#touched) for (const [id, cells] of rows) yield { table, id, cells }
  }

  tell(feed: Feed): void {
    if (this.#metaTouched) feed.meta(Object.fromEntries(this.meta))
    for (const { table, id, cells } of this.rows()) feed.row(table, id, Object.fromEntries(cells))
    for (const { place, text } of this.#words.values()) feed.words(place, text)
  }

  #cells(table: string, id: Id): Cells {
    return this.#touched.get(table)?.get(id) ?? this.#rows.get(table)?.get(id) ?? noCells
  }

  #put(table: string, id: Id, cells: Cells): void {
    const rows = this.#touched.get(table) ?? new Map<Id, Cells>()
    this.#touched.set(table, rows.set(id, cells))
  }

  #set(table: string, id: Id, cell: string, value: Cell | undefined): void {
    const known = this.#touched.get(table)?.has(id) ?? false
    if (table !== metaName && !known && !this.#rows.get(table)?.has(id))
      throw new Error(`No row ${table}/${id} to set ${cell} on.`)
    const cells = new Map(table === metaName ? this.meta : this.#cells(table, id))
    if (value === undefined) cells.delete(cell)
    else cells.set(cell, value)
    if (table !== metaName) return this.#put(table, id, cells)
    this.meta = cells
    this.#metaTouched = true
  }

  #splice(place: WordsPlace, at: number, remove: number, insert: string): void {
    const name = wordsName(place)
    const before = this.#words.get(name)?.text ?? this.#tables.words(place.field, place.row, place.lang)
    if (at < 0 || remove < 0 || at + remove > before.length)
      throw new Error(`A splice at ${at} of ${remove} reaches outside ${name}.`)
    this.#words.set(name, { place, text: before.slice(0, at) + insert + before.slice(at + remove) })
  }
}
