/**
 * The history of an open map in this page: fetched from the server when it is first looked at, then kept up with what
 * is new as long as somebody looks. One for each session, so that the next claim that is looked at costs nothing.
 */
import { historyPath } from '@parley/protocol'
import { type HistoryEntry, MapHistory, readLogAnswer } from '@parley/sync'

/**
 * `tooLong`: the log is larger than a page should replay. `refused`: the link opens the map no more. `busy`: it was asked
 * for often, and is asked for again when the server said.
 */
export type HistoryTrouble = 'offline' | 'busy' | 'tooLong' | 'refused'
export interface HistoryState {
  /** False until all that the server had when it was asked is here. */
  readonly ready: boolean
  readonly trouble: HistoryTrouble | null
  /** Grows with each addition. */
  readonly version: number
}

export interface FeedOptions {
  readonly map: string
  /** Of the link by which the map is open. */
  readonly secret: string
  readonly fetch?: typeof fetch
  /** Lets the page draw and listen between two pieces of work. */
  readonly breathe?: () => Promise<void>
  /** Calls back once, after so many milliseconds. */
  readonly later?: (run: () => void, ms: number) => void
  /** Bytes of the log at most. */
  readonly bytesMost?: number
}

const rowsAtOnce = 300

export class HistoryFeed {
  readonly #options: FeedOptions
  readonly #history = new MapHistory()
  readonly #listeners = new Set<() => void>()
  #state: HistoryState = { ready: false, trouble: null, version: 0 }
  #bytes = 0
  #asking: Promise<void> | undefined
  #again = false
  /** The server wants to be left alone for a while. */
  #resting = false

  constructor(options: FeedOptions) {
    this.#options = options
  }

  /** The same object as long as nothing changed. */
  get state(): HistoryState {
    return this.#state
  }
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }
  /** Newest first. O(what happened to it). */
  of(id: string): readonly HistoryEntry[] {
    return this.#history.of(id)
  }

  /** Asks for what is new. While it is under way, another call only makes sure that one more follows. While
   * the server wants a pause nothing is asked: it is afterwards, if somebody still looks. Never rejects. */
  refresh(): Promise<void> {
    if (this.#resting) return Promise.resolve()
    this.#again = this.#asking !== undefined
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined
      if (this.#again) void this.refresh()
    })
    return this.#asking
  }

  async #ask(): Promise<void> {
    const { bytesMost = 48 * 2 ** 20, breathe = nextTask } = this.#options
    for (;;) {
      const answer = await this.#page(this.#history.last)
      if (typeof answer === 'string') {
        this.#set({ trouble: answer })
        return
      }
      if ('restMs' in answer) {
        this.#rest(answer.restMs)
        this.#set({ trouble: 'busy' })
        return
      }
      for (let n = 0; n < answer.rows.length; n += rowsAtOnce) {
        this.#history.add(answer.rows.slice(n, n + rowsAtOnce))
        await breathe()
      }
      this.#bytes += answer.bytes
      if (this.#bytes > bytesMost) {
        this.#set({ trouble: 'tooLong' })
        return
      }
      const isAll = !answer.rows.length || this.#history.last >= answer.last
      if (isAll || answer.rows.length)
        this.#set({ ready: this.#state.ready || isAll, trouble: null, version: this.#history.last })
      if (isAll) return
    }
  }

  async #page(after: number) {
    const { map, secret, fetch: ask = fetch } = this.#options
    try {
      const answer = await ask(`${historyPath(map)}?after=${after}`, {
        headers: { authorization: `Bearer ${secret}` },
        cache: 'no-store',
      })
      if ([401, 403, 404, 410].includes(answer.status)) return 'refused'
      if (answer.status === 429) return { restMs: restOf(answer) }
      const bytes = answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
      const read = bytes && readLogAnswer(bytes, after)
      return bytes && read ? { ...read, bytes: bytes.byteLength } : 'offline'
    } catch {
      // No network, or an answer that broke off: both mean "later".
      return 'offline'
    }
  }

  #rest(ms: number): void {
    const { later = setTimeout } = this.#options
    this.#resting = true
    this.#again = false
    later(() => {
      this.#resting = false
      if (this.#listeners.size) void this.refresh()
    }, ms)
  }

  #set(next: Partial<HistoryState>): void {
    const state = { ...this.#state, ...next }
    const { ready, trouble, version } = this.#state
    if (state.ready === ready && state.trouble === trouble && state.version === version) return
    this.#state = state
    for (const changed of this.#listeners) changed()
  }
}

/** How long the server wants to be left alone: what it says, within bounds; not all proxies let it say so. */
function restOf(answer: Response): number {
  const said = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return 1000 * Math.min(300, Math.max(1, Number.isFinite(said) ? said : 15))
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done))
