// Arrows that would go on behind a card take another way, and others the way that they always took.
import { describe, expect, test } from 'vitest'
import { lengthBehind } from './open-side.ts'
import { Nearby } from './nearby.ts'
import { routeArrows } from './route-arrows.ts'
import { box, boxes, shape, step } from './test-arrows.ts'

/** Units of an arrow and its stems behind any card. */
function behind(
  all: ReturnType<typeof boxes>,
  steps: readonly ReturnType<typeof step>[],
  id: string,
): number {
  const cards = new Nearby()
  for (const card of all.values()) cards.add(card)
  const { curve, stems } = shape(routeArrows(all, steps), id)
  return [curve, ...stems.map((stem) => stem.curve)].reduce((sum, one) => sum + lengthBehind(one, cards), 0)
}
const support = step('a', 'supports', 'P', 'A')
/** The target at the left, and cards upon each other at its right, 20 apart. */
const column = (...ids: readonly string[]) =>
  boxes({ P: box(0, 0, 264, 120), ...Object.fromEntries(ids.map((id, at) => [id, box(370, at * 140)])) })

describe('an undercut', () => {
  const steps = [support, step('u', 'undercuts', 'a', 'U')]

  test('leaves by the side from which it can be followed', () => {
    const all = column('A', 'X', 'U')
    const { curve } = shape(routeArrows(all, steps), 'u')
    expect(curve[0].x).toBe(370)
    expect(behind(all, steps, 'u')).toBe(0)
  })
  test('leaves by the side that faces its step where nothing is in between', () => {
    const all = boxes({ P: box(0, 0), A: box(0, 300), U: box(500, 170) })
    const { curve } = shape(routeArrows(all, steps), 'u')
    expect(curve[0].x).toBe(500)
    const below = boxes({ P: box(0, 0), A: box(600, 0), U: box(300, 300) })
    expect(shape(routeArrows(below, steps), 'u').curve[0].y).toBe(300)
  })
  test('comes to its ring from aside without going round behind a card', () => {
    const three = [support, ...['U', 'V', 'W'].map((id) => step(id, 'undercuts', 'a', id))]
    const all = column('A', 'U', 'V', 'W')
    for (const id of ['U', 'V', 'W']) expect(behind(all, three, id), id).toBeLessThan(8)
  })
})

describe('co-premises upon each other', () => {
  const steps = [step('a', 'supports', 'P', 'A', 'B', 'C')]

  test('beside their target meet between it and them, so that all can be followed', () => {
    const all = column('A', 'B', 'C')
    const { joint, stems } = shape(routeArrows(all, steps), 'a')
    expect(joint?.x).toBeGreaterThan(264)
    expect(joint?.x).toBeLessThan(370)
    expect(stems.map(({ curve }) => curve[0].x)).toEqual([370, 370, 370])
    expect(behind(all, steps, 'a')).toBeLessThan(8)
  })
  test('below their target meet above the first of them', () => {
    const all = boxes({ P: box(0, 0), A: box(20, 300), B: box(20, 440), C: box(20, 580) })
    expect(shape(routeArrows(all, steps), 'a').joint?.y).toBeLessThan(300)
  })
})

test('a card that rebuts a tall target and undercuts a step above leads each to its own place, and the two do not cross', () => {
  const all = boxes({ P: box(0, 0, 44, 900), A: box(140, 500), B: box(140, 640) })
  const steps = [
    step('a', 'supports', 'P', 'A'),
    step('u', 'undercuts', 'a', 'B'),
    step('r', 'rebuts', 'P', 'B'),
  ]
  const shapes = routeArrows(all, steps)
  const [under, straight] = [shape(shapes, 'u').curve, shape(shapes, 'r').curve]
  expect(under[0].y).toBeLessThan(straight[0].y)
  expect(straight[3].y).toBeCloseTo(straight[0].y)
})
