// What holds of arrows whatever the map.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box, Point } from './arrow-shape.ts'
import { curveAt, nearestOnCurve } from './curve.ts'
import { overlap } from './nearby.ts'
import { routeArrows } from './route-arrows.ts'
import { arbitraryMap, coveredWords, shape } from './test-arrows.ts'
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
