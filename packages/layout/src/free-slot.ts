/**
 * Where a new card goes: the free place nearest to the wanted one. Nothing else moves, ever: that is what makes
 * adding a claim calm for everybody else who is reading the map.
 */
import type { Place } from '@parley/model'
import { type Box, gaps, overlaps } from './sizes.ts'

/**
 * The free place nearest to `wanted` for a card of that size, at least `gap` from each of `taken`. Places to the
 * side are preferred to places below, since a row of premises reads as one. Tries places beside each card in the
 * way; always ends with one. O(n²) in the cards near by, in the worst case n² of all.
 */
export function freeSlot(taken: readonly Box[], wanted: Box, gap: number = gaps.column): Place {
  const isFree = (at: Place) =>
    !taken.some((box) => overlaps({ ...wanted, x: at[0], y: at[1] }, box, gap - 0.5))
  const first: Place = [wanted.x, wanted.y]
  if (isFree(first)) return first
  const rows = new Set([wanted.y])
  const columns = new Set([wanted.x])
  for (const box of taken) {
    if (Math.abs(box.y - wanted.y) > 2400 || Math.abs(box.x - wanted.x) > 2400) continue
    columns.add(box.x + box.width + gap).add(box.x - wanted.width - gap)
    rows.add(box.y + box.height + gap)
  }
  // A step down costs as much as three aside: a row of premises reads as one. Up, towards the target, costs most.
  const cost = ([x, y]: Place) => {
    const down = y - wanted.y
    return Math.abs(x - wanted.x) + (down >= 0 ? 3 * down : -4 * down)
  }
  const candidates = [...rows].flatMap((y) => [...columns].map((x): Place => [x, y]))
  candidates.sort((a, b) => cost(a) - cost(b) || a[0] - b[0] || a[1] - b[1])
  const bottom = Math.max(wanted.y, ...taken.map((box) => box.y + box.height + gap))
  return candidates.find(isFree) ?? [wanted.x, bottom]
}
