/** Numbers that look random and are the same each time: a layout must not depend on when it is made. */

/** Whole numbers from 0 up to, not including, what is asked for (at least 1). Mulberry32. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * Math.max(1, below))
  }
}
