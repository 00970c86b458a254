/** Cubic Bézier curves: points, bounds and lengths on the true curve, never on its control points. */
import type { Box, Cubic, Point } from './arrow-shape.ts'

/** The point at `t` in 0..1. */
export function curveAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y }
}

/** The direction of flight at `t`, of length 1; that of the chord where the curve stands still. */
export function directionAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const [wa, wb, wc] = [s * s, 2 * s * t, t * t]
  const x = wa * (b.x - a.x) + wb * (c.x - b.x) + wc * (d.x - c.x)
  const y = wa * (b.y - a.y) + wb * (c.y - b.y) + wc * (d.y - c.y)
  const length = Math.hypot(x, y)
  if (length > 1e-6) return { x: x / length, y: y / length }
  const chord = Math.hypot(d.x - a.x, d.y - a.y)
  return chord > 1e-6 ? { x: (d.x - a.x) / chord, y: (d.y - a.y) / chord } : { x: 0, y: -1 }
}

/** The `d` of an SVG path, to a hundredth of a unit. */
export const pathData = ([a, b, c, d]: Cubic): string => `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`
const pair = ({ x, y }: Point): string => `${hundredth(x)} ${hundredth(y)}`
const hundredth = (n: number): number => Math.round(n * 100) / 100

/** The smallest box round the curve itself. */
export function boundsOf(curve: Cubic): Box {
  const [x, right] = extent(curve[0].x, curve[1].x, curve[2].x, curve[3].x)
  const [y, bottom] = extent(curve[0].y, curve[1].y, curve[2].y, curve[3].y)
  return { x, y, width: right - x, height: bottom - y }
}
function extent(a: number, b: number, c: number, d: number): [number, number] {
  let low = Math.min(a, d)
  let high = Math.max(a, d)
  if (b >= low && b <= high && c >= low && c <= high) return [low, high]
  // Where the derivative is zero: (a3)t² + (2 a2)t + a1 = 0.
  const [q, h, l] = [d - 3 * c + 3 * b - a, c - 2 * b + a, b - a]
  const root = Math.sqrt(Math.max(0, h * h - q * l))
  const times = Math.abs(q) < 1e-9 ? [-l / (2 * h)] : [(-h + root) / q, (-h - root) / q]
  for (const t of times) {
    if (!(t > 0 && t < 1)) continue
    const s = 1 - t
    const v = s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
    low = Math.min(low, v)
    high = Math.max(high, v)
  }
  return [low, high]
}

export interface Nearest {
  readonly at: Point
  /** The parameter of `at`, 0..1. */
  readonly t: number
  readonly distance: number
}

/** The point of the curve nearest to `point`: coarse steps, then halving at the two lowest, to about 0.001 of the parameter. */
export function nearestOnCurve(curve: Cubic, point: Point): Nearest {
  const far = (t: number): number => {
    const at = curveAt(curve, t)
    return Math.hypot(at.x - point.x, at.y - point.y)
  }
  const coarse = Array.from({ length: 33 }, (_, i) => far(i / 32))
  const isLow = (d: number, i: number) => d <= (coarse[i - 1] ?? Infinity) && d <= (coarse[i + 1] ?? Infinity)
  const lows = coarse.flatMap((d, i) => (isLow(d, i) ? [{ t: i / 32, distance: d }] : []))
  // Where two places are about as near, the farther one of this coarse look may be the nearer one.
  const [best = { t: 0, distance: Infinity }] = lows
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 2)
    .map((low) => {
      let { t, distance } = low
      for (let step = 1 / 64; step > 1e-5; step /= 2)
        for (const other of [Math.max(0, t - step), Math.min(1, t + step)]) {
          const d = far(other)
          if (d < distance) [t, distance] = [other, d]
        }
      return { t, distance }
    })
    .toSorted((one, other) => one.distance - other.distance)
  return { at: curveAt(curve, best.t), ...best }
}

/** A curve with its length known along the way. */
export interface Measured {
  readonly curve: Cubic
  readonly length: number
  /** The parameter after `distance` units of way; clamped to the ends. */
  readonly timeAfter: (distance: number) => number
}
const pieces = 24

