/** Heads of arrows: how far they stand from the target, where the line meets them, and their outline. */
import type { ArrowHead, ArrowLook, Point } from './arrow-shape.ts'

interface HeadMeasure {
  /** From the edge of card or ring to the head's own point (`ArrowShape.head.at`). */
  readonly gap: number
  /** From there back to where the line ends. */
  readonly back: number
}
export const headMeasures: Readonly<Record<ArrowLook, HeadMeasure>> = {
  supports: { gap: 4, back: 9 },
  rebuts: { gap: 6, back: 1 },
  undercuts: { gap: 4, back: 1 },
  backs: { gap: 4, back: 9 },
  answers: { gap: 5, back: 1.5 },
  // The head's own point is the middle of its ring of radius 4.
  asks: { gap: 8, back: 4 },
}

/** What to draw at an arrow's head, in map units and in the look's colour. */
export type HeadMark =
  /** Filled and outlined 1 wide with round joins. */
  | { readonly kind: 'triangle'; readonly points: readonly [tip: Point, left: Point, right: Point] }
  /** A line 3 wide with round ends. */
  | { readonly kind: 'bar'; readonly points: readonly [Point, Point] }
  /** An open line 2 wide with round ends and joins. */
  | { readonly kind: 'chevron'; readonly points: readonly [Point, tip: Point, Point] }
  /** A circle 2 wide, filled with the canvas. */
  | { readonly kind: 'circle'; readonly centre: Point; readonly radius: number }

/** Bars, with their round ends: as they are meant, and as short as they may get among others. */
const bars = { full: 17, least: 7, ends: 3 } as const
/** From the middle of another head to its outside, and what is to be seen between two. */
const others = { reach: 5.5, gap: 3 } as const

/** Half the length of a rebuttal's bar, given how far off the next heads on its side are and whether they are bars. */
export function barReach(beside: readonly { readonly distance: number; readonly isBar: boolean }[]): number {
  let length: number = bars.full
  for (const { distance, isBar } of beside) {
    const room = isBar ? distance - others.gap : 2 * (distance - others.reach) - others.gap
    length = Math.min(length, room)
  }
  return (Math.max(bars.least, length) - bars.ends) / 2
}
/** With nothing beside it. */
export const wholeBar = barReach([])

type Place = (ahead: number, aside: number) => Point
const triangle = (place: Place): HeadMark => ({
  kind: 'triangle',
  points: [place(0, 0), place(-10, -4.6), place(-10, 4.6)],
})
const bar = (place: Place, half: number): HeadMark => ({
  kind: 'bar',
  points: [place(0, -half), place(0, half)],
})
const outlines: Readonly<Record<ArrowLook, (place: Place, reach: number) => HeadMark>> = {
  supports: triangle,
  backs: triangle,
  rebuts: bar,
  undercuts: (place) => bar(place, 6),
  answers: (place) => ({ kind: 'chevron', points: [place(-7, -5), place(0, 0), place(-7, 5)] }),
  asks: (place) => ({ kind: 'circle', centre: place(0, 0), radius: 4 }),
}

/** The head of a look at a place. */
export function headOf(look: ArrowLook, { at, angle, reach }: ArrowHead): HeadMark {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const place: Place = (ahead, aside) => ({
    x: at.x + ahead * cos - aside * sin,
    y: at.y + ahead * sin + aside * cos,
  })
  return outlines[look](place, reach)
}
