/** Two columns of what stands in an order, read from above. Heights in, places in the order out. */

/**
 * As many, from the first, as fit in columns of that height, each where there is more room: what comes first stands
 * higher up. O(n).
 */
export function columnsOf(
  heights: readonly number[],
  most: number,
  down: number,
): readonly [left: readonly number[], right: readonly number[]] {
  const [left, right] = [column(), column()]
  for (const [at, height] of heights.entries()) {
    const shorter = left.end <= right.end ? left : right
    if (shorter.end + height > most) break
    shorter.items.push(at)
    shorter.end += height + down
  }
  return [left.items, right.items]
}
const column = (): { readonly items: number[]; end: number } => ({ items: [], end: 0 })

/** Of one column of all of them. */
export const tallOf = (heights: readonly number[], down: number): number =>
  heights.reduce((sum, height) => sum + height + down, heights.length ? -down : 0)
