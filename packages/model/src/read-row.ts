/**
 * The reader of rows: whatever a program put under an id of a table comes out as a frozen row, or as a listed fault,
 * or as both (a row whose broken cells stand at their defaults). It never throws. Cells that it does not know stay in
 * the document and are not looked at.
 */
import { isId, schemaVersion } from '@parley/protocol'
import { isLang } from './label.ts'
import type { Fault } from './map.ts'
import { partsOfPremiseKey, readClaim, readInference, readPremise } from './read-argument.ts'
import { CellReader, defaultLang, isRecord } from './read-cells.ts'
import { readCitation, readPerson, readSource } from './read-provenance.ts'
import { readComment, readTag } from './read-remarks.ts'
import type { Lang, Meta, RowOf, RowTable } from './rows.ts'

const readers: { readonly [T in RowTable]: (id: string, cells: CellReader) => RowOf[T] | undefined } = {
  claims: readClaim,
  inferences: readInference,
  premises: readPremise,
  sources: readSource,
  citations: readCitation,
  people: readPerson,
  tags: readTag,
  comments: readComment,
}

/** The tables whose rows are read. */
export const rowTables: readonly RowTable[] = [
  'claims',
  'inferences',
  'premises',
  'sources',
  'citations',
  'people',
  'tags',
  'comments',
]

/** Whether a table's rows are read. */
export const isRowTable = (name: string): name is RowTable => Object.hasOwn(readers, name)

const isKeyOf = (table: RowTable, id: unknown): id is string =>
  table === 'premises' ? typeof id === 'string' && partsOfPremiseKey(id) !== undefined : isId(id)

/** A row as far as it could be read, and what was wrong. */
export interface ReadRow<Row> {
  /** Undefined: there is no such row. Then the faults say why. */
  readonly row: Row | undefined
  readonly faults: readonly Fault[]
}

const none: readonly Fault[] = Object.freeze([])

/** Reads a row from what stands under its id, which may be anything. */
export function readRow<T extends RowTable>(table: T, id: string, value: unknown): ReadRow<RowOf[T]> {
  if (!isKeyOf(table, id)) return { row: undefined, faults: [{ table, id: String(id), problem: 'bad-id' }] }
  if (!isRecord(value)) return { row: undefined, faults: [{ table, id, problem: 'not-a-row' }] }
  const cells = new CellReader(table, id, value)
  const row = readers[table](id, cells)
  if (row) Object.freeze(row)
  return { row, faults: cells.faults ?? none }
}

/**
 * Reads the cells of the map itself. Without cells: an untitled map in English. `languages` always holds `lang`: the
 * list as it was last put in order, without those that were taken out one by one, then those that were added so, by tag.
 * A document of a newer schema gives the fault `newer-schema`: it may be shown and must not be written.
 */
export function readMeta(value: unknown): ReadRow<Meta> & { readonly row: Meta } {
  const bad: Fault[] = []
  if (!isRecord(value)) bad.push({ table: 'meta', id: '', problem: 'not-a-row' })
  const cells = new CellReader('meta', '', isRecord(value) ? value : {})
  const schema = cells.number('schema', schemaVersion)
  if (schema > schemaVersion) cells.fault('newer-schema', 'schema')
  const lang = cells.string('lang', isLang, defaultLang)
  const row = Object.freeze({ schema, title: cells.label('title'), lang, languages: languages(cells, lang) })
  return { row, faults: [...bad, ...(cells.faults ?? none)] }
}

function languages(cells: CellReader, lang: Lang): readonly Lang[] {
  const value = cells.raw('languages')
  const list: unknown[] = Array.isArray(value) ? value : []
  if ((value !== undefined && !Array.isArray(value)) || !list.every(isLang))
    cells.fault('bad-cell', 'languages')
  const known = new Set(list.filter(isLang))
  // The list is one cell: of two people who change it at once, one is not in it. What each added or took out is.
  const said = [...cells.flags('languages')].toSorted(([one], [other]) => (one < other ? -1 : 1))
  for (const [one, isKept] of said) {
    if (isKept) known.add(one)
    else known.delete(one)
  }
  return Object.freeze(known.has(lang) ? [...known] : [lang, ...known])
}
