/**
 * One socket of one person in one room: reads its frames, holds it to the limits, and sends it what it should hear.
 * Whatever it sends, it can harm itself alone: each refusal closes this socket with its own code.
 */
import type { Duplex } from 'node:stream'
import { type CloseReason, closeCodes, mayWrite, type Role } from '@parley/protocol'
import type { RawData, WebSocket } from 'ws'
import type { Claimant } from '../access/tickets.ts'
import type { Bounds } from '../bounds.ts'
import { Bucket } from '../bucket.ts'
import { gate, isEmpty, isStateVector } from '../room/gate.ts'
import type { Member } from '../room/member.ts'
import type { Rooms } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import type { LiveWorkshop } from '../workshop/live.ts'
import type { Workshops } from '../workshop/registry.ts'
import type { Seat } from '../workshop/seat.ts'
import { type AwarenessEntry, keepAliveFrame, readFrame, savedFrame } from './frames.ts'
import type { Tally } from './tally.ts'

export interface ConnectionWorld {
  readonly rooms: Rooms
  readonly workshops: Workshops
  readonly bounds: Bounds
  readonly clock: () => number
  readonly tally: Tally
}

export class Connection implements Member {
  readonly role: Role
  readonly person: string
  readonly #socket: WebSocket
  readonly #line: Duplex
  readonly #room: Room
  readonly #who: Claimant
  /** The place in a workshop of a socket whose ticket names one. */
  readonly #place: { readonly live: LiveWorkshop; readonly seat: Seat } | undefined
  readonly #world: ConnectionWorld
  readonly #wantsSaved: boolean
  readonly #frames: Bucket
  readonly #bytes: Bucket
  readonly #asks: Bucket
  readonly #presence: Bucket
  #refused = false
  #deaf = false
  #settled = 0
  /** One state of the map is under way; `#asked` is the newest question that came meanwhile. */
  #answering = false
  #asked: Uint8Array | undefined
  #stateBytes = 0
  #missedPresence = false
  #alive = true
  #pingedAt: number

