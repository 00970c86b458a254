import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cubic } from './arrow-shape.ts'
import { boundsOf, curveAt, curveBetween, measured, nearestOnCurve, pathData } from './curve.ts'

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const cubic = fc.tuple(point, point, point, point)
const arch: Cubic = [
  { x: 0, y: 0 },
  { x: 0, y: -100 },
  { x: 200, y: -100 },
  { x: 200, y: 0 },
]

test('bounds are those of the curve, not of its control points', () => {
  expect(boundsOf(arch)).toEqual({ x: 0, y: -75, width: 200, height: 75 })
  fc.assert(
    fc.property(cubic, (curve) => {
      const box = boundsOf(curve)
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
      for (let i = 0; i <= 400; i++) {
        const { x, y } = curveAt(curve, i / 400)
        ;[left, right] = [Math.min(left, x), Math.max(right, x)]
        ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
      }
      for (const [a, b] of [
        [box.x, left],
        [box.y, top],
        [box.x + box.width, right],
        [box.y + box.height, bottom],
      ] as const)
        expect(Math.abs(a - b)).toBeLessThan(0.1)
    }),
  )
})

test('the nearest point is on the curve and none of many is nearer', () => {
  fc.assert(
    fc.property(cubic, point, (curve, from) => {
      const { at, t, distance } = nearestOnCurve(curve, from)
      expect(at).toEqual(curveAt(curve, t))
      for (let i = 0; i <= 200; i++) {
        const { x, y } = curveAt(curve, i / 200)
        expect(Math.hypot(x - from.x, y - from.y)).toBeGreaterThan(distance - 0.1)
      }
    }),
  )
})

test('the way along a curve grows evenly, on straight lines too', () => {
  for (const curve of [
    arch,
    curveBetween({ x: 5, y: 300 }, { x: 0, y: -1 }, { x: 5, y: 100 }, { x: 0, y: 1 }),
  ]) {
    const { length, timeAfter } = measured(curve)
    let [last, way] = [curve[0], 0]
    for (let i = 1; i <= 1000; i++) {
      const at = curveAt(curve, timeAfter((length * i) / 1000))
      way += Math.hypot(at.x - last.x, at.y - last.y)
      expect(Math.abs(way - (length * i) / 1000)).toBeLessThan(length / 100)
      last = at
    }
  }
})

test('leaves and arrives at right angles, controls 18 to 120 off and never beyond the other end', () => {
  const [from, first, second, to] = curveBetween(
    { x: 0, y: 400 },
    { x: 0, y: -1 },
    { x: 100, y: 0 },
    { x: 0, y: 1 },
  )
  expect([first.x, second.x]).toEqual([from.x, to.x])
  expect(from.y - first.y).toBe(120)
  const flat = curveBetween({ x: 0, y: 60 }, { x: 0, y: -1 }, { x: 900, y: 0 }, { x: 0, y: 1 })
  expect(flat[1].y).toBeGreaterThan(0)
  expect(boundsOf(flat).height).toBeCloseTo(60)
})

test('writes path data to hundredths', () => {
  expect(pathData([{ x: 0.123456, y: 1 }, arch[1], arch[2], arch[3]])).toBe('M0.12 1C0 -100 200 -100 200 0')
})
