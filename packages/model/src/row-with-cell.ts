/**
 * A row that is held and some cells of it that changed: the new row, made without reading its other cells again. Only
 * for what is plain. A cell that gives a fault is left to the reading of the whole row, and so must be a row that has
 * a fault already; all functions here answer undefined then. Cells that we do not know leave the row as it is.
 *
 * What comes out equals the reading of the whole row; a test holds it to that. Sources, citations and people are
 * edited seldom and always read whole.
 */
import { isLang } from './label.ts'
import { readClaimKind, readScheme, readStance } from './read-argument.ts'
import { CellReader, isQuestionName } from './read-cells.ts'
import type { Claim, Inference, Premise, RowTable } from './rows.ts'

/** Where the cells of a row can be asked for, such as a map; undefined for one that is not there. */
export interface CellSource {
  get(cell: string): unknown
}

export function claimWith(row: Claim, changed: Iterable<string>, source: CellSource): Claim | undefined {
  const cells = readerOf('claims', row.id, changed, source)
  if (!cells) return undefined
  const made = copyOfClaim(row)
  let known = false
  for (const cell of changed) known = putClaimCell(made, cell, cells) || known
  return done(row, made, known, cells)
}

export function inferenceWith(
  row: Inference,
  changed: Iterable<string>,
  source: CellSource,
): Inference | undefined {
  const cells = readerOf('inferences', row.id, changed, source)
  if (!cells) return undefined
  const made = copyOfInference(row)
  let known = false
  for (const cell of changed) known = putInferenceCell(made, cell, cells) || known
  return done(row, made, known, cells)
}

export function premiseWith(
  row: Premise,
  changed: Iterable<string>,
  source: CellSource,
): Premise | undefined {
  const cells = readerOf('premises', row.id, changed, source)
  if (!cells) return undefined
  const made = copyOfPremise(row)
  let known = false
  for (const cell of changed) known = putOrder(made, cell, cells) || putMade(made, cell, cells) || known
  return done(row, made, known, cells)
}

function readerOf(
  table: RowTable,
  id: string,
  changed: Iterable<string>,
  source: CellSource,
): CellReader | undefined {
  const cells: Record<string, unknown> = {}
  for (const cell of changed) {
    // A fault wherever it stands.
    if (cell === '__proto__') return undefined
    cells[cell] = source.get(cell)
  }
  return new CellReader(table, id, cells)
}

function done<Row>(row: Row, made: Row, known: boolean, cells: CellReader): Row | undefined {
  if (cells.faults) return undefined
  return known ? Object.freeze(made) : row
}

type Mutable<Row> = { -readonly [Field in keyof Row]: Row[Field] }

// Each puts what one cell says into a copy of a row, and answers false for a cell that it does not know.

function putClaimCell(made: Mutable<Claim>, cell: string, cells: CellReader): boolean {
  switch (baseOf(cell)) {
    case 'pos':
      made.pos = cells.place('pos')
      return true
    case 'edited@':
      made.edited = withTagged(made.edited, cells.times('edited'), cell)
      return true
    case 'pinned':
      made.pinned = cells.flag('pinned')
      return true
    case 'implicit':
      made.implicit = cells.flag('implicit')
      return true
    case 'kind':
      made.kind = readClaimKind(cells)
      return true
    case 'lang':
      made.lang = cells.lang()
      return true
    case 'asserter':
    case 'asserter@':
      made.asserter = withTagged(made.asserter, cells.label('asserter'), cell)
      return true
    case 'mergedInto':
      made.mergedInto = cells.id('mergedInto')
      return true
    default:
      return putOrder(made, cell, cells) || putMade(made, cell, cells)
  }
}

function putInferenceCell(made: Mutable<Inference>, cell: string, cells: CellReader): boolean {
  switch (baseOf(cell)) {
    case 'target':
      made.target = cells.neededId('target') ?? made.target
      return true
    case 'stance':
      made.stance = readStance(cells) ?? made.stance
      return true
    case 'scheme':
      made.scheme = readScheme(cells)
      return true
    case 'answer@':
      made.answer = withTagged(made.answer, cells.answers(), cell, isQuestionName)
      return true
    default:
      return putOrder(made, cell, cells) || putMade(made, cell, cells)
  }
}

function putOrder(made: Mutable<Pick<Claim, 'order'>>, cell: string, cells: CellReader): boolean {
  if (cell !== 'order') return false
  made.order = cells.order()
  return true
}

/** What all rows tell about their making. */
function putMade(
  made: Mutable<Pick<Claim, 'by' | 'at' | 'deleted'>>,
  cell: string,
  cells: CellReader,
): boolean {
  if (cell === 'deleted') made.deleted = cells.deleted()
  else if (cell === 'by') made.by = cells.id('by')
  else if (cell === 'at') made.at = cells.number('at')
  else return false
  return true
}

/** `asserter@` for `asserter@zh`; names without a tag as they are. */
function baseOf(cell: string): string {
  const at = cell.indexOf('@')
  return at > 0 ? cell.slice(0, at + 1) : cell
}

/** The values by language (or question) with what one cell says of its own: nothing, when the cell went or is empty. */
function withTagged<Value>(
  held: Readonly<Record<string, Value>>,
  said: Readonly<Record<string, Value>>,
  cell: string,
  isTag: (tag: string) => boolean = isLang,
): Readonly<Record<string, Value>> {
  const at = cell.indexOf('@')
  const tag = at > 0 ? cell.slice(at + 1) : ''
  // A broken tag that went has said nothing before: `asserter@` is not `asserter`.
  if (at > 0 && !isTag(tag)) return held
  const values = { ...held }
  delete values[tag]
  return Object.freeze(Object.assign(values, said))
}

const copyOfClaim = (row: Claim): Mutable<Claim> => ({
  id: row.id,
  kind: row.kind,
  lang: row.lang,
  pos: row.pos,
  order: row.order,
  pinned: row.pinned,
  implicit: row.implicit,
  asserter: row.asserter,
  edited: row.edited,
  mergedInto: row.mergedInto,
  by: row.by,
  at: row.at,
  deleted: row.deleted,
})

const copyOfInference = (row: Inference): Mutable<Inference> => ({
  id: row.id,
  target: row.target,
  stance: row.stance,
  scheme: row.scheme,
  answer: row.answer,
  order: row.order,
  by: row.by,
  at: row.at,
  deleted: row.deleted,
})

const copyOfPremise = (row: Premise): Mutable<Premise> => ({
  id: row.id,
  inference: row.inference,
  claim: row.claim,
  order: row.order,
  by: row.by,
  at: row.at,
  deleted: row.deleted,
})
