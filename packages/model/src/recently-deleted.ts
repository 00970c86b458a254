/** What was deleted, for the list from which it can be brought back. */
import type { DeletableTable } from './deletion.ts'
import type { ArgumentMap } from './map.ts'
import type { Deleted, Id } from './rows.ts'

/** The rows that one person deleted in one go. */
export interface Deletion {
  readonly by: Id | null
  /** Milliseconds since 1970; 0 when the program did not say. */
  readonly at: number
  /** By table, then id (a premise's is its key): what `restore` wants. */
  readonly rows: readonly { readonly table: DeletableTable; readonly id: Id }[]
}

/** All deletions, newest first. Reads every row of the map: for a list that is opened, not for each edit. */
export function recentlyDeleted(map: ArgumentMap): readonly Deletion[] {
  const found = new Map<string, { by: Id | null; at: number; rows: Deletion['rows'][number][] }>()
  const add = (
    table: DeletableTable,
    rows: Iterable<{ readonly id: Id; readonly deleted: Deleted | null }>,
  ) => {
    for (const { id, deleted } of [...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      if (!deleted) continue
      const key = `${deleted.at} ${deleted.by ?? ''}`
      const entry = found.get(key) ?? { ...deleted, rows: [] }
      entry.rows.push({ table, id })
      found.set(key, entry)
    }
  }
  add('claims', map.claims())
  add('inferences', map.inferences())
  add('premises', map.premises())
  add('sources', map.sources())
  add('citations', map.citations())
  add('tags', map.tags())
  add('comments', map.comments())
  return [...found.values()].toSorted(
    (one, other) => other.at - one.at || compare(one.by ?? '', other.by ?? ''),
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
