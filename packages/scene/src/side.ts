/** The four sides of a card, and which of them an arrow uses. Depends on the cards at its ends, so that moving others leaves it alone. */
import type { Box, Point } from './arrow-shape.ts'

export type Side = 'top' | 'right' | 'bottom' | 'left'

/** The direction away from the card. */
export const outward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
}
export const isUpright = (side: Side): boolean => side === 'left' || side === 'right'
export const opposite: Readonly<Record<Side, Side>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
}

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The point of the side at `at`, an x for top and bottom, a y for left and right. */
export const pointOn = (box: Box, side: Side, at: number): Point =>
  isUpright(side)
    ? { x: side === 'left' ? box.x : box.x + box.width, y: at }
    : { x: at, y: side === 'top' ? box.y : box.y + box.height }

/** Where arrows may end on a side: `margin` from its corners, or its middle alone when it is shorter. */
export function rangeOf(box: Box, side: Side, margin: number): [low: number, high: number] {
  const [start, length] = isUpright(side) ? [box.y, box.height] : [box.x, box.width]
  const inset = Math.min(margin, length / 2)
  return [start + inset, start + length - inset]
}

/** Between facing edges there is room for a line with head and word. */
const room = 28

/**
 * The side that an arrow leaves and the one it arrives at. A premise below: from its top to the target's bottom, or
 * to the side when it stands off the corner and the way round is free. Beside: between the facing sides, or below
 * when a card stands in between. Above: from bottom to top.
 */
export function sidesBetween(from: Box, to: Box, isFree: (box: Box) => boolean): [leave: Side, arrive: Side] {
  const below = from.y - (to.y + to.height)
  const above = to.y - (from.y + from.height)
  const right = from.x - (to.x + to.width)
  const left = to.x - (from.x + from.width)
  const beside = Math.max(left, right)
  if (below >= room || (below > -to.height / 2 && beside >= room)) {
    const corner = roundCorner(from, to, right >= left ? 'right' : 'left', isFree)
    if (corner) return ['top', corner]
  }
  if (below >= room) return ['top', 'bottom']
  if (beside >= room && (above < room || beside > above)) {
    const [x, width] = right > left ? [to.x + to.width, right] : [from.x + from.width, left]
    const [top, bottom] = [Math.max(from.y, to.y), Math.min(from.y + from.height, to.y + to.height)]
    // Behind a card in between it would be lost to the eye: then round below.
    const way = { x, y: Math.min(top, bottom) + 12, width, height: Math.max(4, Math.abs(bottom - top) - 24) }
    if (!isFree(way) && below < room) return ['bottom', 'bottom']
    return right > left ? ['left', 'right'] : ['right', 'left']
  }
  if (above >= room) return ['bottom', 'top']
  if (beside > Math.max(above, below)) return right > left ? ['left', 'right'] : ['right', 'left']
  if (from.x === to.x && from.y === to.y) return ['right', 'right']
  return below >= above ? ['top', 'bottom'] : ['bottom', 'top']
}

function roundCorner(from: Box, to: Box, side: 'left' | 'right', isFree: (box: Box) => boolean): Side | null {
  const middle = centreOf(from)
  const edge = side === 'right' ? to.x + to.width : to.x
  const off = side === 'right' ? middle.x - edge : edge - middle.x
  const rise = from.y - (to.y + to.height / 2)
  const apart = side === 'right' ? from.x - edge : edge - (from.x + from.width)
  if (apart < -from.width / 4 || off < 40 || rise < 48 || off > rise * 1.6) return null
  // The quarter turn keeps to the outside of the corner: what lies inside it is not in the way.
  const x = (part: number): number =>
    Math.min(edge, middle.x) + (side === 'right' ? part : 1 - part - 0.55) * off
  const over = { x: Math.min(edge, middle.x), y: from.y - rise - 8, width: off, height: rise / 2 + 8 }
  const beside = { x: x(0.45), y: from.y - rise, width: off * 0.55, height: rise }
  return isFree(over) && isFree(beside) ? side : null
}

/** The side of a card that an arrow to a point leaves: the one that faces it most directly, the top when in doubt. */
export function sideFacing(box: Box, point: Point): Side {
  let best: Side = 'top'
  let least = Infinity
  for (const side of ['top', 'left', 'right', 'bottom'] as const) {
    const [low, high] = rangeOf(box, side, 20)
    const port = pointOn(box, side, Math.min(high, Math.max(low, isUpright(side) ? point.y : point.x)))
    const [dx, dy] = [point.x - port.x, point.y - port.y]
    const ahead = dx * outward[side].x + dy * outward[side].y
    const distance = Math.hypot(dx, dy)
    // Going forward costs the way, going sideways a bend, going backward a loop.
    const cost = distance + 60 * (1 - ahead / (distance || 1)) + (ahead < 14 ? 400 : 0)
    if (cost < least - 1) [best, least] = [side, cost]
  }
  return best
}
