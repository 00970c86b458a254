/** Places as they are stored: hundredths of a map unit, so that a drag at a high zoom writes no noise of digits. */
import type { Place } from './rows.ts'

/** Throws a RangeError for what is no number: a gesture never means that. */
export function storedPlace([x, y]: Place): Place {
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError(`No place on the canvas: ${x}, ${y}.`)
  return [hundredths(x), hundredths(y)]
}

// The sum turns -0 into 0, which JSON cannot tell apart.
const hundredths = (n: number): number => Math.round(n * 100) / 100 + 0

export const shifted = ([x, y]: Place, [dx, dy]: Place): Place => storedPlace([x + dx, y + dy])
