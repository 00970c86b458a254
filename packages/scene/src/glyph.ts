/** The small pictures of the stances, 20 by 10: line, dash and head as on an arrow. */
import type { ArrowLook } from './arrow-shape.ts'
import type { CircleItem, PathItem } from './scene.ts'

interface Part {
  readonly d?: string
  readonly circle?: readonly [x: number, y: number, radius: number]
  readonly filled?: boolean
  readonly width?: number
  readonly dash?: readonly number[]
  readonly round?: boolean
}
const onRing: Part = { circle: [16, 5, 3.2] }
const parts: Readonly<Record<ArrowLook, readonly Part[]>> = {
  supports: [{ d: 'M0 5h12' }, { d: 'M11 .8 19.5 5 11 9.2z', filled: true }],
  rebuts: [
    { d: 'M0 5h17', dash: [5, 3] },
    { d: 'M18 .5v9', width: 2.6, round: true },
  ],
  undercuts: [{ d: 'M0 5h9', dash: [2.4, 2.2] }, { d: 'M10 1v8', width: 2.4, round: true }, onRing],
  backs: [{ d: 'M0 5h5' }, { d: 'M4 .8 11.5 5 4 9.2z', filled: true }, onRing],
  answers: [
    { d: 'M0 5h18', dash: [6, 2.4, 1.4, 2.4] },
    { d: 'M13.5 .8 18.6 5l-5.1 4.2', round: true },
  ],
  asks: [{ d: 'M1 5h12', dash: [0.1, 3.6], width: 2.2, round: true }, { circle: [16.4, 5, 2.8] }],
}

/** A glyph with its upper left corner at a place, 20 x 10 times `scale`. */
export const glyphItems = (
  look: ArrowLook,
  colour: string,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): readonly (PathItem | CircleItem)[] =>
  parts[look].map(({ d, circle, filled, width = 1.75, dash, round }) => {
    const line = { colour, width, ...(dash && { dash }), ...(round && { round }) }
    if (circle) {
      const [x, y, radius] = circle
      const stroke = { ...line, width: width * at.scale }
      return {
        type: 'circle',
        x: at.x + x * at.scale,
        y: at.y + y * at.scale,
        radius: radius * at.scale,
        stroke,
      }
    }
    return filled
      ? { type: 'path', d: d ?? '', at, fill: colour }
      : { type: 'path', d: d ?? '', at, stroke: line }
  })

/** Icons at the end of the attribution line, drawn in a square of 24 (from lucide, ISC licence). */
export const icons = {
  note: [
    'M21 9a2.4 2.4 0 0 0-.706-1.706l-3.588-3.588A2.4 2.4 0 0 0 15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2z',
    'M15 3v5a1 1 0 0 0 1 1h5',
  ],
  stale: ['M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8', 'M3 3v5h5', 'M12 7v5l4 2'],
} as const
