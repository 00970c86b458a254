/**
 * Work that nobody is to be known by: cards whose authors were promised that they stay unknown. A change of a document
 * carries the client id of the page that made it, and every page writes down whose client ids it has. So this work is
 * done on a copy, under a client id that is thrown away with it: what comes out names no page and no person, bears
 * one moment, and stands in an order drawn by chance. It cannot be undone by a key, since it is nobody's.
 */
import { type Command, type Id, type Performed, RecordTables } from '@parley/model'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { Edit } from './own-edit.ts'

interface Chance {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly newId: () => Id
  /** At least 0, less than 1. */
  readonly random: () => number
}

interface ByNobody {
  /** All that was done, as one Yjs update to apply to the document; empty when nothing was. */
  readonly update: Uint8Array | null
  /** What came of each, in the order in which they were given. */
  readonly done: readonly Performed[]
}

/** Does one command for each of `all`, one on the other. Costs a copy of the document and a reading of it. */
export function asNobody<Args>(
  doc: MapDoc,
  command: Command<Args>,
  all: readonly Args[],
  { now, newId, random }: Chance,
): ByNobody {
  const copy = new MapDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  const tables = new RecordTables()
  const stop = feed(copy, tables)
  const done = new Map<number, Performed>()
  for (const at of drawn(all.length, random)) {
    const args = all[at]
    if (args === undefined) continue
    const performed = command.perform(tables, args, { me: null, now, newId, random })
    if (performed.ok) commit(copy, performed.writes, new Edit(command.name))
    done.set(at, performed)
  }
  stop()
  const wrote = [...done.values()].some((performed) => performed.ok && performed.writes.length > 0)
  const update = wrote ? Y.encodeStateAsUpdate(copy, before) : null
  copy.destroy()
  return { update, done: all.flatMap((_, at) => done.get(at) ?? []) }
}

/** 0 to `count` − 1 in an order by chance (Fisher and Yates). */
function drawn(count: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}
