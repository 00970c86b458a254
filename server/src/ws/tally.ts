/**
 * Counts why sockets were closed, and says so at most every ten seconds, with the last fault of our own: somebody who
 * sends thousands of bad frames must not be able to write thousands of lines either.
 */
import type { CloseReason } from '@parley/protocol'

export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #log: (line: string) => void
  #timer: NodeJS.Timeout | undefined
  #fault: string | undefined

  constructor(log: (line: string) => void) {
    this.#log = log
  }
  count(reason: CloseReason | 'stalled' | 'protocol error'): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
    this.#soon()
  }
  /** What went wrong in the server itself, when that cost a socket. */
  fault(error: unknown): void {
    this.#fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#soon()
  }
  /** What was counted since it was last said. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }
  #soon() {
    if (!this.#timer) this.#timer = setTimeout(() => this.#say(), 10_000).unref()
  }
  #say() {
    this.#timer = undefined
    if (this.#counts.size)
      this.#log(`Closed sockets: ${[...this.#counts].map(([reason, n]) => `${n} ${reason}`).join(', ')}.`)
    if (this.#fault !== undefined) this.#log(`The last fault: ${this.#fault}`)
    this.#fault = undefined
    this.#counts.clear()
  }
}
