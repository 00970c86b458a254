/**
 * Keeps a document connected to its room: does what the state of the `Connection` asks for, and turns what happens
 * into its events. It comes back by itself, each time with a fresh ticket, until it is refused or closed.
 */
import { type CloseReason, closeReasonOf, isFinal, mayWrite, syncPath, type Ticket } from '@parley/protocol'
import type { Awareness } from 'y-protocols/awareness'
import type { Clock } from './clock.ts'
import {
  after,
  type Connection,
  type ConnectionAt,
  type ConnectionEvent,
  pauseMs,
  type SaveCounts,
  starting,
} from './connection.ts'
import { countedSocket, SaveTally, type SocketClass } from './counted-socket.ts'
import type { MapDoc } from './map-doc.ts'
import { MapProvider } from './map-provider.ts'
import type { Admission } from './tickets.ts'
import { type WorkshopChannel, workshopChannel } from './workshop-channel.ts'

export interface LinkOptions {
  /** Origin of the server, such as `http://127.0.0.1:4321`. */
  readonly server: string
  readonly map: string
  /** Asks for a ticket, for the person who calls themselves so. */
  readonly admit: (person: string, signal: AbortSignal) => Promise<Admission>
  readonly doc: MapDoc
  readonly awareness: Awareness
  /** How the person calls themselves: the server keeps it beside each change. */
  readonly person: () => string
  readonly clock: Clock
  readonly random: () => number
  readonly socket: SocketClass
}

/** How long to wait for a ticket, and for a socket to open and sync. */
const patienceMs = { ticket: 10_000, connecting: 10_000, syncing: 60_000 } as const
/** A ticket that was fresh a moment ago and is bad now (a restarted server): so often it is worth another. */
const ticketTries = 3

export class MapLink {
  readonly channel: WorkshopChannel
  readonly #options: LinkOptions
  readonly #provider: MapProvider
  readonly #tally: SaveTally
  readonly #listeners = new Set<() => void>()
  #connection: Connection = starting
  #ticket: Ticket | undefined
  #clockOffsetMs = 0
  /** Calls off what the present state waits for. */
  #leave: (() => void) | undefined

  constructor(options: LinkOptions) {
    this.#options = options
    this.#tally = new SaveTally(() => this.#tell())
    this.#provider = new MapProvider({
      url: `${options.server.replace(/^http/, 'ws')}${syncPath}`,
      map: options.map,
      doc: options.doc,
      awareness: options.awareness,
      tally: this.#tally,
      socket: countedSocket(
        options.socket,
        this.#tally,
        () => this.#ticket !== undefined && mayWrite(this.#ticket.role),
      ),
    })
    this.channel = workshopChannel(this.#provider)
    this.#provider.on('status', ({ status }) => {
      if (status === 'connected') this.#take({ type: 'opened' })
    })
    this.#provider.on('sync', (synced) => {
      if (synced) this.#take({ type: 'synced' })
    })
    this.#provider.on('connection-close', (event) => this.#closed(event?.code))
    options.doc.on('update', this.#updated)
  }

  get connection(): Connection {
    return this.#connection
  }
  get counts(): SaveCounts {
    return this.#tally.counts
  }
  /** The last one; undefined until the server has let us in once. */
  get ticket(): Ticket | undefined {
    return this.#ticket
  }
  /** What to add to the time of this machine to get that of the server, in milliseconds. */
  get clockOffsetMs(): number {
    return this.#clockOffsetMs
  }
  /** Calls back when connection, counts or ticket changed. */
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Begins, when what this browser keeps of the map is in the document. */
  start(): void {
    this.#take({ type: 'loaded' })
  }
  /** Tries again at once: the network is back, or somebody asks. */
  retry(): void {
    this.#take({ type: 'retry' })
  }
  /** The network is gone, whatever the socket believes. Tries again later by itself. */
  drop(): void {
    const { at } = this.#connection
    if (at === 'ticket' || at === 'connecting' || at === 'syncing' || at === 'live') this.#giveUp()
  }
  close(): void {
    this.#take({ type: 'close' })
    this.#options.doc.off('update', this.#updated)
    this.#provider.destroy()
    this.#listeners.clear()
  }

  #take(event: ConnectionEvent): void {
    const before = this.#connection
    this.#connection = after(before, event)
    if (this.#connection === before) return
    this.#leave?.()
    this.#leave = this.#enter[this.#connection.at]()
    this.#tell()
  }

  /** What each state is there for; returns the way to call it off. */
  readonly #enter: Readonly<Record<ConnectionAt, () => () => void>> = {
    loading: () => done,
    ticket: () => this.#ask(),
    connecting: () => {
      this.#provider.join(this.#ticket?.ticket ?? '')
      return this.#options.clock.after(patienceMs.connecting, () => this.#giveUp())
    },
    syncing: () => this.#options.clock.after(patienceMs.syncing, () => this.#giveUp()),
    live: () => done,
    offline: () => {
      const { clock, random } = this.#options
      return clock.after(pauseMs(this.#connection.failures, random()), () => this.retry())
    },
    refused: () => done,
    closed: () => {
      this.#provider.disconnect()
      return done
    },
  }

  #ask(): () => void {
    const { admit, person, clock } = this.#options
    const abort = new AbortController()
    const tooLong = clock.after(patienceMs.ticket, () => abort.abort())
    const stop = () => {
      tooLong()
      abort.abort()
    }
    const answered = (admission: Admission) => {
      // Called off: another state has begun, and this answer is not for it.
      if (this.#leave !== stop) return
      if (admission.ok) {
        this.#ticket = admission.ticket
        this.#clockOffsetMs = admission.ticket.now - clock.now()
        this.#take({ type: 'admitted' })
      } else this.#take({ type: admission.final ? 'refused' : 'failed', reason: admission.reason })
    }
    void admit(person(), abort.signal).then(answered)
    return stop
  }

  #giveUp(): void {
    this.#provider.disconnect()
    this.#take({ type: 'failed', reason: 'network' })
  }

  #closed(code: number | undefined): void {
    const reason = code === undefined ? undefined : reasonOf(code)
    const again = reason === 'badTicket' && this.#connection.failures < ticketTries
    if (reason && code !== undefined && isFinal(code) && !again) this.#take({ type: 'refused', reason })
    else this.#take({ type: 'failed', reason: reason ?? 'network' })
  }

  readonly #updated = (_update: Uint8Array, origin: unknown): void => {
    const { ws } = this.#provider
    if (origin !== this.#provider && ws?.readyState !== 1) this.#tally.missed()
  }

  #tell(): void {
    for (const changed of this.#listeners) changed()
  }
}

const done = (): void => undefined

/** 1003 and 1007 say of a frame what 1002 does. */
const reasonOf = (code: number): CloseReason | undefined =>
  closeReasonOf(code) ?? (isFinal(code) ? 'badFrame' : undefined)
