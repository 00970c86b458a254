/** Brings deleted rows back, of any table and whoever deleted them; what hung on them stands again. */
import { defineCommand } from '../command.ts'
import { deletedOf, restoration } from '../deletion.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id } from '../rows.ts'

export interface Restore {
  /** Claims, inferences, premises by key, sources, citations. */
  readonly ids: readonly Id[]
}

/** `made`: nothing. Rows that are there already are left out; refused only when none is deleted. */
export const restore = defineCommand<Restore>({
  name: 'restore',
  may(map, { ids }) {
    const [first] = ids
    if (first === undefined) return { why: 'nothing-chosen' }
    if (gone(map, ids).length) return null
    return deletedOf(map, first) === undefined
      ? { why: 'missing', id: first }
      : { why: 'not-deleted', id: first }
  },
  write: (map, { ids }) => ({ writes: gone(map, ids).flatMap((id) => restoration(map, id)) }),
})

const gone = (map: ArgumentMap, ids: readonly Id[]): readonly Id[] =>
  [...new Set(ids)].filter((id) => deletedOf(map, id))
