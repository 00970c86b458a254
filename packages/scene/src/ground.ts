/**
 * What a routing leaves to the next one: where cards, pills, rings and words stand, and how the lines ran. Kept up
 * from one to the next and not made anew, since in a drag all but a few of a thousand stay as they are.
 */
import type { Id } from '@parley/model'
import type { ArrowShape, Box, Step } from './arrow-shape.ts'
import type { Measured } from './curve.ts'
import { Nearby } from './nearby.ts'

/** Belongs to one result, and goes over to the one that is made from it. */
export interface Ground {
  readonly steps: readonly Step[]
  readonly boxes: Map<Id, Box>
  /** The very objects of `boxes`. */
  readonly cards: Nearby
  /** Pills, rings and words: all that arrows keep words off. */
  readonly marks: Nearby
  /** Those of each arrow. */
  readonly marksOf: Map<Id, Box[]>
  readonly lines: Map<Id, Measured>
  /** What the way of each arrow depends on lies in here. */
  readonly regions: Map<Id, Box>
}

const grounds = new WeakMap<ReadonlyMap<Id, ArrowShape>, Ground>()

export const newGround = (steps: readonly Step[]): Ground => ({
  steps,
  boxes: new Map(),
  cards: new Nearby(),
  marks: new Nearby(),
  marksOf: new Map(),
  lines: new Map(),
  regions: new Map(),
})

/** Undefined when another result was made from this one already: then all is routed. */
export function takeGround(shapes: ReadonlyMap<Id, ArrowShape>): Ground | undefined {
  const ground = grounds.get(shapes)
  grounds.delete(shapes)
  return ground
}

export function keepGround(shapes: ReadonlyMap<Id, ArrowShape>, ground: Ground): ReadonlyMap<Id, ArrowShape> {
  grounds.set(shapes, ground)
  return shapes
}

/** Puts the cards where they are now. `boxes` holds the same cards as the ground, or the ground has none. O(cards). */
export function standOn({ boxes: known, cards }: Ground, boxes: ReadonlyMap<Id, Box>): void {
  for (const [id, box] of boxes) {
    const before = known.get(id)
    // Another object at the same place is put in too: who asks leaves cards out by the object.
    if (before === box) continue
    if (before) cards.remove(before)
    cards.add(box)
    known.set(id, box)
  }
}

export function occupy({ marks, marksOf }: Ground, arrow: Id, box: Box): void {
  marks.add(box)
  const own = marksOf.get(arrow)
  if (own) own.push(box)
  else marksOf.set(arrow, [box])
}

/** Before an arrow is routed again. */
export function forget({ marks, marksOf, lines, regions }: Ground, arrow: Id): void {
  for (const box of marksOf.get(arrow) ?? []) marks.remove(box)
  marksOf.delete(arrow)
  lines.delete(arrow)
  regions.delete(arrow)
}
