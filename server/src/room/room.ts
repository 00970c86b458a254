/**
 * One map that somebody has open: its document, its members, and the line of work between them. What it promises:
 * an update is gated, applied, appended to the log and committed before anybody hears of it, and acknowledged after
 * that; somebody who joins sees what is on disk and nothing else; a store that fails costs time and no edit.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type CloseReason, mayWrite } from '@parley/protocol'
import type { Bounds } from '../bounds.ts'
import { said } from '../refusal.ts'
import type { NewLogRow, Store } from '../store/port.ts'
import { type AwarenessEntry, keepAliveFrame, step1Frame, step2Frame, updateFrame } from '../ws/frames.ts'
import { Awareness } from './awareness.ts'
import { Committer } from './committer.ts'
import { RoomDocument, Unreadable } from './document.ts'
import type { Member } from './member.ts'

type Item =
  | { readonly kind: 'join'; readonly member: Member; readonly at: number }
  | { readonly kind: 'ask'; readonly member: Member; readonly at: number; readonly vector: Uint8Array }
  | {
      readonly kind: 'write'
      readonly member: Member
      readonly at: number
      readonly update: Uint8Array
      readonly grows: boolean
      readonly locked: boolean
    }

interface Batch {
  readonly rows: NewLogRow[]
  readonly echoes: { readonly frame: Uint8Array; readonly not: Member | undefined }[]
  /** How many frames of each member are settled by this batch. */
  readonly settled: Map<Member, number>
  /** Joins and questions, to be answered after the commit. */
  readonly waiting: Exclude<Item, { kind: 'write' }>[]
  /** The document in memory is broken and must be read again. */
  broken: boolean
}

export interface RoomWorld {
  readonly store: Store
  readonly bounds: Bounds
  readonly clock: () => number
  readonly log: (line: string) => void
}

export class Room {
  readonly map: string
  readonly #world: RoomWorld
  readonly #members = new Set<Member>()
  /** Members that know the document up to the last commit, and hear of each further one. */
  readonly #greeted = new Set<Member>()
  readonly #awareness: Awareness
  readonly #committer: Committer<Item, Batch>
  readonly #loaded: Promise<void>
  readonly #failed: (room: Room) => void
  #doc: RoomDocument | undefined
  #seq = 0
  /** No less than the size of the state: that of its last encoding (or of what was loaded) and all that came since, which is counted apart too. */
  #stateBytes = 0
  #freshBytes = 0
  #measuredAt = -Infinity
  #measureMs = 0
  /** Something was deleted since the state was last measured. */
  #mayHaveShrunk = false
  /** What whoever has nothing is sent, until the next edit: a class comes in together. */
  #whole: Uint8Array | undefined
  /** Since the last snapshot. */
  #logUpdates = 0
  #logBytes = 0
  #queuedBytes = 0
  #storeFails = false
  /** Nobody comes in any more. */
  #ended = false

