/**
 * Where a new card goes: the free place nearest to the wanted one. Nothing else moves, ever: that is what makes
 * adding a claim calm for everybody else who is reading the map.
 */
import type { Place } from '@parley/model'
import { BandIndex } from './band-index.ts'
import { type Box, gaps } from './sizes.ts'

/** Farther up or down than this no rows are tried; below everything there is always one. */
const reach = 2400

/**
 * The free place nearest to `wanted` for a card of that size, at least `gap` from each of `taken`. Places to the
 * side are preferred to places below, since a row of premises reads as one. Always ends with one. O(n) to index,
 * then O(k) for each height that is tried, k being the cards at that height.
 */
export function freeSlot(taken: readonly Box[], wanted: Box, gap: number = gaps.column): Place {
  return slotIn(new BandIndex(taken), wanted, gap)
}

/** As `freeSlot`, among boxes that are indexed already. */
export function slotIn(taken: BandIndex, wanted: Box, gap: number): Place {
  const rows = new Set([wanted.y])
  let bottom = wanted.y
  for (const box of taken.boxes()) {
    const under = box.y + box.height + gap
    if (Math.abs(box.y - wanted.y) <= reach) rows.add(under)
    bottom = Math.max(bottom, under)
  }
  rows.add(bottom)
  let best: Place = [wanted.x, bottom]
  let least = Infinity
  for (const y of [...rows].toSorted((a, b) => downCost(a - wanted.y) - downCost(b - wanted.y))) {
    const down = downCost(y - wanted.y)
    if (down > least) break
    const x = nearestFreeX(taken, wanted, y, gap, least - down)
    const cost = Math.abs(x - wanted.x) + down
    const sooner = x - best[0] || y - best[1]
    if (cost < least || (cost === least && sooner < 0)) {
      best = [x, y]
      least = cost
    }
  }
  return best
}

/** A step down costs as much as three aside: a row of premises reads as one. Up, towards the target, costs most. */
const downCost = (down: number) => (down >= 0 ? 3 * down : -4 * down)

/** At the height `y`, the free x nearest to the wanted one; of two equally near the left one. Past `within` any. */
function nearestFreeX(taken: BandIndex, wanted: Box, y: number, gap: number, within: number): number {
  // Half a unit of grace, so that a place computed as just free stays free after rounding.
  const room = gap - 0.5
  const barred: (readonly [number, number])[] = []
  for (const held of taken.between(y - room, y + wanted.height + room))
    for (const box of held) {
      if (box.y >= y + wanted.height + room || y >= box.y + box.height + room) continue
      const from = box.x - wanted.width - gap
      const to = box.x + box.width + gap
      if (from <= wanted.x + within && to >= wanted.x - within) barred.push([from, to])
    }
  let left = wanted.x
  let right = wanted.x
  barred.sort((a, b) => a[0] - b[0])
  for (const [from, to] of barred) if (from + 0.5 < right && right < to - 0.5) right = to
  // Going left, the end that reaches farthest right comes first.
  barred.sort((a, b) => b[1] - a[1])
  for (const [from, to] of barred) if (from + 0.5 < left && left < to - 0.5) left = from
  return wanted.x - left <= right - wanted.x ? left : right
}
