/**
 * The server's time, as well as it can be known from here: of some questions the one that was answered quickest says
 * most, because the answer was made at most half of its round trip away from the middle of it.
 */
export interface ServerClock {
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: () => number
  /** Half of the best round trip: the clock is off by no more. Infinity before the first answer. */
  readonly doubtMs: () => number
  /** A question was asked and answered: own times of both (of a clock that never jumps), and the server's time. */
  readonly heard: (sentAt: number, heardAt: number, serverNow: number) => void
  /** Before a new series: the device may have slept, or the network may be another. */
  readonly again: () => void
}

/** `steady`: milliseconds of a clock that never jumps, such as performance.now(). */
export function serverClock(steady: () => number, first: number): ServerClock {
  let offset = first - steady()
  let best = Infinity
  return {
    now: () => steady() + offset,
    doubtMs: () => best / 2,
    heard(sentAt, heardAt, serverNow) {
      const trip = heardAt - sentAt
      if (trip < 0 || trip > best) return
      best = trip
      offset = serverNow - (sentAt + trip / 2)
    },
    again() {
      best = Infinity
    },
  }
}
