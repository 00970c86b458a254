/**
 * Deletes what one step of a person's work added, as deleting its parts by hand would: this is offered where that
 * step cannot be undone because others have built on it. Only what holds the rest is marked. An arrow falls and comes
 * back with its claims, and the claim that somebody added to it meanwhile is still linked when they do.
 */
import { defineCommand } from '../command.ts'
import { deletedOf, deletion, type DeletableTable } from '../deletion.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id } from '../rows.ts'

export interface DeleteAddition {
  /** The rows that were added, in any order; those of tables that nothing is deleted from are left out. */
  readonly rows: readonly { readonly table: string; readonly id: Id }[]
}

/** `made`: nothing. Rows that are gone already are left out; refused only when none is left. */
export const deleteAddition = defineCommand<DeleteAddition>({
  name: 'delete-addition',
  may(map, args) {
    if (holding(map, args).some(([, ids]) => ids.length)) return null
    const [first] = args.rows
    if (!first) return { why: 'nothing-chosen' }
    return { why: deletedOf(map, first.id) ? 'deleted' : 'missing', id: first.id }
  },
  write: (map, args, context) => ({
    writes: holding(map, args).flatMap(([table, ids]) => deletion(map, table, ids, context)),
  }),
})

/** The rows to mark: those that are there, not deleted, and do not fall with another row of the addition. */
function holding(
  map: ArgumentMap,
  { rows }: DeleteAddition,
): readonly (readonly [DeletableTable, readonly Id[]])[] {
  const added = (table: DeletableTable) =>
    new Set(rows.flatMap((row) => (row.table === table ? [row.id] : [])))
  const [claims, inferences, sources] = [added('claims'), added('inferences'), added('sources')]
  const pick = <Row extends { readonly id: Id; readonly deleted: unknown }>(
    table: DeletableTable,
    read: (id: Id) => Row | undefined,
    falls: (row: Row) => boolean,
  ) => {
    const ids = [...added(table)].filter((id) => {
      const row = read(id)
      return row?.deleted === null && !falls(row)
    })
    return [table, ids] as const
  }
  const hasAddedClaim = (step: Id) =>
    map.premisesOf(step).some((key) => claims.has(map.premise(key)?.claim ?? ''))
  return [
    pick(
      'claims',
      (id) => map.claim(id),
      () => false,
    ),
    pick(
      'inferences',
      (id) => map.inference(id),
      ({ id, target }) => claims.has(target) || hasAddedClaim(id),
    ),
    pick(
      'premises',
      (id) => map.premise(id),
      ({ claim, inference }) => claims.has(claim) || inferences.has(inference),
    ),
    pick(
      'sources',
      (id) => map.source(id),
      () => false,
    ),
    pick(
      'citations',
      (id) => map.citation(id),
      ({ claim, source }) => claims.has(claim) || sources.has(source),
    ),
    pick(
      'tags',
      (id) => map.tag(id),
      ({ claim }) => claims.has(claim),
    ),
    pick(
      'comments',
      (id) => map.comment(id),
      ({ on }) => claims.has(on) || inferences.has(on),
    ),
  ]
}
