/**
 * Opens a map: document, tables, undo, presence, local store and connection, put together. The page holds this one
 * object; closing it ends all of that in reverse order. What is refused comes back as a value and is never lost.
 * Longer than other files because it is where the parts meet: each call is a few lines, and none would stand by itself.
 */
import {
  type Command,
  editedWrites,
  type Id,
  type LiveMap,
  type NotOffered,
  type Performed,
  RecordTables,
  type Write,
} from '@parley/model'
import { mayWrite, schemaVersion, type WordsPlace } from '@parley/protocol'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type Clock, realClock } from './clock.ts'
import { commit } from './commit.ts'
import { isAboutWork, saveState, type Trouble } from './connection.ts'
import type { SocketClass } from './counted-socket.ts'
import { doneOnce, type WorkOnce } from './done-once.ts'
import { feed } from './feed.ts'
import { type LocalStore, openLocalStore } from './local-store.ts'
import { MapDoc } from './map-doc.ts'
import { MapLink } from './map-link.ts'
import { isSameStatus, type MapStatus, type Readiness } from './map-status.ts'
import { Edit, OwnEdit } from './own-edit.ts'
import { introduce, type Myself, peopleOf } from './people.ts'
import { MapPresence } from './presence.ts'
import { writersOf } from './structs.ts'
import { TypingSession } from './typing.ts'
import { type Admission, askForTicket } from './tickets.ts'
import { OwnUndo, type Undone, type UndoState } from './undo.ts'
import type { WorkshopChannel } from './workshop-channel.ts'

/** What of some writes is not offered now; null: all of them are. */
export type Restraint = (writes: readonly Write[]) => NotOffered | null

export interface OpenMapOptions {
  /** Id of the map. */
  readonly map: string
  /** Of the link that was opened; stays in memory and in the header of ticket questions. */
  readonly secret: string
  /** Asks for tickets in another way than with the secret: as a person of a workshop. */
  readonly admit?: (person: string, signal: AbortSignal) => Promise<Admission>
  /** `false`: nothing of it is kept in this browser, nor read from what is kept here. */
  readonly keeps?: boolean
  /** Origin of the server, such as `http://127.0.0.1:4321`. */
  readonly server: string
  readonly person: Myself
  /** A fresh random id. */
  readonly newId: () => string
  /** At least 0, less than 1. */
  readonly random?: () => number
  readonly clock?: Clock
  readonly fetch?: typeof fetch
  readonly socket?: SocketClass
}

/** A map that is open: made by `openMap`, at its end by `close`, after which nothing of it may be used. */
export class MapSession {
  readonly map: LiveMap
  readonly presence: MapPresence
  /** Resolves when there is something to show: from this browser, else from the server; `neither` when refused. */
  readonly whenReady: Promise<Readiness>
  readonly #options: OpenMapOptions
  readonly #clock: Clock
  readonly #doc = new MapDoc()
  readonly #tables = new RecordTables()
  readonly #awareness: Awareness
  readonly #link: MapLink
  readonly #undo: OwnUndo
  readonly #stopFeed: () => void
  /** Those that are open, and the rows that they type into. */
  readonly #typing = new Map<TypingSession, Id>()
  readonly #listeners = new Set<() => void>()
  readonly #opening: Promise<void>
  #store: LocalStore | undefined
  #keptHere: boolean | null = null
  #person: Myself
  #status: MapStatus
  #refused: MapStatus['refused'] = null
  #locked = false
  #may: Restraint | null = null
  #ready: (readiness: Readiness) => void = () => undefined
  #closed = false

