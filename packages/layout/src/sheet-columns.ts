/** Two columns of what stands in an order; the left one is read first. Heights in, numbers of items out. */

/** How many items go in the left column, so that the taller one is as short as can be; the more where it makes no difference. O(n). */
export function leftOf(heights: readonly number[], down: number): number {
  let [left, right] = [tallOf(heights, down), 0]
  let [best, least] = [heights.length, left]
  for (let at = heights.length - 1; at >= 0; at--) {
    const height = heights[at] ?? 0
    left -= height + (at > 0 ? down : 0)
    right += height + (right > 0 ? down : 0)
    if (Math.max(left, right) < least) [best, least] = [at, Math.max(left, right)]
  }
  return best
}

/** How many, from the first, fit in two columns of that height. O(n). */
export function fitting(heights: readonly number[], most: number, down: number): number {
  let at = 0
  for (let column = 0; column < 2; column++)
    for (let filled = heights[at]; filled !== undefined && filled <= most;) {
      at += 1
      filled += down + (heights[at] ?? Infinity)
    }
  return at
}

/** Of one column of all of them. */
export const tallOf = (heights: readonly number[], down: number): number =>
  heights.reduce((sum, height) => sum + height + down, heights.length ? -down : 0)
