import { expect, test } from 'vitest'
import type { Box, Step } from './arrow-shape.ts'
import { barReach, headOf } from './head.ts'
import { routeArrows } from './route-arrows.ts'

test('a bar is 14 long and its round ends, and gives way to what stands beside it', () => {
  expect(barReach([])).toBe(7)
  expect(barReach([{ distance: 40, isBar: true }])).toBe(7)
  expect(barReach([{ distance: 14, isBar: true }])).toBe(4)
  expect(barReach([{ distance: 10, isBar: true }])).toBe(2)
  expect(barReach([{ distance: 10, isBar: false }])).toBe(2)
  // Never so short that it is no bar any more.
  expect(barReach([{ distance: 3, isBar: true }])).toBe(2)
})

/** `n` premises in a row below one proposal, every other one a rebuttal, or all. */
function crowd(n: number, all: boolean) {
  const boxes = new Map<string, Box>([['P', { x: 0, y: 0, width: 404, height: 150 }]])
  const steps: Step[] = []
  for (let i = 0; i < n; i++) {
    boxes.set(`c${i}`, { x: (i - n / 2) * 290, y: 500, width: 264, height: 90 })
    steps.push({
      id: `s${i}`,
      look: all || i % 2 ? 'rebuts' : 'supports',
      target: 'P',
      premises: [{ claim: `c${i}`, lost: false }],
      wordWidth: 40,
    })
  }
  return [...routeArrows(boxes, steps).values()].filter(({ end }) => end.y === 150)
}

test.each([true, false])(
  'bars of arrows that arrive close together stay apart (rebuttals alone: %s)',
  (all) => {
    const heads = crowd(30, all).toSorted((a, b) => a.end.x - b.end.x)
    expect(heads.length).toBeGreaterThan(20)
    const spans = heads.map(({ look, head }) => {
      const mark = headOf(look, head)
      const points = mark.kind === 'circle' ? [] : mark.points
      // Lines are as wide as they are drawn: bars 3, the outline of triangles 1.
      const half = mark.kind === 'bar' ? 1.5 : 0.5
      const xs = points.map(({ x }) => x)
      return [Math.min(...xs) - half, Math.max(...xs) + half] as const
    })
    const gaps = spans.slice(1).map(([left], i) => left - (spans[i]?.[1] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(1)
    const least = Math.min(
      ...heads.flatMap(({ look, head }) => {
        const mark = headOf(look, head)
        return mark.kind === 'bar' ? [Math.abs(mark.points[1].x - mark.points[0].x) + 3] : []
      }),
    )
    expect(least).toBeGreaterThanOrEqual(7)
  },
)

test('with room a bar is whole', () => {
  for (const { look, head } of crowd(3, true)) expect([look, head.reach]).toEqual(['rebuts', 7])
})
