import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArrowLook, ArrowShape, Box, Point, Step } from './arrow-shape.ts'
import { curveAt, nearestOnCurve } from './curve.ts'
import { pillBox } from './joint.ts'
import { overlap } from './nearby.ts'
import { routeArrows } from './route-arrows.ts'
import { wordBox } from './word-place.ts'

const widths: Record<ArrowLook, number> = {
  supports: 52,
  rebuts: 38,
  undercuts: 58,
  backs: 36,
  answers: 50,
  asks: 27,
}
const box = (x: number, y: number, width = 264, height = 120): Box => ({ x, y, width, height })
/** `step('a', 'supports', 'P', 'A', 'B!')`: B is a lost premise. */
const step = (id: string, look: ArrowLook, target: string, ...premises: string[]): Step => ({
  id,
  look,
  target,
  premises: premises.map((name) => ({ claim: name.replace('!', ''), lost: name.endsWith('!') })),
  wordWidth: widths[look],
})
const boxes = (all: Record<string, Box>): Map<string, Box> => new Map(Object.entries(all))
function shape(shapes: ReadonlyMap<string, ArrowShape>, id: string): ArrowShape {
  const found = shapes.get(id)
  if (!found) throw new Error(`No shape for ${id}.`)
  return found
}
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

// Random maps: cards anywhere, also on top of each other, and steps on cards and steps.
const arbitraryBox = fc.record({
  x: fc.integer({ min: -1500, max: 1500 }),
  y: fc.integer({ min: -1500, max: 1500 }),
  width: fc.constantFrom(264, 404),
  height: fc.integer({ min: 40, max: 260 }),
})
const arbitraryMap = fc
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
function coveredWords(
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

describe('in any map', () => {
  test('arrows on steps end on the drawn line, numbers are finite, bounds hold the curve', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ all, steps }) => {
        const shapes = routeArrows(all, steps)
        expect(shapes.size).toBe(steps.length)
        for (const one of steps) {
          const { curve, end, bounds } = shape(shapes, one.id)
          for (const { x, y } of curve) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
          const target = shapes.get(one.target)
          const off = target ? nearestOnCurve(target.curve, end).distance : 0
          expect(off).toBeLessThan(2)
          for (let t = 0; t <= 1; t += 0.1) {
            const { x, y } = curveAt(curve, t)
            expect(
              x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height,
            ).toBe(true)
          }
        }
      }),
    )
  })
  test('no two ends on a card coincide, and nearly straight is straight', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ all, steps }) => {
        const cards = [...all.values()]
        // Cards that lie on each other may share a point of their edges.
        if (cards.some((a, i) => cards.some((b, k) => k < i && overlap(grown(a), grown(b))))) return
        const shapes = routeArrows(all, steps)
        const ends: Point[] = []
        for (const { id, curve, end, stems } of shapes.values()) {
          if (stems.length === 0) ends.push(curve[0])
          for (const stem of stems) ends.push(stem.curve[0])
          if (all.has(steps.find((one) => one.id === id)?.target ?? '')) ends.push(end)
        }
        for (const [i, a] of ends.entries())
          for (const b of ends.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1)
        for (const { id, curve, end, stems } of shapes.values()) {
          const [from, control] = curve
          const between = Math.abs(from.x - end.x)
          const upright = from.x === control.x && end.x === curve[2].x
          if (stems.length > 0 || !upright || between === 0 || between >= 24) continue
          if (!all.has(steps.find((one) => one.id === id)?.target ?? '')) continue
          // Only neighbours on the same edges may keep it from being straight.
          const near = (a: Point): boolean =>
            ends.some((b) => b !== a && b.y === a.y && Math.abs(a.x - b.x) < 64 + between)
          expect(near(from) || near(end)).toBe(true)
        }
      }),
    )
  })
  test('words stand on no card and on no other word', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ all, steps }) => {
        expect(coveredWords(all, routeArrows(all, steps))).toEqual([])
      }),
    )
  })
  test('routing near moved cards alone comes out as routing all', () => {
    const moves = fc.array(
      fc.tuple(fc.nat(), fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    // Several maps far from each other: else everything is near everything.
    const apart = fc.array(arbitraryMap, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(apart, moves, (maps, steps) => {
        const all = new Map<string, Box>()
        const arrows: Step[] = []
        for (const [k, map] of maps.entries()) {
          for (const [id, { x, y, width, height }] of map.all)
            all.set(`${k}${id}`, box(x + k * 9000, y, width, height))
          for (const one of map.steps)
            arrows.push({
              ...one,
              id: `${k}${one.id}`,
              target: `${k}${one.target}`,
              premises: one.premises.map(({ claim, lost }) => ({ claim: `${k}${claim}`, lost })),
            })
        }
        let shapes = routeArrows(all, arrows)
        for (const [which, dx, dy] of steps) {
          const [id, at] = [...all][which % all.size] ?? []
          if (id === undefined || !at) continue
          const before = shapes
          all.set(id, { ...at, x: at.x + dx, y: at.y + dy })
          shapes = routeArrows(all, arrows, before)
          // From the same result once more, as when a frame is made twice.
          if (which % 3 === 0) shapes = routeArrows(all, arrows, before)
          expect(coveredWords(all, shapes)).toEqual([])
        }
        const whole = routeArrows(all, arrows)
        const drawn = (from: typeof shapes) =>
          arrows.map(({ id }) => {
            const { curve, stems, joint, head, end } = shape(from, id)
            return { id, curve, stems, joint, head, end }
          })
        expect(drawn(shapes)).toEqual(drawn(whole))
      }),
    )
  })
  test('the same input gives the same shapes, and with `previous` the same objects', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ all, steps }) => {
        const first = routeArrows(all, steps)
        expect(routeArrows(all, steps)).toEqual(first)
        const again = routeArrows(new Map(all), [...steps], first)
        for (const [id, one] of first) expect(again.get(id)).toBe(one)
      }),
    )
  })
})
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 1,
  y: y - 1,
  width: width + 2,
  height: height + 2,
})
const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + 4,
  y: y + 1,
  width: width - 8,
  height: height - 2,
})

test('moving a card leaves arrows far from it alone', () => {
  const all = new Map<string, Box>()
  const steps: Step[] = []
  for (let i = 0; i < 8; i++) {
    all.set(`P${i}`, box(i * 900, 0, 404, 160))
    for (let k = 0; k < 3; k++) {
      all.set(`A${i}${k}`, box(i * 900 - 200 + k * 284, 300))
      steps.push(step(`a${i}${k}`, k % 2 ? 'rebuts' : 'supports', `P${i}`, `A${i}${k}`))
    }
  }
  const before = routeArrows(all, steps)
  all.set('A31', box(3 * 900 + 120, 420))
  const after = routeArrows(all, steps, before)
  const changed = [...after].filter(([id, one]) => before.get(id) !== one).map(([id]) => id)
  expect(changed).toContain('a31')
  expect(changed.every((id) => id.startsWith('a3'))).toBe(true)
})
