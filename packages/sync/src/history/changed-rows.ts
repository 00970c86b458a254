/** Which rows and texts of the map a transaction changed. */
import type { TableName, WordsPlace } from '@parley/protocol'
import * as Y from 'yjs'
import type { MapDoc } from '../map-doc.ts'
import { keyAbove, typeAbove } from '../structs.ts'

export interface Changed {
  readonly rows: ReadonlyMap<TableName, ReadonlySet<string>>
  readonly texts: readonly (readonly [WordsPlace, Y.Text])[]
}

/** O(types and keys that changed). */
export function changedIn(doc: MapDoc, { changed }: Y.Transaction): Changed {
  const rows = new Map<TableName, Set<string>>()
  const texts: [WordsPlace, Y.Text][] = []
  const add = (table: TableName, id: string | null) => {
    if (id === null) return
    const ids = rows.get(table)
    if (ids) ids.add(id)
    else rows.set(table, new Set([id]))
  }
  for (const [type, keys] of changed) {
    let top = type
    let below = type
    for (let up = typeAbove(type); up; up = typeAbove(up)) {
      below = top
      top = up
    }
    const root = doc.rootOf(top)
    if (root?.kind === 'words' && top instanceof Y.Text) texts.push([root.place, top])
    else if (root?.kind === 'table' && top === type) for (const key of keys) add(root.name, key)
    else if (root?.kind === 'table') add(root.name, keyAbove(below))
  }
  return { rows, texts }
}
