/** Whether two shapes are drawn alike: then the older object is kept, and what shows it need not render. */
import type { ArrowShape, Box, Cubic, Point } from './arrow-shape.ts'

export function sameShape(a: ArrowShape, b: ArrowShape): boolean {
  return (
    a.look === b.look &&
    sameCurve(a.curve, b.curve) &&
    samePoint(a.joint, b.joint) &&
    samePoint(a.head.at, b.head.at) &&
    a.head.angle === b.head.angle &&
    a.head.reach === b.head.reach &&
    samePoint(a.end, b.end) &&
    samePoint(a.ring.at, b.ring.at) &&
    a.ring.shown === b.ring.shown &&
    samePoint(a.word.at, b.word.at) &&
    a.word.fits === b.word.fits &&
    sameBox(a.bounds, b.bounds) &&
    a.stems.length === b.stems.length &&
    a.stems.every((stem, i) => {
      const other = b.stems[i]
      return (
        other !== undefined &&
        stem.claim === other.claim &&
        stem.lost === other.lost &&
        samePoint(stem.socket, other.socket) &&
        sameCurve(stem.curve, other.curve)
      )
    })
  )
}
const samePoint = (a: Point | null, b: Point | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y)
export const sameCurve = (a: Cubic, b: Cubic): boolean =>
  samePoint(a[0], b[0]) && samePoint(a[1], b[1]) && samePoint(a[2], b[2]) && samePoint(a[3], b[3])
const sameBox = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