  /** `failed` is told when the room cannot go on; its members are closed by then. */
  constructor(map: string, world: RoomWorld, failed: (room: Room) => void) {
    this.map = map
    this.#world = world
    this.#failed = failed
    this.#awareness = new Awareness(world.bounds, (error) => void this.#fault(error))
    this.#committer = new Committer<Item, Batch>(
      {
        ready: () => this.#loaded,
        prepare: (items) => this.#prepare(items),
        append: (batch) => this.#append(batch),
        publish: (batch) => this.#publish(batch),
        failed: (error) => this.#fail(error),
        refused: (error, batch, items) => this.#storeRefused(error, [...batch.waiting, ...items]),
      },
      world.bounds,
    )
    this.#loaded = this.#load().catch((error: unknown) => this.#fail(error))
  }

  join(member: Member): void {
    if (this.#ended) {
      member.refuse('failed')
      return
    }
    this.#members.add(member)
    this.#awareness.join(member)
    this.#committer.add({ kind: 'join', member, at: this.#world.clock() })
  }
  leave(member: Member): void {
    this.#members.delete(member)
    this.#greeted.delete(member)
    this.#awareness.leave(member)
  }
  get isEmpty(): boolean {
    return this.#members.size === 0
  }
  /** True when nobody is in it and all is on disk. */
  get isDone(): boolean {
    return this.isEmpty && this.#committer.isIdle
  }

  /** SyncStep1: `vector` must be readable. */
  ask(member: Member, vector: Uint8Array): void {
    this.#committer.add({ kind: 'ask', member, at: this.#world.clock(), vector })
  }
  /**
   * An update that has passed the gate; `grows` unless it only deletes. A `locked` one is refused unless it holds
   * nothing new: whoever comes back is asked for what they have, and tells of all that was ever deleted.
   */
  write(member: Member, update: Uint8Array, { grows, locked }: { grows: boolean; locked: boolean }): void {
    if (this.#queuedBytes + update.byteLength > this.#world.bounds.queueBytes) {
      member.refuse('notSaved')
      return
    }
    this.#queuedBytes += update.byteLength
    this.#committer.add({ kind: 'write', member, at: this.#world.clock(), update, grows, locked })
  }
  /** Presence; `pay` says whether the sender may change its own once more. */
  take(member: Member, entries: readonly AwarenessEntry[], pay: () => boolean): CloseReason | undefined {
    return this.#awareness.take(member, entries, pay)
  }
  /** Whether the map has a row of this id; undefined before it is loaded. */
  holds(row: string): boolean | undefined {
    return this.#doc?.has(row)
  }
  everybody(member: Member): Uint8Array {
    return this.#awareness.everybody(member)
  }

  /** Resolves when all that came in is on disk and was told to the others. */
  flush(): Promise<void> {
    return this.#committer.idle()
  }
  /** Brings to the store what it can within `drainMs`, then closes everybody. */
  async stop(reason: CloseReason = 'stopping'): Promise<void> {
    await this.#drain()
    if (!this.#committer.isIdle)
      this.#world.log(`Map ${this.map}: the store takes nothing; the last edits stay with their authors.`)
    this.#close(reason)
    await Promise.race([this.flush(), pause(100)])
    this.#doc?.destroy()
  }

  async #drain() {
    const end = new AbortController()
    const late = pause(this.#world.bounds.drainMs, undefined, { signal: end.signal }).catch(() => undefined)
    await Promise.race([this.flush(), late])
    end.abort()
  }
  #close(reason: CloseReason) {
    this.#ended = true
    this.#committer.stop()
    this.#awareness.stop()
    for (const member of this.#members) {
      try {
        member.refuse(reason)
      } catch (error) {
        this.#world.log(`Map ${this.map}: a socket could not be closed: ${said(error)}.`)
      }
    }
  }

  async #load() {
    const loaded = await this.#world.store.load(this.map)
    this.#whole = undefined
    const old = this.#doc
    this.#doc = new RoomDocument(loaded)
    old?.destroy()
    const { snapshot, rows } = loaded
    this.#seq = rows.at(-1)?.seq ?? snapshot?.seq ?? 0
    this.#logUpdates = rows.length
    this.#logBytes = rows.reduce((sum, { update }) => sum + update.byteLength, 0)
    this.#stateBytes = (snapshot?.state.byteLength ?? 0) + this.#logBytes
  }

  #prepare(items: readonly Item[]) {
    const batch: Batch = { rows: [], echoes: [], settled: new Map(), waiting: [], broken: false }
    for (const [i, item] of items.entries()) {
      if (item.kind !== 'write') {
        batch.waiting.push(item)
        continue
      }
      this.#queuedBytes -= item.update.byteLength
      // A refused sender's later updates build on one that was not taken.
      if (!item.member.refused) this.#apply(item, batch)
      if (batch.broken) return { batch, rest: items.slice(i + 1) }
    }
    return { batch, rest: [] }
  }

  #apply({ member, update, at, grows, locked }: Extract<Item, { kind: 'write' }>, batch: Batch) {
    if (!this.#doc) throw new Error('A room works before it is loaded.')
    if (locked) {
      if (this.#doc.holds(update)) batch.settled.set(member, (batch.settled.get(member) ?? 0) + 1)
      else member.refuse('locked')
      return
    }
    if (grows && this.#isFull(update.byteLength)) {
      member.refuse('mapFull')
      return
    }
    if (!grows) this.#mayHaveShrunk = true
    this.#whole = undefined
    const applied = this.#doc.apply(update, this.#world.bounds.pendingBytes)
    if ('broken' in applied) {
      batch.broken = true
      member.refuse(applied.broken)
      return
    }
    for (const one of applied.log) {
      batch.rows.push({ at, person: member.person, link: member.role, update: one })
      this.#stateBytes += one.byteLength
      this.#freshBytes += one.byteLength
    }
    for (const one of applied.forOthers) batch.echoes.push({ frame: updateFrame(one), not: member })
    for (const one of applied.forAll) batch.echoes.push({ frame: updateFrame(one), not: undefined })
    batch.settled.set(member, (batch.settled.get(member) ?? 0) + 1)
  }

  /** The log grows with each overwrite and the state does not, so the sum is only a reason to look closely. */
  #isFull(added: number): boolean {
    const { mapBytes } = this.#world.bounds
    if (this.#stateBytes + added <= mapBytes) return false
    // Looking takes seconds for a large map: only after much has come, or a twentieth of the time; half of it once
    // something was deleted, and until that look nobody is refused.
    const since = performance.now()
    const rest = (this.#mayHaveShrunk ? 1 : 20) * this.#measureMs
    if (this.#freshBytes < mapBytes / 64 && since - this.#measuredAt <= rest) {
      if (this.#mayHaveShrunk) return false
    } else {
      this.#mayHaveShrunk = false
      this.#stateBytes = this.#doc?.state().byteLength ?? 0
      this.#freshBytes = 0
      this.#measuredAt = performance.now()
      this.#measureMs = this.#measuredAt - since
    }
    return this.#stateBytes + added > mapBytes
  }

  async #append({ rows }: Batch) {
    if (!rows.length) return
    this.#seq = await this.#world.store.append(this.map, rows)
    if (this.#storeFails) this.#world.log(`Map ${this.map}: the store takes edits again.`)
    this.#storeFails = false
    this.#logUpdates += rows.length
    this.#logBytes += rows.reduce((sum, { update }) => sum + update.byteLength, 0)
  }

  async #publish({ echoes, settled, waiting, broken }: Batch) {
    if (broken) await this.#load()
    for (const { frame, not } of echoes)
      for (const member of this.#greeted) if (member !== not) member.send(frame)
    for (const [member, count] of settled) member.saved(count)
    const states = new Map<string, Uint8Array>()
    for (const item of waiting) {
      if (!this.#members.has(item.member)) continue
      if (item.kind === 'join') this.#greet(item.member)
      else item.member.sendState(this.#stateFor(item.vector, states))
    }
    await this.#compact()
  }

  #greet(member: Member) {
    this.#greeted.add(member)
    // A reader is not asked for what it has: it would send it, and must not.
    if (mayWrite(member.role)) member.send(step1Frame(this.#doc?.vector() ?? Uint8Array.of(0)))
    const present = this.everybody(member)
    if (present !== keepAliveFrame) member.sendPresence(present)
  }
  /** Thirty browsers that join together with nothing get one encoding. */
  #stateFor(vector: Uint8Array, made: Map<string, Uint8Array>): Uint8Array {
    const key = vector.join()
    const isAll = key === '0'
    const known = made.get(key) ?? (isAll ? this.#whole : undefined)
    const frame = known ?? step2Frame(this.#doc?.state(vector) ?? Uint8Array.of(0, 0))
    if (isAll) this.#whole = frame.byteLength <= this.#world.bounds.keptStateBytes ? frame : undefined
    made.set(key, frame)
    return frame
  }

  async #compact() {
    const { compactUpdates, compactBytes } = this.#world.bounds
    if (!this.#doc || (this.#logUpdates < compactUpdates && this.#logBytes < compactBytes)) return
    this.#logUpdates = 0
    this.#logBytes = 0
    // A gap may be a row put aside; the rows say more about it than a snapshot would.
    if (this.#doc.waits) return
    const state = this.#doc.state()
    this.#stateBytes = state.byteLength
    try {
      await this.#world.store.compact(this.map, { seq: this.#seq, state })
    } catch (error) {
      // The log has everything; the next turn tries again.
      this.#world.log(`Map ${this.map}: no snapshot could be made: ${said(error)}.`)
    }
  }

  #storeRefused(error: unknown, items: readonly Item[]) {
    const { log, clock, bounds } = this.#world
    if (!this.#storeFails) log(`Map ${this.map}: the store refuses edits: ${said(error)}. Trying again.`)
    this.#storeFails = true
    for (const { kind, member, at } of items)
      if (kind !== 'write' && !member.refused && clock() - at >= bounds.patienceMs) member.refuse('notSaved')
  }

  /** Ends the room; the next one begins from the log. */
  async #fail(error: unknown) {
    if (error instanceof Unreadable) await this.#setAside(error)
    this.#world.log(`Map ${this.map}: its room ends: ${said(error)}.`)
    this.#close('loadFailed')
    this.#failed(this)
  }
  /**
   * The same for a fault that nobody waits for. What is under way to the store gets there before the next room is read;
   * what was not acknowledged stays with its authors, who come back.
   */
  async #fault(fault: unknown) {
    if (this.#ended) return
    this.#world.log(`Map ${this.map}: its room ends: ${fault instanceof Error ? fault.stack : said(fault)}`)
    this.#close('failed')
    await this.#drain().catch(() => undefined)
    this.#failed(this)
  }
  async #setAside({ part, seq }: Unreadable) {
    const { store, log } = this.#world
    try {
      await (part === 'row' ? store.setAside(this.map, seq) : store.dropSnapshot(this.map, seq))
      log(`Map ${this.map}: ${part} ${seq} was put aside.`)
    } catch (error) {
      log(`Map ${this.map}: ${part} ${seq} could not be put aside: ${said(error)}.`)
    }
  }
}
