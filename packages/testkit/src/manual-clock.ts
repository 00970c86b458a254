/**
 * A clock that stands still until it is told to move, with the timers that hang on it. It has the shape that our
 * code takes its time from (`now`, `after`), so a test waits for nothing.
 */

export interface ManualClock {
  /** Milliseconds since 1970, as set. */
  now(): number
  /** Runs once when the clock has moved so far; returns the way to call it off. */
  after(ms: number, run: () => void): () => void
  /** Moves on, running what falls due in order of time, then of setting; also what was set meanwhile. */
  advance(ms: number): void
  /** How many timers wait. */
  readonly waiting: number
}

/** @param start where the clock stands at first, in milliseconds since 1970 */
export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  let made = 0
  const timers = new Map<number, { readonly due: number; readonly run: () => void }>()
  const next = () => {
    let first: [number, { readonly due: number; readonly run: () => void }] | undefined
    for (const timer of timers) if (!first || timer[1].due < first[1].due) first = timer
    return first
  }
  return {
    now: () => now,
    after(ms, run) {
      const key = made++
      timers.set(key, { due: now + Math.max(0, ms), run })
      return () => void timers.delete(key)
    },
    advance(ms) {
      const until = now + ms
      for (let timer = next(); timer && timer[1].due <= until; timer = next()) {
        timers.delete(timer[0])
        now = timer[1].due
        timer[1].run()
      }
      now = until
    },
    get waiting() {
      return timers.size
    },
  }
}