/** Measures a curve by 24 chords: off by less than 0.5 % for the curves that arrows take. */
export function measured(curve: Cubic): Measured {
  const [a, , , d] = curve
  if (isStraight(curve)) {
    const length = Math.hypot(d.x - a.x, d.y - a.y)
    // Along a straight line the parameter is not proportional to the way, unless controls stand at the thirds.
    return { curve, length, timeAfter: (distance) => timeOnStraight(curve, distance, length) }
  }
  const ways = new Float64Array(pieces + 1)
  let last = a
  for (let i = 1; i <= pieces; i++) {
    const at = curveAt(curve, i / pieces)
    ways[i] = (ways[i - 1] ?? 0) + Math.hypot(at.x - last.x, at.y - last.y)
    last = at
  }
  const length = ways[pieces] ?? 0
  const timeAfter = (distance: number): number => {
    if (distance <= 0 || length === 0) return 0
    for (let i = 1; i <= pieces; i++) {
      const [before, after] = [ways[i - 1] ?? 0, ways[i] ?? 0]
      if (after >= distance) return (i - 1 + (distance - before) / (after - before || 1)) / pieces
    }
    return 1
  }
  return { curve, length, timeAfter }
}

const isStraight = ([a, b, c, d]: Cubic): boolean =>
  (a.x === b.x && a.x === c.x && a.x === d.x) || (a.y === b.y && a.y === c.y && a.y === d.y)

/** Newton's method on the way along a straight line; its controls stand in order, so the way only grows. */
function timeOnStraight([a, b, c]: Cubic, distance: number, length: number): number {
  if (distance <= 0 || length === 0) return 0
  if (distance >= length) return 1
  const first = Math.abs(b.x - a.x + b.y - a.y)
  const second = Math.abs(c.x - a.x + c.y - a.y)
  let t = distance / length
  for (let i = 0; i < 8; i++) {
    const s = 1 - t
    const off = 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * length - distance
    const speed = 3 * (s * s * first + 2 * s * t * (second - first) + t * t * (length - second))
    if (Math.abs(off) < 1e-6 || speed < 1e-6) break
    t = Math.min(1, Math.max(0, t - off / speed))
  }
  return t
}

/**
 * A curve that leaves `from` along `out` and arrives at `to` against `back` (both of length 1, pointing away from
 * what they stand on). Controls stand off by 42 % of the distance, 18 to 120 units, but never further than the
 * other end: otherwise flat curves would swing past it and back.
 */
export function curveBetween(from: Point, out: Point, to: Point, back: Point): Cubic {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const reach = Math.min(120, Math.max(18, 0.42 * Math.hypot(dx, dy)))
  if (out.x * back.x + out.y * back.y > 0.9) {
    // Out and back on one side: both ends reach beyond the one that lies further out.
    const ahead = dx * out.x + dy * out.y
    const [first, second] = [reach + Math.max(0, ahead), reach + Math.max(0, -ahead)]
    return [
      from,
      { x: from.x + out.x * first, y: from.y + out.y * first },
      { x: to.x + back.x * second, y: to.y + back.y * second },
      to,
    ]
  }
  const first = held(reach, dx * out.x + dy * out.y)
  const second = held(reach, -dx * back.x - dy * back.y)
  return [
    from,
    { x: from.x + out.x * first, y: from.y + out.y * first },
    { x: to.x + back.x * second, y: to.y + back.y * second },
    to,
  ]
}

/** The same where there is little room: away from what it leaves in any case, and hardly aside of where it arrives. */
export function closeBetween(from: Point, out: Point, to: Point, back: Point): Cubic {
  const ahead = (to.x - from.x) * out.x + (to.y - from.y) * out.y
  const isBack = out.x * back.x + out.y * back.y > 0.9
  const first = isBack ? 12 + Math.max(0, ahead) : Math.min(120, Math.max(24, ahead * 0.95))
  const second = isBack ? 12 + Math.max(0, -ahead) : 12
  return [
    from,
    { x: from.x + out.x * first, y: from.y + out.y * first },
    { x: to.x + back.x * second, y: to.y + back.y * second },
    to,
  ]
}
const held = (reach: number, room: number): number => (room > 0 ? Math.min(reach, room * 0.95) : reach)
