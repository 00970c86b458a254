/**
 * Whether others have built on rows that this client made: an undo that took such rows away would take their work
 * with it. The authors are read from the document's own structs, not from the cells `by`, which any program can set.
 */
import type { ArgumentMap, Id } from '@parley/model'
import { wordFields } from '@parley/protocol'
import type { MapDoc } from './map-doc.ts'
import type { AddedRow } from './own-edit.ts'
import { puttersOf, settersOf, writersOf } from './structs.ts'

/** Cells in which others change where a row stands or whether it shows, not what it says. */
const placing = new Set(['pos', 'order', 'pinned', 'deleted'])

/** Who else has a part in the rows, by client; empty when they are still this client's alone. */
export function buildersOn(
  doc: MapDoc,
  map: ArgumentMap,
  rows: readonly AddedRow[],
  own: ReadonlySet<number>,
): ReadonlySet<number> {
  const others = new Set<number>()
  const note = (clients: Iterable<number>) => {
    for (const client of clients) if (!own.has(client)) others.add(client)
  }
  for (const { table, id } of rows) {
    const row = doc.row(table, id)
    if (!row) continue
    // A premise that two people added at once is one row: both of them made it.
    note(puttersOf(doc.table(table), id))
    for (const [cell, client] of settersOf(row)) if (!placing.has(cell)) note([client])
    for (const field of wordFields)
      for (const lang of map.languagesOf(field, id)) note(writersOf(doc.words({ field, row: id, lang })))
    for (const [other, key] of dependents(map, id)) note(puttersOf(doc.table(other), key))
  }
  return others
}

/** Live rows that mean something only with this one. */
function* dependents(map: ArgumentMap, id: Id): Iterable<readonly [AddedRow['table'], string]> {
  for (const inference of map.inferencesOn(id)) yield ['inferences', inference]
  for (const inference of map.inferencesFrom(id)) {
    yield ['inferences', inference]
    yield ['premises', `${inference}:${id}`]
  }
  for (const premise of map.premisesOf(id)) yield ['premises', premise]
  for (const citation of map.citationsOf(id)) yield ['citations', citation]
  for (const tag of map.tagsOf(id)) yield ['tags', tag]
  for (const comment of map.commentsOn(id)) yield ['comments', comment]
  if (map.comment(id))
    for (const { id: answer, thread, deleted } of map.comments())
      if (thread === id && !deleted) yield ['comments', answer]
  // Few: asked only at an undo of an added source.
  if (map.source(id))
    for (const citation of map.citations())
      if (citation.source === id && !citation.deleted) yield ['citations', citation.id]
}
