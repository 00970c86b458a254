/**
 * A page's end of a workshop: what it may see, as a store by slices, and commands, each of which is asked until it is
 * answered: it has an id, so that asking again after a lost connection does it once.
 */
import type { WorkshopChannel } from '@parley/sync'
import {
  applyChange,
  type FromPage,
  type FromServer,
  type Slice,
  type WorkshopCommand,
  type WorkshopRefusal,
  type WorkshopView,
} from '@parley/workshop'
import { newId } from '../new-id.ts'
import { type ServerClock, serverClock } from './server-clock.ts'

/** What became of a command. `gone`: the workshop was left before there was an answer. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly why: WorkshopRefusal | 'gone' }

interface Waiting {
  readonly text: string
  readonly answer: (done: Done) => void
}

/** Questions about the time in one series, and how far they are apart in milliseconds. */
const pings = { count: 5, everyMs: 150 } as const

export class WorkshopClient {
  readonly clock: ServerClock
  readonly #channel: WorkshopChannel
  readonly #steady: () => number
  readonly #waiting = new Map<string, Waiting>()
  readonly #asked = new Map<number, number>()
  readonly #listeners = new Set<() => void>()
  readonly #stop: () => void
  #view: Partial<WorkshopView> | undefined
  #seq = 0
  #ping = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #wasOpen = false

  constructor(
    channel: WorkshopChannel,
    /** Milliseconds since 1970 by this machine, until the server says better. */
    wall: () => number = Date.now,
    steady: () => number = () => performance.now(),
  ) {
    this.#channel = channel
    this.#steady = steady
    this.clock = serverClock(steady, wall())
    this.#stop = channel.listen({ text: (text) => this.#hear(text), turned: () => this.#turned() })
    this.#turned()
  }

  /** Undefined until the server has told it. */
  get view(): Partial<WorkshopView> | undefined {
    return this.#view
  }
  /** A slice, the same object as long as nothing in it changed. */
  slice<Name extends Slice>(name: Name): WorkshopView[Name] | undefined {
    return this.#view?.[name]
  }
  /** Commands without an answer. */
  get waiting(): number {
    return this.#waiting.size
  }
  /** Whether the server hears us now. */
  get isOpen(): boolean {
    return this.#channel.isOpen
  }
  /** Calls back when anything above changed. */
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /**
   * Asks for a command, also offline: then it is asked when the connection is back. Never rejects.
   *
   * @param id kept over a reload by whoever asks again: what was carried out before is answered as it was
   */
  do(command: WorkshopCommand, id: string = newId()): Promise<Done> {
    const message: FromPage = { t: 'do', id, command }
    const text = JSON.stringify(message)
    return new Promise((answer) => {
      this.#waiting.set(id, { text, answer })
      this.#channel.send(text)
      this.#tell()
    })
  }

  /** Asks for the time anew: the page is looked at again, or the device has woken. */
  askTime(): void {
    clearTimeout(this.#timer)
    this.clock.again()
    let left: number = pings.count
    const ask = () => {
      if (left-- <= 0) return
      const n = ++this.#ping
      this.#asked.set(n, this.#steady())
      const message: FromPage = { t: 'ping', n }
      this.#channel.send(JSON.stringify(message))
      this.#timer = setTimeout(ask, pings.everyMs)
    }
    ask()
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#stop()
    for (const { answer } of this.#waiting.values()) answer({ ok: false, why: 'gone' })
    this.#waiting.clear()
    this.#listeners.clear()
  }

  #turned(): void {
    const { isOpen } = this.#channel
    if (isOpen && !this.#wasOpen) {
      for (const { text } of this.#waiting.values()) this.#channel.send(text)
      this.#asked.clear()
      this.askTime()
    }
    this.#wasOpen = isOpen
    this.#tell()
  }

  #hear(text: string): void {
    const message = parsed(text)
    switch (message?.t) {
      case 'view':
        // What is older than what is shown (it was under way when the socket before broke) says nothing new.
        if (message.whole || (this.#view && message.seq >= this.#seq)) {
          this.#view = applyChange(this.#view ?? {}, message)
          this.#seq = message.seq
          this.#tell()
        }
        return
      case 'done':
        this.#answer(message.id, { ok: true })
        return
      case 'refused':
        this.#answer(message.id, { ok: false, why: message.why })
        return
      case 'pong': {
        const sentAt = this.#asked.get(message.n)
        this.#asked.delete(message.n)
        if (sentAt !== undefined) {
          this.clock.heard(sentAt, this.#steady(), message.now)
          this.#tell()
        }
        return
      }
      case undefined:
    }
  }

  #answer(id: string, done: Done): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.answer(done)
    this.#tell()
  }

  #tell(): void {
    for (const changed of this.#listeners) changed()
  }
}

/** The server is ours, and of our version or of a newer one: what it says is taken at its word, if it says something. */
function parsed(text: string): FromServer | undefined {
  try {
    const read: unknown = JSON.parse(text)
    const { t }: { readonly t?: unknown } = Object(read)
    // oxlint-disable-next-line no-unsafe-type-assertion -- see above
    return typeof t === 'string' ? (read as FromServer) : undefined
  } catch {
    // Not ours: a proxy, perhaps. It says nothing.
    return undefined
  }
}
