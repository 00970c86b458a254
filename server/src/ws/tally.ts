/**
 * Counts why sockets were closed, and says so in one line at most every ten seconds: somebody who sends thousands
 * of bad frames must not be able to write thousands of lines either.
 */
import type { CloseReason } from '@parley/protocol'

export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #log: (line: string) => void
  #timer: NodeJS.Timeout | undefined

  constructor(log: (line: string) => void) {
    this.#log = log
  }
  count(reason: CloseReason | 'stalled' | 'protocol error'): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
    if (!this.#timer) this.#timer = setTimeout(() => this.#say(), 10_000).unref()
  }
  /** What was counted since it was last said. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }
  #say() {
    this.#timer = undefined
    this.#log(`Closed sockets: ${[...this.#counts].map(([reason, n]) => `${n} ${reason}`).join(', ')}.`)
    this.#counts.clear()
  }
}
