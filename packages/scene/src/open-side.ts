/** Which side of a card an arrow leaves so that it can be followed: cards are drawn above arrows, and hide them. */
import type { Box, Cubic } from './arrow-shape.ts'
import { curveAt } from './curve.ts'
import type { Nearby } from './nearby.ts'
import type { Side } from './side.ts'

/** Less than this behind a card is a corner that is cut. */
const unnoticed = 8
const pieces = 24
const sides = ['top', 'left', 'right', 'bottom'] as const

/** Units of a curve that lie behind cards, to a twenty-fourth of it. */
export function lengthBehind(curve: Cubic, cards: Nearby): number {
  let length = 0
  let last = curve[0]
  for (let i = 1; i <= pieces; i++) {
    const middle = curveAt(curve, (i - 0.5) / pieces)
    const at = curveAt(curve, i / pieces)
    const point: Box = { x: middle.x - 0.5, y: middle.y - 0.5, width: 1, height: 1 }
    if (cards.hits(point)) length += Math.hypot(at.x - last.x, at.y - last.y)
    last = at
  }
  return length
}

/** The first way that is open; else the one that lies least behind cards. At least one is given. */
export function openWay(ways: readonly [Cubic, ...Cubic[]], cards: Nearby): Cubic {
  let [best] = ways
  let least = Infinity
  for (const way of ways) {
    const behind = lengthBehind(way, cards)
    if (behind < least - unnoticed) [best, least] = [way, behind]
    if (least <= unnoticed) return best
  }
  return best
}

/**
 * The side of the first choice where its way is open; else the one whose way lies least behind cards.
 * @param ways how the arrow may run from each side; the better one counts
 */
export function openSide(first: Side, cards: Nearby, ways: (side: Side) => readonly Cubic[]): Side {
  const behindFrom = (side: Side) => Math.min(...ways(side).map((way) => lengthBehind(way, cards)))
  let best = first
  let least = behindFrom(first)
  if (least <= unnoticed) return first
  for (const side of sides) {
    if (side === first) continue
    const behind = behindFrom(side)
    if (behind < least - unnoticed) [best, least] = [side, behind]
  }
  return best
}
