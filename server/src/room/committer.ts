/**
 * Group commit. Whatever arrives while a batch is being written waits and becomes the next batch:
 *
 *     queue ──take all──▶ prepare (into memory) ──▶ append (until the store has it) ──▶ publish ──▶ again
 *
 * Between batches the memory of a room is exactly its log: nothing is shown to anybody, joining or present, that is
 * not on disk. A store that refuses stops the line, and nothing is forgotten: the batch is tried again, with pauses
 * that grow, until it is in or the server stops.
 */
import { setTimeout as pause } from 'node:timers/promises'

export interface Work<Item, Batch> {
  /** Awaited before the first batch; what it needs to be there. */
  ready(): Promise<void>
  /** Applies items in memory; those it gives back as `rest` come first in the next batch. */
  prepare(items: readonly Item[]): { readonly batch: Batch; readonly rest: readonly Item[] }
  /** Brings a batch to the store. A rejection means: not now. */
  append(batch: Batch): Promise<void>
  /** After the commit. */
  publish(batch: Batch): Promise<void>
  /** Each time when the store has refused; `waiting` is all that is not prepared yet. */
  refused(error: unknown, batch: Batch, waiting: readonly Item[]): void
  /** When preparing or publishing threw: nothing more can be done here. */
  failed(error: unknown): Promise<void>
}
export interface RetryBounds {
  readonly retryMs: number
  readonly longestRetryMs: number
}

export class Committer<Item, Batch> {
  readonly #work: Work<Item, Batch>
  readonly #bounds: RetryBounds
  #queue: Item[] = []
  #running: Promise<void> | undefined
  #stopped = false
  readonly #wake = new AbortController()

  constructor(work: Work<Item, Batch>, bounds: RetryBounds) {
    this.#work = work
    this.#bounds = bounds
  }

  add(item: Item): void {
    if (this.#stopped) return
    this.#queue.push(item)
    this.#running ??= this.#run()
  }

  /** Resolves when all that was added is published, or given up by `stop`. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }
  get isIdle(): boolean {
    return !this.#running
  }

  /** Gives up what is not in the store yet, and gives it back; takes nothing any more. */
  stop(): readonly Item[] {
    this.#stopped = true
    this.#wake.abort()
    return this.#queue.splice(0)
  }

  async #run() {
    // Not at once: all frames that this turn of the event loop reads become one commit.
    await new Promise<void>((turn) => setImmediate(turn))
    try {
      await this.#work.ready()
      while (this.#queue.length) {
        const { batch, rest } = this.#work.prepare(this.#queue.splice(0))
        this.#queue.unshift(...rest)
        if (!(await this.#append(batch))) return
        await this.#work.publish(batch)
      }
    } catch (error) {
      await this.#work.failed(error)
    } finally {
      this.#running = undefined
    }
  }

  async #append(batch: Batch): Promise<boolean> {
    for (let waitMs = this.#bounds.retryMs; ; waitMs = Math.min(2 * waitMs, this.#bounds.longestRetryMs)) {
      try {
        await this.#work.append(batch)
        return true
      } catch (error) {
        if (this.#stopped) return false
        this.#work.refused(error, batch, this.#queue)
      }
      await pause(waitMs, undefined, { signal: this.#wake.signal, ref: false }).catch(() => undefined)
      if (this.#stopped) return false
    }
  }
}
