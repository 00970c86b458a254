/** Maps for tests of arrows: cards and steps in a few words, and any map by chance. */
import fc from 'fast-check'
import type { ArrowLook, ArrowShape, Box, Step } from './arrow-shape.ts'
import { pillBox } from './joint.ts'
import { overlap } from './nearby.ts'
import { wordBox } from './word-place.ts'

export const widths: Record<ArrowLook, number> = {
  supports: 52,
  rebuts: 38,
  undercuts: 58,
  backs: 36,
  answers: 50,
  asks: 27,
}
export const box = (x: number, y: number, width = 264, height = 120): Box => ({ x, y, width, height })
/** `step('a', 'supports', 'P', 'A', 'B!')`: B is a lost premise. */
export const step = (id: string, look: ArrowLook, target: string, ...premises: string[]): Step => ({
  id,
  look,
  target,
  premises: premises.map((name) => ({ claim: name.replace('!', ''), lost: name.endsWith('!') })),
  wordWidth: widths[look],
})
export const boxes = (all: Record<string, Box>): Map<string, Box> => new Map(Object.entries(all))
export function shape(shapes: ReadonlyMap<string, ArrowShape>, id: string): ArrowShape {
  const found = shapes.get(id)
  if (!found) throw new Error(`No shape for ${id}.`)
  return found
}
// Random maps: cards anywhere, also on top of each other, and steps on cards and steps.
const arbitraryBox = fc.record({
  x: fc.integer({ min: -1500, max: 1500 }),
  y: fc.integer({ min: -1500, max: 1500 }),
  width: fc.constantFrom(264, 404),
  height: fc.integer({ min: 40, max: 260 }),
})
export const arbitraryMap = fc
  .tuple(
    fc.array(arbitraryBox, { minLength: 2, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.nat(), fc.boolean()), {
      maxLength: 16,
    }),
  )
  .map(([cards, links]) => {
    const all = new Map(cards.map((one, i) => [`c${i}`, one]))
    const steps = links.map(([target, premises, look, onStep], i): Step => {
      const on = onStep && i > 0 ? `s${target % i}` : `c${target % cards.length}`
      const looks =
        onStep && i > 0
          ? (['undercuts', 'backs'] as const)
          : (['supports', 'rebuts', 'answers', 'asks'] as const)
      return step(
        `s${i}`,
        looks[look % looks.length] ?? 'supports',
        on,
        ...new Set(premises.map((n) => `c${n % cards.length}`)),
      )
    })
    return { all, steps }
  })

/** Words that are shown though they stand on a card, a pill or another word. */
export function coveredWords(
  all: ReadonlyMap<string, Box>,
  shapes: ReadonlyMap<string, ArrowShape>,
): readonly Box[] {
  const shown = [...shapes.values()].filter((one) => one.word.fits)
  const rects = shown.map((one) => wordBox(one.word.at, widths[one.look]))
  const cards = [...all.values()]
  const pills = [...shapes.values()].flatMap(({ joint }) => (joint ? [pillBox(joint)] : []))
  return rects.filter(
    (rect, i) =>
      cards.some((card) => overlap(rect, card)) ||
      pills.some((pill) => overlap(rect, pill)) ||
      rects.some((other, k) => k < i && overlap(inner(rect), inner(other))),
  )
}

const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + 4,
  y: y + 1,
  width: width - 8,
  height: height - 2,
})