  constructor(options: OpenMapOptions) {
    const { map, secret, server, person, clock = realClock } = options
    const ask = options.fetch ?? ((input, init) => fetch(input, init))
    const withSecret = (name: string, signal: AbortSignal) =>
      askForTicket({ fetch: ask, server, map, secret, person: name, signal })
    this.#options = options
    this.#clock = clock
    this.#person = person
    this.map = this.#tables
    this.whenReady = new Promise((resolve) => (this.#ready = resolve))
    this.#stopFeed = feed(this.#doc, this.#tables)
    this.#undo = new OwnUndo(this.#doc, this.#tables, person.id)
    this.#awareness = new Awareness(this.#doc)
    this.presence = new MapPresence(this.#awareness, this.#doc, person, clock)
    this.#link = new MapLink({
      server,
      map,
      admit: options.admit ?? withSecret,
      doc: this.#doc,
      awareness: this.#awareness,
      person: () => this.#person.name,
      clock,
      random: options.random ?? Math.random,
      socket: options.socket ?? WebSocket,
    })
    this.#status = this.#read()
    this.#link.subscribe(() => this.#linked())
    this.#tables.subscribeAll(({ meta }) => meta && this.#refresh())
    if (typeof window !== 'undefined') {
      window.addEventListener('online', this.#online)
      window.addEventListener('offline', this.#offline)
    }
    this.#opening = this.#load()
  }

  readonly #online = (): void => this.retry()
  // A socket without a network stays open for minutes: the browser knows sooner.
  readonly #offline = (): void => this.#link.drop()

  async #load(): Promise<void> {
    const { map, keeps = true } = this.#options
    const store = keeps ? await openLocalStore(map, this.#doc, () => this.#setKept(false)) : undefined
    if (this.#closed) {
      await store?.close()
      return
    }
    this.#store = store
    await store?.loaded()
    if (this.#closed) return
    this.#setKept(store !== undefined)
    // An empty document is what a first visit finds: there the server's is waited for.
    if (this.#doc.store.clients.size) this.#ready('local')
    this.#link.start()
  }

  #setKept(kept: boolean): void {
    this.#keptHere = kept
    this.#refresh()
  }

  #linked(): void {
    const { connection, ticket } = this.#link
    if (ticket) this.#store?.setRole(ticket.role)
    if (connection.at === 'live') this.#ready('server')
    if (connection.at === 'refused') {
      if (!this.#refused && connection.reason && isAboutWork(connection.reason))
        this.#setAside(connection.reason)
      this.#ready('neither')
    }
    this.#refresh()
  }

  #setAside(reason: Trouble): void {
    this.#refused = { reason, update: Y.encodeStateAsUpdate(this.#doc) }
    this.#store?.setAside(reason, this.#clock.now())
  }

  /** How things stand; the same object as long as nothing changed. */
  get status(): MapStatus {
    return this.#status
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  #read(): MapStatus {
    const { connection, counts, ticket } = this.#link
    const role = ticket?.role ?? this.#store?.role ?? null
    const writes =
      role !== null &&
      mayWrite(role) &&
      !this.#locked &&
      this.#tables.meta.schema <= schemaVersion &&
      connection.at !== 'refused' &&
      connection.at !== 'closed'
    return {
      connection,
      saved: saveState(connection, counts, writes || role === null),
      role,
      mayWrite: writes,
      links: ticket?.links ?? null,
      origins: ticket?.origins ?? none,
      keptHere: this.#keptHere,
      refused: this.#refused,
    }
  }

  #refresh(): void {
    const next = this.#read()
    if (isSameStatus(next, this.#status)) return
    this.#status = next
    for (const changed of this.#listeners) changed()
  }

  get mayWrite(): boolean {
    return this.#status.mayWrite
  }

  /** Asks `may`, writes in one transaction, answers what was made. */
  perform<Args>(command: Command<Args>, args: Args): Performed {
    if (!this.mayWrite) return { ok: false, refusal: { why: 'read-only' } }
    const { newId, random = Math.random } = this.#options
    const context = { me: this.#person.id, now: this.serverNow(), newId, random }
    const performed = command.perform(this.#tables, args, context)
    if (!performed.ok || !performed.writes.length) return performed
    const what = this.#may?.(performed.writes) ?? null
    if (what) return { ok: false, refusal: { why: 'not-now', what } }
    const row = [...this.#typing.values()].at(-1) ?? null
    commit(this.#doc, performed.writes, new OwnEdit(command.name, null, row))
    introduce(this.#doc, this.#person)
    return performed
  }

  /**
   * Performs a command for each of `all`, so that what two pages do at once is done once (see `doneOnce`): in the name
   * that each bears, or in nobody's; then no client id, person or order of this page is in what is written. Undo does
   * not take it back, and no restraint is asked. Answers for each, in the order given.
   */
  performOnce<Args>(command: Command<Args>, all: readonly WorkOnce<Args>[]): readonly Performed[] {
    if (!this.mayWrite) return all.map(() => ({ ok: false, refusal: { why: 'read-only' } }))
    if (all.some(({ by }) => by === this.#person.id)) introduce(this.#doc, this.#person)
    const { update, done } = doneOnce(this.#doc, command, all, this.#options.random ?? Math.random)
    if (update) Y.applyUpdate(this.#doc, update, new Edit(command.name))
    return done
  }

  undo(): Undone {
    const writing = new Set(this.#typing.values())
    return this.mayWrite ? this.#undo.undo(writing) : readOnly
  }
  redo(): Undone {
    return this.mayWrite ? this.#undo.redo() : readOnly
  }
  /** Whether there is something to undo and redo; the same object as long as that is so. */
  get undoState(): UndoState {
    return this.#undo.state
  }
  subscribeUndo(changed: () => void): () => void {
    return this.#undo.subscribe(changed)
  }

  /** Begins live typing in one text. Where nothing may be written, the box is put back. */
  type(place: WordsPlace): TypingSession {
    const session: TypingSession = new TypingSession({
      place,
      text: this.#doc.words(place),
      write: (burst, change) => {
        if (!this.mayWrite || this.#may?.([{ write: 'splice', place, at: 0, remove: 0, insert: '' }]))
          return false
        this.#doc.transact(change, new OwnEdit('type', burst, place.row))
        introduce(this.#doc, this.#person)
        return true
      },
      typed: (burst) => {
        const words = this.#tables.words(place.field, place.row, place.lang)
        const dated = editedWrites(this.#tables, place, words ? this.serverNow() : undefined)
        if (this.mayWrite) commit(this.#doc, dated, new OwnEdit('type', burst, place.row))
      },
      select: (selection) => {
        if (selection) this.#typing.set(session, place.row)
        else this.#typing.delete(session)
        this.presence.write(place, selection)
      },
    })
    this.#typing.set(session, place.row)
    return session
  }

  /**
   * The people whose letters are in a text now, as far as they have introduced themselves, in no order. Linear in the
   * text and in the people of the map.
   */
  writersOf(place: WordsPlace): readonly Id[] {
    return peopleOf(this.#doc, writersOf(this.#doc.words(place)))
  }

  /** Another name or colour: for others at once, in the map with the next change. */
  setPerson(person: Myself): void {
    this.#person = person
    this.presence.setPerson(person)
    if (this.mayWrite && this.#tables.person(person.id)) introduce(this.#doc, person)
  }

  /** The time by the server's clock, as far as it is known, in milliseconds since 1970: people's clocks differ. */
  serverNow(): number {
    return this.#clock.now() + this.#link.clockOffsetMs
  }

  /** The texts of a workshop, beside the map. */
  get channel(): WorkshopChannel {
    return this.#link.channel
  }
  /**
   * Whether a workshop keeps this person from changing the map now: no command is taken then. What was written without
   * a connection meanwhile is refused by the server and set aside, as all refused work is.
   */
  lock(locked: boolean): void {
    if (locked === this.#locked) return
    if (locked) for (const session of this.#typing.keys()) session.end()
    this.#locked = locked
    this.#refresh()
  }

  /**
   * Asks before each command and each letter what of its writes is not offered now; undo is not asked about. A
   * courtesy among people: what somebody may not do at all is the server's to refuse. Null: all is offered.
   */
  restrain(may: Restraint | null): void {
    this.#may = may
  }

  /** Puts work that was set aside into the map, as one own step; false while nothing may be written. */
  putIn(update: Uint8Array): boolean {
    if (!this.mayWrite) return false
    Y.applyUpdate(this.#doc, update, new OwnEdit('put-in'))
    return true
  }

  /** Tries to connect again at once: the browser says that the network is back, or somebody asks. */
  retry(): void {
    this.#link.retry()
  }

  /** The whole document as a Yjs update: for copies and files. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc)
  }

  /** Ends all, in reverse order of its beginning. What was typed is written first; resolves when it is kept. */
  async close(): Promise<void> {
    if (this.#closed) return
    for (const session of this.#typing.keys()) session.end()
    this.#closed = true
    if (typeof window !== 'undefined') {
      window.removeEventListener('online', this.#online)
      window.removeEventListener('offline', this.#offline)
    }
    this.presence.close()
    this.#link.close()
    this.#refresh()
    this.#ready('neither')
    await this.#opening
    this.#undo.destroy()
    this.#stopFeed()
    await this.#store?.close()
    this.#awareness.destroy()
    this.#doc.destroy()
    this.#listeners.clear()
  }
}

/** Opens a map. Never throws: what goes wrong shows in `status`. */
export const openMap = (options: OpenMapOptions): MapSession => new MapSession(options)

const none: readonly string[] = []
const readOnly: Undone = { ok: false, why: 'read-only' }
