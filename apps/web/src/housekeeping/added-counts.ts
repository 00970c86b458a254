/** How much each person has added to a map, and who wrote into what somebody else added. */
import type { AddedBy, ArgumentMap, Id } from '@parley/model'
import { type WordField, wordFields } from '@parley/protocol'
import type { MapSession } from '@parley/sync'

/** What is counted for people: premises are part of arrows. */
export const countedTables = ['claims', 'inferences', 'sources', 'citations', 'comments', 'tags'] as const
export type CountedTable = (typeof countedTables)[number]

export interface Contributor {
  readonly person: Id
  /** '' where nobody of that id has said their name. */
  readonly name: string
  readonly colour: number
  /** Rows that are there. */
  readonly added: number
}

/** Everybody who has added something that is not deleted, the most first. Reads all rows once. */
export function contributors(map: ArgumentMap): readonly Contributor[] {
  const counts = new Map<Id, number>()
  // As `additionsOf` has it: what fell with another is not there.
  const claims = [...map.claims()].filter(({ id }) => map.isLive(id))
  const inferences = [...map.inferences()].filter(({ id }) => map.isSound(id))
  const tables = [claims, inferences, map.sources(), map.citations(), map.comments(), map.tags()]
  for (const rows of tables)
    for (const { by, deleted } of rows) if (by !== null && !deleted) counts.set(by, (counts.get(by) ?? 0) + 1)
  return [...counts]
    .map(([person, added]) => {
      const row = map.person(person)
      return { person, name: row?.name.trim() ?? '', colour: row?.colour ?? 8, added }
    })
    .toSorted((a, b) => b.added - a.added || (a.name < b.name ? -1 : 1))
}

/** Per table; what is counted for people only. */
export function countsOf(rows: AddedBy['rows']): ReadonlyMap<CountedTable, number> {
  const counts = new Map<CountedTable, number>()
  for (const { table } of rows) {
    const counted = countedTables.find((one) => one === table)
    if (counted) counts.set(counted, (counts.get(counted) ?? 0) + 1)
  }
  return counts
}

const own: Readonly<Partial<Record<AddedBy['rows'][number]['table'], readonly WordField[]>>> = {
  claims: ['text', 'title', 'note'],
  inferences: ['why'],
  comments: ['comment'],
}

/** People whose letters stand in the words of rows, told from the document itself. O(letters of these rows). */
export function writersOn(session: MapSession, rows: AddedBy['rows']): ReadonlyMap<Id, readonly Id[]> {
  const writers = new Map<Id, readonly Id[]>()
  for (const { table, id } of rows) {
    const fields = own[table] ?? []
    const people = wordFields
      .filter((field) => fields.includes(field))
      .flatMap((field) =>
        session.map.languagesOf(field, id).flatMap((lang) => session.writersOf({ field, row: id, lang })),
      )
    if (people.length) writers.set(id, [...new Set(people)])
  }
  return writers
}
