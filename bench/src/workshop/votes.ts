/** What two hundred people vote, from a seed: who gives which dot when. What must come out is counted here, apart from the server. */
export interface Press {
  /** Milliseconds from the beginning. */
  readonly at: number
  readonly target: string
  /** Dots on that target from then on. */
  readonly value: number
}

export const budget = { each: 8, perTarget: 3 } as const

/** Presses of one person: all dots, spread over some time, never more than the cap on one target. */
export function pressesOf(
  chance: () => number,
  targets: readonly string[],
  withinMs: number,
): readonly Press[] {
  const given = new Map<string, number>()
  return Array.from({ length: budget.each }, () => chance() * withinMs)
    .toSorted((a, b) => a - b)
    .map((at) => {
      const free = targets.filter((target) => (given.get(target) ?? 0) < budget.perTarget)
      // The first are liked best, as they are in rooms.
      const target = free[Math.floor(chance() ** 2 * free.length)] ?? ''
      const value = (given.get(target) ?? 0) + 1
      given.set(target, value)
      return { at, target, value }
    })
}

export interface Total {
  readonly target: string
  readonly dots: number
  readonly voters: number
}

export function totalsOf(
  targets: readonly string[],
  people: readonly (readonly Press[])[],
): readonly Total[] {
  const last = people.map((presses) => new Map(presses.map(({ target, value }) => [target, value])))
  return targets.map((target) => {
    const given = last.flatMap((one) => one.get(target) ?? [])
    return { target, dots: given.reduce((sum, one) => sum + one, 0), voters: given.length }
  })
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
