// Routing anew what lies near a moved card, and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Step } from './arrow-shape.ts'
import { routeArrows } from './route-arrows.ts'
import { arbitraryMap, box, coveredWords, shape, step } from './test-arrows.ts'
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
