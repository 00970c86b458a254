/**
 * What is measured of a layout, the same for all engines: on straight lines between the middles of cards. A line
 * onto a link ends in the middle of that link's first line.
 */
import type { Card, Step } from '@parley/layout'
import type { Place } from '@parley/model'

export type Places = ReadonlyMap<string, Place>

export interface Quality {
  readonly crossings: number
  /** Lines that run behind a card at neither of their ends. */
  readonly through: number
  readonly overlaps: number
  /** The bounding box over the sum of all cards' areas. */
  readonly fill: number
  readonly aspect: number
}

interface Line {
  readonly ends: readonly string[]
  readonly a: Place
  readonly b: Place
}

export function qualityOf(cards: readonly Card[], steps: readonly Step[], places: Places): Quality {
  const lines = linesOf(cards, steps, places)
  let crossings = 0
  lines.forEach((one, i) => {
    for (let j = i + 1; j < lines.length; j++) if (cross(one, lines[j] ?? one)) crossings++
  })
  const boxes = cards.map((card) => ({ id: card.id, box: boxOf(card, places) }))
  let through = 0
  for (const line of lines)
    for (const { id, box } of boxes) if (!line.ends.includes(id) && enters(line, box)) through++
  let overlaps = 0
  boxes.forEach(({ box: [x, y, w, h] }, i) => {
    for (const {
      box: [u, v, s, t],
    } of boxes.slice(i + 1))
      // A unit of grace for engines that round.
      if (x + 1 < u + s && u + 1 < x + w && y + 1 < v + t && v + 1 < y + h) overlaps++
  })
  const width =
    Math.max(...boxes.map(({ box }) => box[0] + box[2])) - Math.min(...boxes.map(({ box }) => box[0]))
  const height =
    Math.max(...boxes.map(({ box }) => box[1] + box[3])) - Math.min(...boxes.map(({ box }) => box[1]))
  const area = cards.reduce((sum, card) => sum + card.width * card.height, 0)
  return { crossings, through, overlaps, fill: (width * height) / area, aspect: width / height }
}

export interface Stability {
  /** The share of cards that were there before and moved by more than 40 units. */
  readonly moved: number
  /** The share of neighbours in a row, or under one target, whose order from left to right turned over. */
  readonly flips: number
}

/** Compares two layouts by the cards of the first, apart from a common shift of all (the median). */
export function stabilityOf(cards: readonly Card[], before: Places, after: Places): Stability {
  const pairs = cards.flatMap(({ id }) => {
    const [a, b] = [before.get(id), after.get(id)]
    return a && b ? [[a, b] as const] : []
  })
  const shift = [0, 1].map((axis) => median(pairs.map(([a, b]) => (b[axis] ?? 0) - (a[axis] ?? 0))))
  const moved = pairs.filter(
    ([a, b]) => Math.hypot(b[0] - a[0] - (shift[0] ?? 0), b[1] - a[1] - (shift[1] ?? 0)) > 40,
  )
  let neighbours = 0
  let flips = 0
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) {
      if (Math.abs(a[1] - c[1]) > 60 || Math.abs(a[0] - c[0]) > 700) continue
      neighbours++
      if ((a[0] - c[0]) * (b[0] - d[0]) < 0) flips++
    }
  })
  return { moved: moved.length / Math.max(1, pairs.length), flips: flips / Math.max(1, neighbours) }
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const boxOf = ({ id, width, height }: Card, places: Places): readonly [number, number, number, number] => {
  const at = places.get(id)
  if (!at || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) throw new Error(`${id} has no place.`)
  return [at[0], at[1], width, height]
}

function linesOf(cards: readonly Card[], steps: readonly Step[], places: Places): Line[] {
  const middles = new Map<string, Place>()
  for (const card of cards) {
    const [x, y, w, h] = boxOf(card, places)
    middles.set(card.id, [x + w / 2, y + h / 2])
  }
  const lines: Line[] = []
  // What attacks a link comes after that link.
  let waiting = [...steps]
  while (waiting.length) {
    const ready = waiting.filter(({ target }) => middles.has(target))
    if (!ready.length) break
    waiting = waiting.filter((step) => !ready.includes(step))
    for (const { id, target, premises } of ready)
      for (const premise of premises) {
        const [a, b] = [middles.get(premise), middles.get(target)]
        if (!a || !b) continue
        lines.push({ ends: [premise, target], a, b })
        if (!middles.has(id)) middles.set(id, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
      }
  }
  return lines
}

const side = (p: Place, q: Place, r: Place) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
function cross({ ends, a, b }: Line, { ends: others, a: c, b: d }: Line): boolean {
  if (ends.some((end) => others.includes(end))) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function enters({ a, b }: Line, [x, y, w, h]: readonly [number, number, number, number]): boolean {
  let [from, to] = [0, 1]
  for (const [start, way, low, high] of [
    [a[0], b[0] - a[0], x, x + w],
    [a[1], b[1] - a[1], y, y + h],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [one, two] = [(low - start) / way, (high - start) / way]
    from = Math.max(from, Math.min(one, two))
    to = Math.min(to, Math.max(one, two))
  }
  return to - from > 1e-9
}
