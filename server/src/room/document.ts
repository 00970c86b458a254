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
  /** Whether an update that has passed the gate would change nothing. O(map) when it deletes. */
  holds(update: Uint8Array): boolean {
    const { from, to } = Y.parseUpdateMeta(update)
    const { store } = this.#doc
    const known = (client: number, end: number) => Y.getState(store, client) >= end
    if ([...from.keys()].some((client) => !known(client, to.get(client) ?? Infinity))) return false
    const deleted = Y.decodeUpdate(update).ds
    const gone = Y.createDeleteSetFromStructStore(store)
    return [...deleted.clients].every(([client, items]) =>
      items.every(({ clock, len }) =>
        gone.clients.get(client)?.some((one) => one.clock <= clock && clock + len <= one.clock + one.len),
      ),
    )
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
