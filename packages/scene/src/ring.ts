/** The ring of a step: where on its line it stands, and from which angles arrows reach it. */
import { type Cubic, type Point, arrowStyle } from './arrow-shape.ts'
import { curveAt, directionAt, type Measured } from './curve.ts'

const clear = 24

/** The middle of the line, at least 24 from where it begins and from its head; the parameter on the curve. */
export function ringTime(line: Measured, headLength: number): number {
  const free = line.length + headLength
  return line.timeAfter(Math.max(Math.min(free / 2, line.length - clear), Math.min(clear, line.length / 2)))
}

/**
 * Where the ring would come when nothing ends on it yet: beside the word, which keeps the middle, on the side of the
 * premise if that leaves 24 to its end, else on the side of the head.
 */
export function hiddenRingTime(line: Measured, word: { time: number; along: number } | null): number {
  if (!word) return line.timeAfter(line.length / 2)
  const off = word.along / 2 + arrowStyle.ringRadius + 4
  let way = 0
  for (let low = 0, high = line.length, i = 0; i < 16; i++) {
    way = (low + high) / 2
    if (line.timeAfter(way) < word.time) low = way
    else high = way
  }
  if (way - off >= clear) return line.timeAfter(way - off)
  if (way + off <= line.length - clear) return line.timeAfter(way + off)
  return line.timeAfter(line.length / 2)
}

/**
 * The directions, away from the ring, in which arrows reach it: at right angles to the line, on the side that each
 * comes from, fanned by up to 72 degrees where several come from one side: closer, and their bars would touch. Same order as `sources`.
 */
export function anglesInto(curve: Cubic, time: number, sources: readonly Point[]): readonly Point[] {
  const at = curveAt(curve, time)
  const along = directionAt(curve, time)
  const normal = { x: -along.y, y: along.x }
  const around = sources.map((from, i) => {
    const [dx, dy] = [from.x - at.x, from.y - at.y]
    const across = dx * normal.x + dy * normal.y
    return { i, side: across >= 0 ? 1 : -1, lean: Math.atan2(dx * along.x + dy * along.y, Math.abs(across)) }
  })
  const found: Point[] = sources.map(() => normal)
  for (const side of [1, -1]) {
    const group = around.filter((one) => one.side === side).toSorted((a, b) => a.lean - b.lean || a.i - b.i)
    const step = Math.min(72, 150 / Math.max(1, group.length - 1)) * (Math.PI / 180)
    group.forEach(({ i }, k) => {
      const lean = (k - (group.length - 1) / 2) * step
      const [cos, sin] = [Math.cos(lean) * side, Math.sin(lean)]
      found[i] = { x: normal.x * cos + along.x * sin, y: normal.y * cos + along.y * sin }
    })
  }
  return found
}
