/** Deleting and bringing back: one cell of a row, so that what peers do with it meanwhile is kept. */
import type { Context } from './command.ts'
import type { ArgumentMap } from './map.ts'
import { change } from './recipe.ts'
import type { Deleted, Id } from './rows.ts'
import type { Write } from './writes.ts'

/** Tables whose rows are deleted by a cell. */
export type DeletableTable =
  | 'claims'
  | 'inferences'
  | 'premises'
  | 'sources'
  | 'citations'
  | 'tags'
  | 'comments'

const rowIn = {
  claims: (map: ArgumentMap, id: Id) => map.claim(id),
  inferences: (map: ArgumentMap, id: Id) => map.inference(id),
  premises: (map: ArgumentMap, id: Id) => map.premise(id),
  sources: (map: ArgumentMap, id: Id) => map.source(id),
  citations: (map: ArgumentMap, id: Id) => map.citation(id),
  tags: (map: ArgumentMap, id: Id) => map.tag(id),
  comments: (map: ArgumentMap, id: Id) => map.comment(id),
} as const

/** The table that an id is a row of; undefined when there is none. */
export function tableOf(map: ArgumentMap, id: Id): DeletableTable | undefined {
  const tables: readonly DeletableTable[] = [
    'claims',
    'inferences',
    'premises',
    'sources',
    'citations',
    'tags',
    'comments',
  ]
  return tables.find((table) => rowIn[table](map, id))
}

/** Whether and by whom a row is deleted; undefined when there is no row. */
export function deletedOf(map: ArgumentMap, id: Id): Deleted | null | undefined {
  const table = tableOf(map, id)
  return table && rowIn[table](map, id)?.deleted
}

/** Marks rows as deleted by me, now; rows that are gone already keep their mark. */
export function deletion(
  map: ArgumentMap,
  table: DeletableTable,
  ids: Iterable<Id>,
  { me, now }: Pick<Context, 'me' | 'now'>,
): readonly Write[] {
  return [...new Set(ids)].flatMap((id) =>
    rowIn[table](map, id)?.deleted === null ? mark(map, table, id, { by: me, at: now }) : [],
  )
}

/** Takes the mark away. */
export const restoration = (map: ArgumentMap, id: Id): readonly Write[] => {
  const table = tableOf(map, id)
  return table ? mark(map, table, id, null) : []
}

function mark(map: ArgumentMap, table: DeletableTable, id: Id, deleted: Deleted | null): readonly Write[] {
  const row = rowIn[table](map, id)
  if (!row) return []
  return change<DeletableTable>(table, row, (draft) => {
    draft.deleted = deleted
  })
}
