/** Where the words of arrows stand: on their lines, never on a card, a ring, a pill or another word. */
import { type Box, type Point, arrowStyle } from './arrow-shape.ts'
import { curveAt, directionAt, type Measured } from './curve.ts'
import type { Nearby } from './nearby.ts'

const clear = 4
/** Ways along the line as parts of it, the middle first. */
const tries = [0.5, 0.44, 0.56, 0.38, 0.62, 0.31, 0.69, 0.24, 0.76, 0.17, 0.83]

export interface WordPlace {
  readonly at: Point
  readonly fits: boolean
  /** The parameter on the curve. */
  readonly time: number
  /** How much of the line it covers. */
  readonly along: number
}

/** The box that a word covers, with the air round it. */
export const wordBox = (at: Point, width: number): Box => ({
  x: at.x - width / 2 - clear,
  y: at.y - arrowStyle.word.lineHeight / 2 - 1,
  width: width + 2 * clear,
  height: arrowStyle.word.lineHeight + 2,
})

/** A line that wants its word placed; those of parallel arrows are placed together, on one height. */
export interface Worded {
  readonly line: Measured
  readonly width: number
  /** The ring in the middle of the line, when it is shown. */
  readonly ring: Point | null
}

/**
 * Places the words of parallel arrows (or of a single one): the first place on the way from the middle outwards at
 * which all are free. When none is, they stand in the middle with `fits` false.
 */
export function placeWords(words: readonly Worded[], taken: Pick<Nearby, 'hits'>): readonly WordPlace[] {
  // Parallel lines begin side by side: the same way from there is one height, whatever their heads.
  const length = Math.min(...words.map((word) => word.line.length))
  for (const part of tries) {
    const found = words.map((word) => placed(word, length * part))
    const free = found.every(
      (place, i) =>
        place.fits &&
        !found.some((other, k) => k < i && touch(place, other, words, i, k)) &&
        !taken.hits(place.box),
    )
    if (free) return found
  }
  return words.map((word) => ({ ...placed(word, length / 2), fits: false }))
}

function placed({ line, width, ring }: Worded, way: number): WordPlace & { readonly box: Box } {
  const time = line.timeAfter(way)
  const at = curveAt(line.curve, time)
  const flight = directionAt(line.curve, time)
  const along = Math.min(
    (width + 2 * clear) / Math.max(0.01, Math.abs(flight.x)),
    (arrowStyle.word.lineHeight + 2) / Math.max(0.01, Math.abs(flight.y)),
  )
  const box = wordBox(at, width)
  // A head needs some line before it, or one sees a word with a head and no line.
  const inLine = way - along / 2 >= 3 && way + along / 2 <= line.length - 3
  return { at, time, along, box, fits: inLine && !(ring && covers(box, ring)) }
}

function covers(box: Box, ring: Point): boolean {
  const reach = arrowStyle.ringRadius + 3
  return (
    ring.x > box.x - reach &&
    ring.x < box.x + box.width + reach &&
    ring.y > box.y - reach &&
    ring.y < box.y + box.height + reach
  )
}

function touch(a: WordPlace, b: WordPlace, words: readonly Worded[], i: number, k: number): boolean {
  const [wa, wb] = [words[i]?.width ?? 0, words[k]?.width ?? 0]
  return (
    Math.abs(a.at.x - b.at.x) < (wa + wb) / 2 + clear &&
    Math.abs(a.at.y - b.at.y) < arrowStyle.word.lineHeight + 1
  )
}
