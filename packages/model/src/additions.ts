/**
 * What one person has added to a map and that is still there, and on which of it others have built. Whoever takes a
 * person's additions out (somebody who wrote nonsense, a class's data) sees this first.
 */
import type { DeletableTable } from './deletion.ts'
import type { ArgumentMap } from './map.ts'
import type { Id } from './rows.ts'

export interface AddedBy {
  /** Rows that say that they are theirs, by table, oldest first in each; none that is deleted or fell with another. */
  readonly rows: readonly { readonly table: DeletableTable; readonly id: Id }[]
  /**
   * Those of them that others' work would suffer from losing, with the people who built on them. Nobody is named where
   * it only holds up something that somebody built on: the step and the claim that a used claim bears on.
   */
  readonly builtOn: ReadonlyMap<Id, readonly Id[]>
}

/**
 * Reads every row of the map once: for a dialog that is opened, not for each edit.
 *
 * @param writers people who built on rows in a way that no row tells, such as by writing into their words
 */
export function additionsOf(
  map: ArgumentMap,
  person: Id,
  writers: ReadonlyMap<Id, Iterable<Id>> = new Map(),
): AddedBy {
  const there = rowsThere(map)
  const rows = there.flatMap(([table, all]) =>
    all
      .filter((row) => row.by === person && isShown(map, table, row))
      .toSorted((one, other) => one.at - other.at)
      .map(({ id }) => ({ table, id })),
  )
  return { rows, builtOn: held(map, person, there, writers, new Set(rows.map(({ id }) => id))) }
}

interface Row {
  readonly id: Id
  readonly by: Id | null
  readonly at: number
  /** The rows that it is about: whoever made it has built on these. */
  readonly on: readonly Id[]
}

/** All rows that are neither deleted nor fallen with another; merged claims among them. */
function rowsThere(map: ArgumentMap): readonly (readonly [DeletableTable, readonly Row[]])[] {
  const end = (id: Id) => (map.claim(id) ? map.resolve(id) : id)
  const stands = (id: Id) => map.isLive(id) && (!map.inference(id) || map.isSound(id))
  const all = <Of extends Omit<Row, 'on'> & { readonly deleted: unknown }>(
    table: DeletableTable,
    of: Iterable<Of>,
    on: (row: Of) => readonly Id[],
  ) => {
    const rows = [...of].flatMap((row) => (row.deleted ? [] : [{ ...row, on: on(row).map(end) }]))
    return [table, rows.filter((row) => row.on.every(stands))] as const
  }
  return [
    all('claims', map.claims(), ({ mergedInto }) => (mergedInto === null ? [] : [mergedInto])),
    all(
      'inferences',
      [...map.inferences()].filter(({ id }) => map.isSound(id)),
      ({ target }) => [target],
    ),
    all('premises', map.premises(), ({ claim, inference }) => [claim, inference]),
    all('sources', map.sources(), () => []),
    all('citations', map.citations(), ({ claim, source }) => [claim, source]),
    all('tags', map.tags(), ({ claim }) => [claim]),
    all('comments', map.comments(), ({ on, thread }) => (thread === null ? [on] : [on, thread])),
  ]
}

/** A merged claim is spoken for by another. */
const isShown = (map: ArgumentMap, table: DeletableTable, { id }: Row): boolean =>
  table !== 'claims' || map.isLive(id)

/** Who built on each row, and what holds these up. */
function held(
  map: ArgumentMap,
  person: Id,
  there: readonly (readonly [DeletableTable, readonly Row[]])[],
  writers: ReadonlyMap<Id, Iterable<Id>>,
  theirs: ReadonlySet<Id>,
): ReadonlyMap<Id, readonly Id[]> {
  const builders = new Map<Id, Set<Id>>()
  const note = (by: Id | null, id: Id) => {
    if (by === null || by === person || !theirs.has(id)) return
    builders.set(id, (builders.get(id) ?? new Set()).add(by))
  }
  for (const [, rows] of there) for (const { by, on } of rows) for (const id of on) note(by, id)
  for (const [id, people] of writers) for (const by of people) note(by, id)
  const found = new Map<Id, readonly Id[]>()
  for (const [id, people] of builders) found.set(id, [...people].toSorted())
  for (const id of holdersOf(map, builders.keys())) if (theirs.has(id) && !found.has(id)) found.set(id, [])
  return found
}

/** What rows stand on: the steps of a claim, and a step's target and premises, all the way. */
export function holdersOf(map: ArgumentMap, ids: Iterable<Id>): ReadonlySet<Id> {
  const seen = new Set<Id>()
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const step = map.inference(id)
    if (!step) waiting.push(...map.inferencesFrom(id))
    else {
      waiting.push(map.claim(step.target) ? map.resolve(step.target) : step.target)
      for (const key of map.premisesOf(id)) {
        seen.add(key)
        waiting.push(map.resolve(map.premise(key)?.claim ?? ''))
      }
    }
  }
  return seen
}
