/** Chance that repeats: the same seed gives the same run. */
export interface Seeded {
  readonly seed: number
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  chance(probability: number): boolean
  /** An id of 12 letters, different each time. */
  id(): string
}

/** Mulberry32 (Tommy Ettinger's public-domain generator): 32 bits of state, enough for tests. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    seed,
    next,
    below,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('Cannot pick from an empty list.')
      return one
    },
    id: () => Array.from({ length: 12 }, () => 'abcdefghijklmnopqrstuvwxyz'[below(26)]).join(''),
  }
}
