/**
 * A room's Yjs document in memory, and what applying an update to it did. Content is none of its business.
 */
import { type CloseReason, metaName, RootTypes, tables } from '@parley/protocol'
import * as Y from 'yjs'
import type { Loaded } from '../store/port.ts'

/** What an applied update came to. */
export interface Applied {
  /** Updates for the log; none when it held nothing new. */
  readonly log: readonly Uint8Array[]
  /** Updates for everybody, and those for everybody but the sender. */
  readonly forAll: readonly Uint8Array[]
  readonly forOthers: readonly Uint8Array[]
}
/** The document is half changed and must be thrown away; the sender is closed for this reason. */
export interface Broken {
  readonly broken: CloseReason
}

/** A part of the log that Yjs cannot read. */
export class Unreadable extends Error {
  readonly part: 'snapshot' | 'row'
  readonly seq: number
  constructor(part: 'snapshot' | 'row', seq: number, cause: unknown) {
    super(`${part} ${seq} cannot be read`, { cause })
    this.part = part
    this.seq = seq
  }
}

const remote = Symbol('remote')
const tableNames = Object.keys(tables)

export class RoomDocument {
  readonly #doc = mapDocument()
  /** What is deleted in it, until it changes. */
  #gone: ReturnType<typeof Y.createDeleteSetFromStructStore> | undefined
  #emitted: { readonly update: Uint8Array; readonly own: boolean }[] = []

  /** Throws `Unreadable`. */
  constructor({ snapshot, rows }: Loaded) {
    this.#doc.transact(() => {
      if (snapshot) this.#load('snapshot', snapshot.seq, snapshot.state)
      for (const { seq, update } of rows) this.#load('row', seq, update)
    })
    this.#doc.on('update', (update: Uint8Array, origin: unknown) =>
      this.#emitted.push({ update, own: origin === remote }),
    )
  }

  /** Applies an update that has passed the gate. */
  apply(update: Uint8Array, pendingMost: number): Applied | Broken {
    const before = this.#pending()
    this.#emitted = []
    this.#gone = undefined
    try {
      Y.applyUpdate(this.#doc, update, remote)
    } catch {
      // Structs are in, deletions are not, or the other way round: nobody knows.
      return { broken: 'badFrame' }
    }
    const emitted = this.#emitted.splice(0)
    const after = this.#pending()
    const waits = after.some((part, i) => part && part !== before[i])
    if (waits && sizeOf(after) > pendingMost) return { broken: 'refusedUpdate' }
    // What was waiting may have come in with this update: then its sender has not seen all of it either.
    const resolved = before.some((part, i) => part && part !== after[i])
    const forAll = emitted.filter(({ own }) => resolved || !own).map((one) => one.update)
    const forOthers = emitted.filter(({ own }) => !resolved && own).map((one) => one.update)
    // Yjs tells of what it took in only; what waits for a missing update must outlive the process too.
    return { log: [...(waits ? [update] : []), ...forOthers, ...forAll], forAll, forOthers }
  }

  /** What somebody with the state `vector` lacks; all, without one. O(map). */
  state(vector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, vector)
  }
  /**
   * Whether an update that has passed the gate would change nothing. O(update · log(map)), and O(map) once after each
   * change: somebody who may not write can ask as often as they send.
   */
  holds(update: Uint8Array): boolean {
    const { from, to } = Y.parseUpdateMeta(update)
    const { store } = this.#doc
    const known = (client: number, end: number) => Y.getState(store, client) >= end
    if ([...from.keys()].some((client) => !known(client, to.get(client) ?? Infinity))) return false
    const deleted = Y.decodeUpdate(update).ds
    if (!deleted.clients.size) return true
    const gone = (this.#gone ??= Y.createDeleteSetFromStructStore(store))
    return [...deleted.clients].every(([client, items]) => {
      const ranges = gone.clients.get(client) ?? []
      return items.every((range) => isWithin(ranges, range))
    })
  }
  vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }
  /** Whether a row of this id is in one of the tables. */
  has(id: string): boolean {
    return tableNames.some((name) => this.#doc.getMap(name).has(id))
  }
  /** True while some update waits for others. */
  get waits(): boolean {
    return sizeOf(this.#pending()) > 0
  }
  destroy(): void {
    this.#doc.destroy()
  }

  #load(part: 'snapshot' | 'row', seq: number, update: Uint8Array) {
    try {
      Y.applyUpdate(this.#doc, update)
    } catch (error) {
      throw new Unreadable(part, seq, error)
    }
  }
  #pending() {
    const { pendingStructs, pendingDs } = this.#doc.store
    return [pendingStructs?.update, pendingDs ?? undefined]
  }
}

interface Range {
  readonly clock: number
  readonly len: number
}
/** Whether one of the ranges, which are in order and do not touch, has all of another. O(log(ranges)). */
function isWithin(ranges: readonly Range[], { clock, len }: Range): boolean {
  let [low, high] = [0, ranges.length]
  // The first that begins after it.
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.clock ?? Infinity) > clock) high = middle
    else low = middle + 1
  }
  const before = ranges[low - 1]
  return before !== undefined && clock + len <= before.clock + before.len
}

/**
 * An empty document that finds the names of its root types at once: a map has thousands, and encoding it asks for the
 * name of each (docs/decisions/0009). The tables are asked for most.
 */
function mapDocument(): Y.Doc {
  const doc = new Y.Doc({ gc: true })
  const roots = new RootTypes<NonNullable<Y.Text['parent']>>()
  doc.share = roots
  for (const name of [...tableNames, metaName]) doc.getMap(name)
  roots.beginWithThese()
  return doc
}

const sizeOf = (parts: readonly (Uint8Array | undefined)[]) =>
  parts.reduce((sum, part) => sum + (part?.byteLength ?? 0), 0)
