/**
 * A free place for a new card from which its arrow can be followed: places near the wanted one are weighed by how long
 * the arrow would be, what it would run behind and across, and what the card would cover. Nothing else moves.
 */
import type { Id, Place } from '@parley/model'
import { type ArrowShape, type Box, type Cubic, curveAt } from '@parley/scene'
import { gaps } from '@parley/layout'
import type { Size } from './places.ts'

export interface Surroundings {
  readonly boxes: ReadonlyMap<Id, Box>
  /** The arrows as they run now, the own step left out. */
  readonly arrows: readonly ArrowShape[]
  /** The way of the new card's step if it stood in this box; undefined when it would not be drawn. */
  readonly route: (box: Box) => ArrowShape | undefined
}

/** In units of way: what a detour of that length would be worth. */
const costs = {
  behindCard: 900,
  acrossArrow: 240,
  acrossWord: 120,
  coversArrow: 900,
  offRow: 1.6,
  aside: 0.15,
} as const
/** How far from the wanted place it looks, and how many of the nearest free places it weighs. */
const reach = 1400
const most = 64
const pieces = 14

/** The best place; null when none near is free. `wanted` is where it would be best without any arrow. */
export function clearSlot(wanted: Place, size: Size, around: Surroundings): Place | null {
  const near = Array.from(around.boxes.values()).filter(
    (box) => Math.abs(box.x - wanted[0]) < 2 * reach && Math.abs(box.y - wanted[1]) < 2 * reach,
  )
  const lines = around.arrows.map((shape) => ({ shape, line: lineOf(shape) }))
  let best: Place | null = null
  let least = Infinity
  for (const [x, y] of candidates(wanted, size, near)) {
    const box: Box = { x, y, ...size }
    const shape = around.route(box)
    if (!shape) continue
    const way = lineOf(shape)
    let cost = way.length + costs.offRow * Math.abs(y - wanted[1]) + costs.aside * Math.abs(x - wanted[0])
    for (const other of near) if (way.segments.some((one) => meets(one, other))) cost += costs.behindCard
    for (const { shape: other, line } of lines) {
      if (apart(shape.bounds, other.bounds) && apart(box, other.bounds)) continue
      if (line.segments.some((one) => meets(one, box))) cost += costs.coversArrow
      if (way.segments.some((one) => line.segments.some((two) => cross(one, two)))) cost += costs.acrossArrow
      if (other.word.fits && way.segments.some((one) => meets(one, aroundWord(other))))
        cost += costs.acrossWord
    }
    if (cost < least) [best, least] = [[x, y], cost]
  }
  return best
}

/** The nearest free places level with the wanted one and beside the cards near it. */
function candidates([wx, wy]: Place, size: Size, boxes: readonly Box[]): readonly Place[] {
  const gap = gaps.column
  const columns = new Set([wx])
  const rows = new Set([wy])
  for (const box of boxes) {
    columns.add(box.x + box.width + gap).add(box.x - gap - size.width)
    rows
      .add(box.y + box.height + gap)
      .add(box.y - gap - size.height)
      .add(box.y)
  }
  const from = (x: number, y: number) => Math.abs(x - wx) + Math.abs(y - wy)
  const isFree = ([x, y]: Place): boolean => {
    const room: Box = { x: x - gap, y: y - gap, width: size.width + 2 * gap, height: size.height + 2 * gap }
    return boxes.every((box) => apart(room, box))
  }
  const sorted = [...columns]
    .flatMap((x) => [...rows].map((y): Place => [x, y]))
    .filter(([x, y]) => from(x, y) < reach)
    .toSorted((a, b) => from(...a) - from(...b))
  const found: Place[] = []
  for (const place of sorted) {
    if (found.length === most) break
    if (isFree(place)) found.push(place)
  }
  return found
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number]
interface Line {
  readonly segments: readonly Segment[]
  readonly length: number
}

function lineOf(shape: ArrowShape): Line {
  const segments: Segment[] = []
  let length = 0
  const add = (curve: Cubic) => {
    let last = curve[0]
    for (let i = 1; i <= pieces; i++) {
      const at = curveAt(curve, i / pieces)
      segments.push([last.x, last.y, at.x, at.y])
      length += Math.hypot(at.x - last.x, at.y - last.y)
      last = at
    }
  }
  add(shape.curve)
  for (const stem of shape.stems) add(stem.curve)
  return { segments, length }
}

const aroundWord = ({ word }: ArrowShape): Box => ({
  x: word.at.x - 32,
  y: word.at.y - 9,
  width: 64,
  height: 18,
})

const apart = (a: Box, b: Box): boolean =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height

/** On which side of the line through p and q a point lies. */
const side = (px: number, py: number, qx: number, qy: number, x: number, y: number): number =>
  Math.sign((qx - px) * (y - py) - (qy - py) * (x - px))

function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  )
}

/** Whether a piece of a line runs through a box: an end in it, or across one of its diagonals. */
function meets(segment: Segment, { x, y, width, height }: Box): boolean {
  const [ax, ay, bx, by] = segment
  const holds = (px: number, py: number) => px > x && px < x + width && py > y && py < y + height
  return (
    holds(ax, ay) ||
    holds(bx, by) ||
    cross(segment, [x, y, x + width, y + height]) ||
    cross(segment, [x, y + height, x + width, y])
  )
}
