/**
 * A network in memory that treats messages as a bad one does: it loses, repeats, delays and (since delays differ)
 * reorders them, and it can be cut in two. Chance and clock are given, so that a seed repeats a run to the letter.
 */
import type { ManualClock } from './manual-clock.ts'
import type { Seeded } from './seeded.ts'

export interface Weather {
  /** Probability that a message is lost, and that it comes twice. */
  readonly lose: number
  readonly repeat: number
  /** A message takes up to this long, in milliseconds. */
  readonly delayMs: number
}

export interface Network<Message> {
  /** Names a peer and what it does with what reaches it. */
  join(peer: string, receive: (message: Message, from: string) => void): void
  /** Sends to one peer; a peer that is cut off gets nothing, also not what was under way. */
  send(from: string, to: string, message: Message): void
  /** Sends to all others, each by its own luck. */
  tell(from: string, message: Message): void
  /** Cuts the network: peers reach each other only within a group. A peer in no group is alone. */
  cut(...groups: readonly (readonly string[])[]): void
  /** Joins what was cut. */
  heal(): void
}

/** Nobody is on it at first. A message is due by the clock; whether it reaches its peer, who may be cut off by then, is seen at that moment. */
export function network<Message>(chance: Seeded, clock: ManualClock, weather: Weather): Network<Message> {
  const peers = new Map<string, (message: Message, from: string) => void>()
  let groups: readonly (readonly string[])[] | undefined
  const reaches = (from: string, to: string) =>
    !groups || groups.some((group) => group.includes(from) && group.includes(to))
  const send = (from: string, to: string, message: Message) => {
    const times = chance.chance(weather.lose) ? 0 : chance.chance(weather.repeat) ? 2 : 1
    for (let i = 0; i < times; i++)
      clock.after(chance.below(weather.delayMs + 1), () => {
        if (reaches(from, to)) peers.get(to)?.(message, from)
      })
  }
  return {
    join: (peer, receive) => void peers.set(peer, receive),
    send,
    tell(from, message) {
      for (const to of peers.keys()) if (to !== from) send(from, to, message)
    },
    cut(...into) {
      groups = into
    },
    heal() {
      groups = undefined
    },
  }
}
