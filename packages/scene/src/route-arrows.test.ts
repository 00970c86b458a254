import { describe, expect, test } from 'vitest'
import type { ArrowShape } from './arrow-shape.ts'
import { nearestOnCurve } from './curve.ts'
import { overlap } from './nearby.ts'
import { routeArrows } from './route-arrows.ts'
import { box, boxes, shape, step } from './test-arrows.ts'
import { wordBox } from './word-place.ts'
const startX = (one: ArrowShape): number => one.curve[0].x
const isVertical = (one: ArrowShape): boolean => one.curve.every((point) => point.x === one.curve[0].x)

/** Where arrows from so many cards below each other end on the card above them. */
const endsUnder = (count: number): number[] => {
  const names = Array.from({ length: count }, (_, i) => `A${i}`)
  const all = boxes({
    P: box(0, 0),
    ...Object.fromEntries(names.map((name, i) => [name, box(0, 300 + i * 300)])),
  })
  const shapes = routeArrows(
    all,
    names.map((name) => step(name, 'supports', 'P', name)),
  )
  return names.map((name) => shape(shapes, name).end.x).toSorted((a, b) => a - b)
}

describe('an arrow between two cards', () => {
  test('leaves the premise below at the top and arrives at the bottom of the target, gap and head between', () => {
    const shapes = routeArrows(boxes({ P: box(0, 0), A: box(0, 300) }), [step('a', 'supports', 'P', 'A')])
    const a = shape(shapes, 'a')
    expect(a.curve[0]).toEqual({ x: 132, y: 300 })
    expect(a.head.at).toEqual({ x: 132, y: 124 })
    expect(a.end).toEqual({ x: 132, y: 120 })
    expect(a.curve[3]).toEqual({ x: 132, y: 133 })
    expect(a.head.angle).toBeCloseTo(-Math.PI / 2)
  })
  test.each([
    ['supports', 4],
    ['rebuts', 6],
    ['answers', 5],
    ['asks', 8],
  ] as const)('%s keeps its gap of %i to the head', (look, gap) => {
    const shapes = routeArrows(boxes({ P: box(0, 0), A: box(0, 300) }), [step('a', look, 'P', 'A')])
    expect(shape(shapes, 'a').head.at.y).toBe(120 + gap)
  })
  test('uses facing sides when the premise stands beside or above', () => {
    const all = boxes({ P: box(400, 300), R: box(800, 310), L: box(0, 290), T: box(400, 0) })
    const shapes = routeArrows(all, [
      step('r', 'rebuts', 'P', 'R'),
      step('l', 'supports', 'P', 'L'),
      step('t', 'asks', 'P', 'T'),
    ])
    expect(shape(shapes, 'r').end.x).toBe(664)
    expect(shape(shapes, 'l').end.x).toBe(400)
    expect(shape(shapes, 't').end.y).toBe(300)
  })
  test('of several premises goes straight into a tall target beside them', () => {
    for (const [x, end] of [
      [400, 264],
      [-400, 0],
    ] as const) {
      const all = boxes({ P: box(0, 0, 264, 900), A: box(x, 500), B: box(x, 650) })
      const a = shape(routeArrows(all, [step('a', 'supports', 'P', 'A', 'B')]), 'a')
      expect(a.end).toEqual({ x: end, y: 635 })
      expect(a.curve.every(({ y }) => y === 635)).toBe(true)
    }
  })
  test('runs straight when the ends differ by less than 24', () => {
    for (const off of [0, 5, 15, 23, -20])
      expect(
        isVertical(
          shape(
            routeArrows(boxes({ P: box(0, 0), A: box(off, 300) }), [step('a', 'supports', 'P', 'A')]),
            'a',
          ),
        ),
      ).toBe(true)
  })
  test('keeps parallel arrows 40 apart or more, their words on one height', () => {
    const shapes = routeArrows(boxes({ P: box(0, 0, 404), A: box(70, 300) }), [
      step('a', 'supports', 'P', 'A'),
      step('b', 'rebuts', 'P', 'A'),
    ])
    const [a, b] = [shape(shapes, 'a'), shape(shapes, 'b')]
    expect(isVertical(a) && isVertical(b)).toBe(true)
    expect(startX(b) - startX(a)).toBeGreaterThanOrEqual(40)
    expect(a.word.fits && b.word.fits).toBe(true)
    expect(a.word.at.y).toBeCloseTo(b.word.at.y, 3)
    expect(overlap(wordBox(a.word.at, 52), wordBox(b.word.at, 38))).toBe(false)
  })
  test('spreads ends on one side by 40 where there is room, evenly closer where there is not', () => {
    expect(endsUnder(3)).toEqual([92, 132, 172])
    const many = endsUnder(13)
    const gaps = many.slice(1).map((x, i) => x - (many[i] ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo((264 - 20) / 12)
  })
  test('stays straight when several arrows leave one side', () => {
    const all = boxes({ P: box(0, 0), Q: box(0, -400), A: box(0, 300) })
    const shapes = routeArrows(all, [step('p', 'supports', 'P', 'A'), step('q', 'supports', 'Q', 'A')])
    const [p, q] = [shape(shapes, 'p'), shape(shapes, 'q')]
    expect(isVertical(p) && isVertical(q)).toBe(true)
    expect(Math.abs(startX(p) - startX(q))).toBe(40)
  })
  test('orders ends by what they lead to, so that they do not cross', () => {
    const all = boxes({ P: box(300, 0), A: box(0, 300), B: box(280, 300), C: box(560, 300) })
    const shapes = routeArrows(all, [
      step('c', 'supports', 'P', 'C'),
      step('a', 'supports', 'P', 'A'),
      step('b', 'supports', 'P', 'B'),
    ])
    const [a, b, c] = ['a', 'b', 'c'].map((id) => shape(shapes, id).end.x)
    expect(b! - a!).toBeGreaterThanOrEqual(40)
    expect(c! - b!).toBeGreaterThanOrEqual(40)
  })
})

describe('co-premises', () => {
  test('meet in a pill from which one arrow leaves', () => {
    const all = boxes({ P: box(144, 0), A: box(0, 300), B: box(288, 300) })
    const a = shape(routeArrows(all, [step('a', 'supports', 'P', 'A', 'B')]), 'a')
    expect(a.joint).not.toBeNull()
    expect(a.stems.map((stem) => stem.claim)).toEqual(['A', 'B'])
    expect(a.curve[0].y).toBe(a.joint!.y - 10)
    expect(a.stems[0]!.curve[3]).toEqual({ x: a.joint!.x - 17, y: a.joint!.y })
    expect(a.stems[1]!.curve[3]).toEqual({ x: a.joint!.x + 17, y: a.joint!.y })
    expect(isVertical(a)).toBe(true)
  })
  test('a lost one leaves its stem with an empty socket, with or without a card', () => {
    const step1 = step('a', 'supports', 'P', 'A', 'X!')
    const without = shape(routeArrows(boxes({ P: box(0, 0), A: box(0, 300) }), [step1]), 'a')
    expect(without.joint).not.toBeNull()
    const [kept, lost] = without.stems
    expect(kept!.socket).toBeNull()
    expect(lost!.lost).toBe(true)
    expect(lost!.socket!.y).toBeLessThan(300 - 4)
    const withCard = shape(
      routeArrows(boxes({ P: box(0, 0), A: box(0, 300), X: box(300, 300) }), [step1]),
      'a',
    )
    expect(withCard.stems[1]!.socket).toEqual({ x: expect.any(Number), y: 295 })
  })
})

describe('an arrow on a step', () => {
  const all = boxes({ P: box(0, 0), A: box(0, 340), U: box(400, 130), V: box(400, 290), W: box(-400, 200) })
  const steps = [
    step('a', 'supports', 'P', 'A'),
    step('u', 'undercuts', 'a', 'U'),
    step('v', 'undercuts', 'a', 'V'),
    step('w', 'backs', 'a', 'W'),
  ]
  test('ends at its ring, which is shown from then on', () => {
    const alone = shape(routeArrows(all, steps.slice(0, 1)), 'a')
    expect(alone.ring.shown).toBe(false)
    const shapes = routeArrows(all, steps)
    const a = shape(shapes, 'a')
    expect(a.ring.shown).toBe(true)
    for (const id of ['u', 'v', 'w']) {
      const { end, head } = shape(shapes, id)
      expect(end).toEqual(a.ring.at)
      expect(nearestOnCurve(a.curve, end).distance).toBeLessThan(0.01)
      expect(Math.hypot(head.at.x - end.x, head.at.y - end.y)).toBeCloseTo(10)
    }
  })
  test('comes in from an angle of its own', () => {
    const shapes = routeArrows(all, steps)
    const angles = ['u', 'v', 'w'].map((id) => shape(shapes, id).head.angle)
    for (const [i, one] of angles.entries())
      for (const other of angles.slice(0, i)) {
        const apart = Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)))
        expect(apart).toBeGreaterThan(Math.PI / 4)
      }
  })
  test('keeps its ring 24 from where the line begins and from the head', () => {
    const { curve, ring, head } = shape(routeArrows(all, steps), 'a')
    expect(curve[0].y - ring.at.y).toBeGreaterThanOrEqual(24)
    expect(ring.at.y - head.at.y).toBeGreaterThanOrEqual(24)
  })
})

test('what cannot be drawn is left out and nothing throws', () => {
  const shapes = routeArrows(boxes({ P: box(0, 0), A: box(0, 300) }), [
    step('noTarget', 'supports', 'gone', 'A'),
    step('noPremise', 'supports', 'P', 'gone'),
    step('onNothing', 'undercuts', 'noTarget', 'A'),
    step('round1', 'undercuts', 'round2', 'A'),
    step('round2', 'undercuts', 'round1', 'A'),
    step('allLost', 'supports', 'P', 'A!'),
    step('self', 'supports', 'A', 'A'),
  ])
  expect([...shapes.keys()]).toEqual(['self'])
})