  /** `line` is what the socket sends over. */
  constructor(
    socket: WebSocket,
    line: Duplex,
    map: string,
    who: Claimant,
    wantsSaved: boolean,
    world: ConnectionWorld,
  ) {
    const { bounds, clock, rooms, workshops } = world
    const now = clock()
    this.#who = who
    this.role = who.role
    this.person = who.person
    this.#socket = socket
    this.#line = line
    this.#world = world
    this.#wantsSaved = wantsSaved
    this.#frames = new Bucket(bounds.frameBurst, bounds.framesPerSecond, now)
    this.#bytes = new Bucket(bounds.byteBurst, bounds.bytesPerSecond, now)
    this.#asks = new Bucket(bounds.askBurst, bounds.asksPerSecond, now)
    this.#presence = new Bucket(bounds.presenceBurst, bounds.presencePerSecond, now)
    this.#pingedAt = now
    this.#room = rooms.join(map, this)
    socket.on('message', (data, isBinary) => this.#safely(() => this.#hear(data, isBinary)))
    // A ping is answered before anybody here hears of it: what answers them is bounded by how many may come.
    for (const kind of ['ping', 'pong'] as const)
      socket.on(kind, (data) =>
        this.#safely(() => {
          this.#alive = true
          this.#mayCome(data.byteLength, this.#world.clock())
        }),
      )
    workshops.enter(map)
    this.#place = this.#sit(who)
    socket.once('close', () => {
      // Each by itself: whoever stays in one because another failed is there for ever.
      this.#safely(() => rooms.leave(this.#room, this))
      this.#safely(() => this.#place?.live.leave(this.#place.seat))
      this.#safely(() => workshops.leave(map))
    })
  }

  get refused(): boolean {
    return this.#refused
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.send(frame)
    // The whole map may be more than a slow line holds; what comes on top of it may not.
    if (this.#socket.bufferedAmount <= this.#world.bounds.stalledBytes + this.#stateBytes) return
    this.#world.tally.count('stalled')
    this.#socket.terminate()
  }
  sendState(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#stateBytes += frame.byteLength
    this.#socket.send(frame, () => {
      this.#stateBytes -= frame.byteLength
      this.#answering = false
      const asked = this.#asked
      this.#asked = undefined
      if (asked) this.#safely(() => this.#answer(asked))
    })
  }
  sendPresence(frame: Uint8Array): void {
    if (this.#socket.bufferedAmount > this.#world.bounds.quietBytes + this.#stateBytes)
      this.#missedPresence = true
    else this.send(frame)
  }
  saved(count: number): void {
    this.#settled += count
    if (this.#wantsSaved) this.send(savedFrame(this.#settled))
  }
  refuse(reason: CloseReason): void {
    if (this.#refused) return
    this.#refused = true
    if (reason !== 'stopping') this.#world.tally.count(reason)
    closeSocket(this.#socket, reason, this.#world.bounds.closeMs)
  }

  /** Takes no frame any more; what it took is still worked off. */
  deafen(): void {
    this.#deaf = true
  }

  /** Called every `keepAliveMs`: shows browsers that the line is alive, and ends it when they are gone. */
  beat(): void {
    this.#safely(() => this.#beat(this.#world.clock()))
  }
  #beat(nowMs: number) {
    const caughtUp = this.#missedPresence && this.#socket.bufferedAmount <= this.#world.bounds.quietBytes
    if (caughtUp) this.#missedPresence = false
    this.send(caughtUp ? this.#room.everybody(this) : keepAliveFrame)
    if (nowMs - this.#pingedAt < this.#world.bounds.pingMs) return
    if (!this.#alive) {
      this.#socket.terminate()
      return
    }
    this.#alive = false
    this.#pingedAt = nowMs
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping()
  }

  /** A fault of our own costs this socket alone. */
  #safely(work: () => void) {
    try {
      work()
    } catch (error) {
      this.#world.tally.fault(error)
      this.refuse('failed')
    }
  }
  /** Counts a frame; false when it was one too many, and closes the socket then. */
  #mayCome(bytes: number, now: number): boolean {
    const may = this.#frames.take(1, now) && this.#bytes.take(bytes, now)
    if (!may) this.refuse('tooFast')
    return may
  }
  #hear(data: RawData, isBinary: boolean) {
    if (this.#refused || this.#deaf) return
    this.#alive = true
    const now = this.#world.clock()
    // A copy alone in its buffer: `readFrame` says why.
    const message = new Uint8Array(Array.isArray(data) ? Buffer.concat(data) : data)
    if (!this.#mayCome(message.byteLength, now)) return
    const frame = isBinary ? readFrame(message) : undefined
    switch (frame?.kind) {
      case 'step1':
        this.#ask(frame.vector, now)
        return
      case 'step2':
      case 'update':
        this.#write(frame.update)
        return
      case 'awareness':
        this.#present(frame.entries, now)
        return
      case 'query':
        if (this.#asks.take(1, now)) this.sendPresence(this.#room.everybody(this))
        else this.refuse('tooFast')
        return
      case 'workshop':
        this.#speak(frame.text)
        return
      case undefined:
        this.refuse('badFrame')
    }
  }

  #ask(vector: Uint8Array, now: number) {
    if (!isStateVector(vector)) this.refuse('badFrame')
    else if (!this.#asks.take(1, now)) this.refuse('tooFast')
    else if (this.#answering) this.#asked = vector
    else this.#answer(vector)
  }
  #answer(vector: Uint8Array) {
    this.#answering = true
    this.#room.ask(this, vector)
  }

  #write(update: Uint8Array) {
    const gated = gate(update, this.#world.bounds)
    if (!gated.ok) this.refuse(gated.reason)
    else if (isEmpty(gated.outline)) this.saved(1)
    else if (!mayWrite(this.role)) this.refuse('forbidden')
    else {
      // Decided now: what was taken stays, although the next phase may begin before it is written.
      const locked = !this.#world.workshops.mayWrite(this.#room.map, this.role, this.#who.workshop)
      this.#room.write(this, update, { grows: gated.outline.structs > 0, locked })
    }
  }

  #sit({ role, workshop }: Claimant) {
    const live = workshop && this.#world.workshops.here(workshop.id)
    if (!live) return undefined
    const seat: Seat = {
      role,
      person: workshop.person,
      tell: (frame) => this.send(frame),
      together: (tell) => this.#together(tell),
      refuse: (reason) => this.refuse(reason),
    }
    live.sit(seat)
    return { live, seat }
  }
  #together(tell: () => void) {
    this.#line.cork()
    try {
      tell()
    } finally {
      this.#line.uncork()
    }
  }
  #speak(text: string) {
    const reason = this.#place ? this.#place.live.hear(this.#place.seat, text) : 'badFrame'
    if (reason) this.refuse(reason)
  }

  #present(entries: readonly AwarenessEntry[], now: number) {
    const reason = this.#room.take(this, entries, () => this.#presence.take(1, now))
    if (reason) this.refuse(reason)
  }
}

/** Closes with the code of `reason`, and cuts the line when the other side does not answer. */
export function closeSocket(socket: WebSocket, reason: CloseReason, closeMs: number): void {
  const { code, sentence } = closeCodes[reason]
  socket.close(code, sentence)
  const timer = setTimeout(() => socket.terminate(), closeMs).unref()
  socket.once('close', () => clearTimeout(timer))
}
