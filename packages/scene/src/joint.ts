/** Where the stems of co-premises meet, and how each stem reaches the pill. */
import { type Box, type Cubic, type Point, arrowStyle } from './arrow-shape.ts'
import { curveBetween } from './curve.ts'
import { centreOf, outward, type Side } from './side.ts'

const { width, height } = arrowStyle.pill

/** The pill as a box round its middle. */
export const pillBox = (joint: Point): Box => ({
  x: joint.x - width / 2,
  y: joint.y - height / 2,
  width,
  height,
})

/**
 * The middle of the pill: above the premises that stand below the target, in the middle of them; when none does, or
 * where they stand upon each other beside it, between premises and target; never on one of their cards. Needs one premise or more.
 */
export function jointOf(premises: readonly Box[], target: Box): Point {
  const under = isColumnBeside(premises, target)
    ? []
    : premises.filter((box) => box.y - (target.y + target.height) >= 56)
  const group = under.length > 0 ? under : premises
  const left = Math.min(...group.map((box) => box.x + box.width / 2))
  const right = Math.max(...group.map((box) => box.x + box.width / 2))
  const top = Math.min(...group.map((box) => box.y))
  const aim = centreOf(target)
  if (under.length > 0) {
    const gap = top - (target.y + target.height)
    return outOf([...premises, target], {
      x: (left + right) / 2,
      y: top - Math.min(46, Math.max(28, gap * 0.36)),
    })
  }
  const bottom = Math.max(...group.map((box) => box.y + box.height))
  if (bottom + 56 <= target.y && !isColumnBeside(premises, target))
    return outOf(premises, { x: (left + right) / 2, y: bottom + Math.min(46, (target.y - bottom) / 2) })
  const y = group.reduce((sum, box) => sum + box.y + box.height / 2, 0) / group.length
  const nearest = Math.min(...group.map((box) => box.x))
  const farthest = Math.max(...group.map((box) => box.x + box.width))
  if (nearest > target.x + target.width)
    return outOf([...premises, target], {
      x: Math.max(nearest - 48, (nearest + target.x + target.width) / 2),
      y,
    })
  if (farthest < target.x)
    return outOf([...premises, target], { x: Math.min(farthest + 48, (farthest + target.x) / 2), y })
  return outOf([...premises, target], { x: ((left + right) / 2 + aim.x) / 2, y: (y + aim.y) / 2 })
}

/** One below the other, and none of them above or below the target: from above only the first could be seen to lead up. */
function isColumnBeside(premises: readonly Box[], target: Box): boolean {
  const left = Math.max(...premises.map((box) => box.x))
  const right = Math.min(...premises.map((box) => box.x + box.width))
  const isColumn = premises.length > 1 && premises.every((box) => right - left > box.width / 2)
  return isColumn && (left > target.x + target.width || right < target.x)
}

/** Moves a point out of the boxes by the shortest ways, in at most eight moves; a heap of cards may keep it. */
function outOf(boxes: readonly Box[], point: Point): Point {
  let { x, y } = point
  for (let i = 0; i < 8; i++) {
    const inside = boxes.find(
      (box) =>
        x > box.x - width / 2 - 8 &&
        x < box.x + box.width + width / 2 + 8 &&
        y > box.y - height / 2 - 8 &&
        y < box.y + box.height + height / 2 + 8,
    )
    if (!inside) break
    const ways: Point[] = [
      { x, y: inside.y - height / 2 - 10 },
      { x, y: inside.y + inside.height + height / 2 + 10 },
      { x: inside.x - width / 2 - 10, y },
      { x: inside.x + inside.width + width / 2 + 10, y },
    ]
    let [nx, ny, least] = [x, y, Infinity]
    for (const way of ways) {
      const moved = Math.abs(way.x - x) + Math.abs(way.y - y)
      if (moved < least) [nx, ny, least] = [way.x, way.y, moved]
    }
    ;[x, y] = [nx, ny]
  }
  return { x, y }
}

/** The side of the pill that a stem from `from` reaches. */
export function pillSide(joint: Point, from: Point): Side {
  const dx = from.x - joint.x
  if (Math.abs(dx) >= width / 2 + 22) return dx > 0 ? 'right' : 'left'
  return from.y >= joint.y ? 'bottom' : 'top'
}

/** The stem from a card's port into the pill; `shift` keeps stems on one side of the pill apart. */
export function stemCurve(from: Point, leave: Side, joint: Point, side: Side, shift: number): Cubic {
  const out = outward[side]
  const to = {
    x: joint.x + (out.x * width) / 2 + (out.y ? shift : 0),
    y: joint.y + (out.y * height) / 2 + (out.x ? shift : 0),
  }
  const straight = out.y && Math.abs(from.x - to.x) < 0.01
  return curveBetween(from, outward[leave], straight ? { x: from.x, y: to.y } : to, out)
}
