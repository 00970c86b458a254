/**
 * From an Immer recipe on one row to the cells that it changes. Rows are flat, so that two people who change
 * different cells of one row both keep their work: a recipe sets fields, never a whole row.
 *
 * Cells that end as they were are dropped. What a row cannot hold, or what is no cell (its id, the ends of a
 * premise), is a broken promise of the command and throws.
 */
import { metaName, type TableName, tables } from '@parley/protocol'
import { type Draft, enablePatches, produceWithPatches } from 'immer'
import { labelCell } from './label.ts'
import type { Meta, RowOf } from './rows.ts'
import type { Cell, SetCell } from './writes.ts'

enablePatches()

interface Changeable extends RowOf {
  meta: Meta
}

const metaCells: readonly string[] = ['schema', 'title@', 'lang', 'languages']

/**
 * The writes that a recipe on a row stands for, in the order of the row's fields; empty when it changes nothing. A field
 * set to null takes its cell away. Labels and `edited` give one write for each language.
 */
export function change<Table extends keyof Changeable>(
  table: Table,
  row: Changeable[Table],
  recipe: (draft: Draft<Changeable[Table]>) => void,
): readonly SetCell[] {
  const [after, patches] = produceWithPatches(row, (draft) => {
    recipe(draft)
  })
  const before: Fields = new Map(Object.entries(row))
  const now: Fields = new Map(Object.entries(after))
  const changed = new Set(patches.map((patch) => fieldOf(table, patch.path)))
  const fields = [...new Set([...before.keys(), ...now.keys()])].filter((field) => changed.has(field))
  const id = table === metaName || !('id' in row) ? '' : row.id
  return fields.flatMap((field) => {
    const from = before.get(field)
    const to = now.get(field)
    return isLabel(table, field)
      ? labelWrites(table, id, field, from, to)
      : cellWrites(table, id, field, from, to)
  })
}

type Fields = ReadonlyMap<string, unknown>

function fieldOf(table: TableName | 'meta', path: readonly (string | number)[]): string {
  const [field] = path
  if (typeof field !== 'string') throw new Error(`A recipe on ${table} replaces its whole row.`)
  const cells: readonly string[] = table === metaName ? metaCells : tables[table]
  // A label's languages are cells of their own; `pos`, `deleted` and `languages` are one cell each, however deep.
  if (!cells.includes(field) && !cells.includes(`${field}@`))
    throw new Error(`A recipe on ${table} sets ${path.join('.')}, which is no cell.`)
  return field
}

function isLabel(table: TableName | 'meta', field: string): boolean {
  const cells: readonly string[] = table === metaName ? metaCells : tables[table]
  return cells.includes(`${field}@`)
}

function labelWrites(
  table: TableName | 'meta',
  id: string,
  field: string,
  from: unknown,
  to: unknown,
): readonly SetCell[] {
  const before = new Map(Object.entries(from ?? {}))
  const now = new Map(Object.entries(to ?? {}))
  const langs = new Set([...before.keys(), ...now.keys()])
  return [...langs].flatMap((lang) =>
    cellWrites(table, id, labelCell(field, lang), before.get(lang), now.get(lang)),
  )
}

function cellWrites(
  table: TableName | 'meta',
  id: string,
  cell: string,
  from: unknown,
  to: unknown,
): readonly SetCell[] {
  if (isSame(from ?? undefined, to ?? undefined)) return []
  return [{ write: 'set', table, id, cell, value: asCell(to) }]
}

/** Whether two values of cells are equal, to any depth. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  const left = Object.entries(one)
  const right = new Map(Object.entries(other))
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)))
}

function asCell(value: unknown): Cell | undefined {
  if (value === undefined || value === null) return undefined
  if (!isCell(value)) throw new Error(`A recipe sets a cell to a ${typeof value} that is no JSON.`)
  return value
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isCell)
  return typeof value === 'object' && Object.values(value).every(isCell)
}
