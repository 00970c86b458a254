/**
 * Work that several pages may be asked for in one moment, or one of them twice: cards of a workshop, which their writer
 * and a host may both put on the map. What is new in it comes out as the same bytes wherever it is done: its rows have
 * ids and moments that are given, and its client ids follow from what is written. Two pages that do it at once have done
 * it once. What does depend on the map of the moment (the order among siblings, the map's languages) is set by a client
 * id drawn by chance, and one of the two stands; so does one, where the two differ in whose it is or in its target.
 *
 * It may be work that nobody is to be known by: cards whose authors were promised that they stay unknown. A change of a
 * document carries the client id of the page that made it, and every page writes down whose client ids it has. So this
 * work is done on a copy, under client ids that are no page's: what comes out names no page and no person but the one
 * that was given, and stands in an order drawn by chance. No key undoes it: it may be another's as well.
 */
import {
  type ArgumentMap,
  type Command,
  type Id,
  type Performed,
  RecordTables,
  type Write,
} from '@parley/model'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc, tableNames } from './map-doc.ts'
import { Edit } from './own-edit.ts'
import { introduceAs } from './people.ts'

/** One piece of such work. */
export interface WorkOnce<Args> {
  /** Of the first row that comes of it, the same wherever it is done. One that is there already is not done again. */
  readonly id: Id
  /**
   * Whether the row that is there under this id has come of this work; left out, any has. An id is told to all, and
   * anybody may have written something else under it: then the work is done under the next (`idOnce`).
   */
  readonly isDone?: (map: ArgumentMap, id: Id) => boolean
  /** The moment that it bears, in milliseconds since 1970; likewise. */
  readonly at: number
  /** In whose name, to be found there when they ask for it to be erased. Not given: in nobody's. */
  readonly by?: Id
  readonly args: Args
}

/** The ids that a piece of work may have come under, one after the other from 0. */
export const idOnce = (id: Id, times: number): Id => (times === 0 ? id : `${id}-anew${times}`)

interface DoneOnce {
  /** All that was done, as one Yjs update to apply to the document; null when there was nothing to do. */
  readonly update: Uint8Array | null
  /** What came of each, in the order in which they were given; of what was there already `made` has the first row. */
  readonly done: readonly Performed[]
}

/**
 * Does one command for each of `all`, one on the other. Costs a copy of the document and a reading of it.
 *
 * @param random at least 0, less than 1
 */
export function doneOnce<Args>(
  doc: MapDoc,
  command: Command<Args>,
  all: readonly WorkOnce<Args>[],
  random: () => number,
): DoneOnce {
  const copy = new MapDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  const tables = new RecordTables()
  const stop = feed(copy, tables)
  const done = new Map<number, Performed>()
  for (const at of drawn(all.length, random)) {
    const work = all[at]
    if (work) done.set(at, doOne(copy, tables, command, work, random))
  }
  stop()
  const wrote = [...done.values()].some((performed) => performed.ok && performed.writes.length > 0)
  const update = wrote ? Y.encodeStateAsUpdate(copy, before) : null
  copy.destroy()
  return { update, done: all.flatMap((_, at) => done.get(at) ?? []) }
}

function doOne<Args>(
  copy: MapDoc,
  tables: RecordTables,
  command: Command<Args>,
  { id: first, isDone = () => true, at, by, args }: WorkOnce<Args>,
  random: () => number,
): Performed {
  const isThere = (row: Id) => tableNames.some((table) => copy.row(table, row))
  let id = first
  for (let times = 1; isThere(id); times += 1) {
    if (isDone(tables, id)) return { ok: true, writes: [], made: [id] }
    id = idOnce(first, times)
  }
  let made = 0
  const newId = () => (made++ === 0 ? id : `${id}-${made}`)
  const performed = command.perform(tables, args, { me: by ?? null, now: at, newId, random })
  if (!performed.ok) return performed
  const { rows, words, rest } = parted(performed.writes)
  const byChance = copy.clientID
  const under: number[] = []
  for (const writes of [rows, words]) {
    copy.clientID = clientOf(copy, writes) ?? byChance
    if (writes.length) under.push(copy.clientID)
    commit(copy, writes, new Edit(command.name))
  }
  copy.clientID = byChance
  commit(copy, rest, new Edit(command.name))
  if (by !== undefined) introduceAs(copy, by, under)
  return performed
}

/** What is new, and what is set with an eye on what is there. */
function parted(writes: readonly Write[]) {
  const rows: Write[] = []
  const words: Write[] = []
  const rest: Write[] = []
  for (const write of writes) {
    if (write.write === 'splice') words.push(write)
    else if (write.write === 'set') rest.push(write)
    else {
      const { order, ...cells } = write.cells
      rows.push({ ...write, cells })
      const { table, id } = write
      if (order !== undefined) rest.push({ write: 'set', table, id, cell: 'order', value: order })
    }
  }
  return { rows, words, rest }
}

/**
 * The client id that follows from what is written (FNV-1a over its JSON, stirred once more). The random id in it is
 * unknown to whoever chose the words, so that nobody can aim at a page's own. Undefined when it is taken.
 */
function clientOf(doc: MapDoc, writes: readonly Write[]): number | undefined {
  let hash = 0x811c9dc5
  for (const letter of new TextEncoder().encode(JSON.stringify(writes)))
    hash = Math.imul(hash ^ letter, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  const client = (hash ^ (hash >>> 16)) >>> 0
  return Y.getState(doc.store, client) === 0 ? client : undefined
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
