/**
 * A map as a file, `.parley.json`: rows as lists of cells with their ids, words as a list of places with their texts.
 *
 *     {format: 'parley-map', version: 1, map: {meta: {…}, claims: [{id, kind, …}], …, words: [{field, row, lang, text}]}}
 *
 * The cells are those of the document (docs/PROTOCOL.md). `read-file.ts` reads it back.
 */
import { type TableName, tables, type WordField, type WordsPlace } from '@parley/protocol'
import { cellsOf, cellsOfMeta } from './cells-of.ts'
import { keptRows } from './kept-rows.ts'
import type { ArgumentMap } from './map.ts'
import type { Id, RowOf, RowTable } from './rows.ts'
import type { Cell } from './writes.ts'

/** What `format` reads in every file of a map. */
export const fileFormat = 'parley-map'
/** Of the files that are written now. Readers refuse a newer one. */
export const fileVersion = 1

type Cells = Readonly<Record<string, Cell>>
/** A row in a file: its cells and its id (a premise's is its key). */
export type FileRow = Cells & { readonly id: Id }
export type FileWords = WordsPlace & { readonly text: string }

/** The whole file: JSON all through. */
export interface MapFile {
  readonly format: typeof fileFormat
  readonly version: typeof fileVersion
  readonly map: Readonly<Partial<Record<TableName, readonly FileRow[]>>> & {
    readonly meta: Cells
    readonly words: readonly FileWords[]
  }
}

/** Cells as they stand in a document, for those that the model does not read. */
export interface RawCells {
  cells(table: TableName, id: Id): Cells | undefined
  ids(table: TableName): Iterable<Id>
  metaCells(): Cells
}

export interface FileOptions {
  /**
   * False leaves deleted rows out and the words of those that must stay (a deleted claim that a living step counts on
   * stays without its words, or the step would read as a stronger one). True by default.
   */
  readonly deleted?: boolean
  /** Where cells and tables that the model does not know are found; without it they are not in the file. */
  readonly raw?: RawCells
}

/** A map as the value of its file. O(rows log rows); the same map gives the same file. */
export function fileOf(map: ArgumentMap, { deleted = true, raw }: FileOptions = {}): MapFile {
  const kept = keptRows(map, deleted)
  const rowsOf = <T extends RowTable>(
    table: T,
    list: readonly (RowOf[T] & { readonly id: Id })[],
  ): FileRow[] =>
    list.map((row) => ({ id: row.id, ...unread(table, raw?.cells(table, row.id)), ...cellsOf(table, row) }))

  const told = <Row extends { readonly id: Id; readonly deleted: unknown }>(list: readonly Row[]) =>
    list.filter((row) => deleted || !row.deleted)
  const words = [
    ...told(kept.claims).flatMap(({ id }) => wordsOf(map, ['text', 'title', 'note'], id)),
    ...told(kept.inferences).flatMap(({ id }) => wordsOf(map, ['why'], id)),
    ...told(kept.comments).flatMap(({ id }) => wordsOf(map, ['comment'], id)),
  ]
  return {
    format: fileFormat,
    version: fileVersion,
    map: {
      meta: { ...unread('meta', raw?.metaCells()), ...cellsOfMeta(map.meta) },
      claims: rowsOf('claims', kept.claims),
      inferences: rowsOf('inferences', kept.inferences),
      premises: rowsOf('premises', kept.premises),
      sources: rowsOf('sources', kept.sources),
      citations: rowsOf('citations', kept.citations),
      tags: rowsOf('tags', kept.tags),
      comments: rowsOf('comments', kept.comments),
      people: rowsOf('people', kept.people),
      words,
    },
  }
}

/** The cells whose names the model does not read: of a newer program, or somebody's own. */
function unread(table: TableName | 'meta', cells: Cells = {}): Record<string, Cell> {
  const known: readonly string[] =
    table === 'meta' ? ['schema', 'title@', 'lang', 'languages', 'languages@'] : tables[table]
  const isKnown = (name: string) => known.includes(name) || known.includes(`${name.split('@')[0]}@`)
  return Object.fromEntries(Object.entries(cells).filter(([name]) => name !== 'id' && !isKnown(name)))
}

const wordsOf = (map: ArgumentMap, fields: readonly WordField[], row: Id): FileWords[] =>
  fields.flatMap((field) =>
    map.languagesOf(field, row).map((lang) => ({ field, row, lang, text: map.words(field, row, lang) })),
  )
