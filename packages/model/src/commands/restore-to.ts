/**
 * Brings the map back to how it stood, as a new edit and not by taking history away: what came since is deleted as a
 * person would delete it, cells and words are set back, and what was deleted since stands again. No row leaves the
 * document, and what a peer does meanwhile, not yet seen here, is kept. One step of undo brings everything back.
 *
 * Languages that the map has come to be kept in stay, and so do the people; their rows tell nothing of the argument.
 */
import { wordFields } from '@parley/protocol'
import { cellsOf } from '../cells-of.ts'
import { type Context, defineCommand } from '../command.ts'
import { type DeletableTable, deletion } from '../deletion.ts'
import { cellsOfLabel } from '../label.ts'
import type { ArgumentMap } from '../map.ts'
import type { RowOf } from '../rows.ts'
import { spliceBetween } from '../splice.ts'
import type { Cell, SetCell, Write } from '../writes.ts'

export interface RestoreTo {
  /** The same map at an earlier time. */
  readonly was: ArgumentMap
}

/** `made`: nothing. Never refused; empty writes when the map is as it was then. Reads both maps whole. */
export const restoreTo = defineCommand<RestoreTo>({
  name: 'restore-to',
  may: () => null,
  write: (now, { was }, context) => ({ writes: restoreWrites(now, was, context) }),
})

/** What has to be written so that `now` says what `then` said. */
export function restoreWrites(
  now: ArgumentMap,
  then: ArgumentMap,
  context: Pick<Context, 'me' | 'now'>,
): readonly Write[] {
  return [
    ...metaWrites(now, then),
    ...rowWrites('claims', now, then, context),
    ...rowWrites('inferences', now, then, context),
    ...rowWrites('premises', now, then, context),
    ...rowWrites('sources', now, then, context),
    ...rowWrites('citations', now, then, context),
    ...rowWrites('tags', now, then, context),
    ...rowWrites('comments', now, then, context),
    ...wordWrites(now, then),
  ]
}

const rowsOf: { readonly [T in DeletableTable]: (map: ArgumentMap) => Iterable<RowOf[T]> } = {
  claims: (map) => map.claims(),
  inferences: (map) => map.inferences(),
  premises: (map) => map.premises(),
  sources: (map) => map.sources(),
  citations: (map) => map.citations(),
  tags: (map) => map.tags(),
  comments: (map) => map.comments(),
}

// oxlint-disable-next-line no-unnecessary-type-parameters -- it ties a table's rows to what writes their cells
function rowWrites<T extends DeletableTable>(
  table: T,
  now: ArgumentMap,
  then: ArgumentMap,
  context: Pick<Context, 'me' | 'now'>,
): readonly Write[] {
  const before = new Map([...rowsOf[table](then)].map((row) => [row.id, row]))
  const present = [...rowsOf[table](now)].toSorted(byId)
  const here = new Set(present.map(({ id }) => id))
  const came = present.flatMap(({ id }) => (before.has(id) ? [] : [id]))
  const changed = present.flatMap((row) => {
    const old = before.get(row.id)
    if (!old) return []
    const is = cellsOf(table, row)
    const was = cellsOf(table, old)
    // Deleted then and now: by whom and when is not worth an edit.
    if (row.deleted && old.deleted) for (const cells of [is, was]) delete cells['deleted']
    return differing(table, row.id, is, was)
  })
  // A document never loses a row; one that another program threw out is put back as it was.
  const lost = [...before.values()].filter(({ id }) => !here.has(id)).toSorted(byId)
  const put = lost.map((row): Write => ({ write: 'put', table, id: row.id, cells: cellsOf(table, row) }))
  return [...put, ...changed, ...deletion(now, table, came, context)]
}

function metaWrites({ meta: now }: ArgumentMap, { meta: then }: ArgumentMap): readonly SetCell[] {
  const is = { ...cellsOfLabel('title', now.title), lang: now.lang }
  return differing('meta', '', is, { ...cellsOfLabel('title', then.title), lang: then.lang })
}

function differing(
  table: SetCell['table'],
  id: string,
  is: Readonly<Record<string, Cell>>,
  was: Readonly<Record<string, Cell>>,
): readonly SetCell[] {
  const before = new Map(Object.entries(was))
  const now = new Map(Object.entries(is))
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((cell) =>
    JSON.stringify(now.get(cell)) === JSON.stringify(before.get(cell))
      ? []
      : [{ write: 'set', table, id, cell, value: before.get(cell) } as const],
  )
}

/** Of what was there then; the words of what came since stay with it. */
function wordWrites(now: ArgumentMap, then: ArgumentMap): readonly Write[] {
  const rows = [...then.claims(), ...then.inferences(), ...then.comments()].map(({ id }) => id).toSorted()
  return rows.flatMap((row) =>
    wordFields.flatMap((field) => {
      const langs = new Set([...then.languagesOf(field, row), ...now.languagesOf(field, row)])
      return [...langs].flatMap((lang): readonly Write[] => {
        const splice = spliceBetween(now.words(field, row, lang), then.words(field, row, lang))
        return splice ? [{ write: 'splice', place: { field, row, lang }, ...splice }] : []
      })
    }),
  )
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1
