import type { TargetSwing } from '@parley/workshop'
import { expect, test } from 'vitest'
import { flowShapes } from './flow-shapes.ts'

const room = { height: 120, gap: 10, line: 20, left: 20, right: 180 }
const swing: TargetSwing = {
  target: 'P',
  both: 10,
  before: { against: 5, undecided: 3, for: 2 },
  after: { against: 2, undecided: 2, for: 6 },
  flow: {
    against: { against: 2, undecided: 1, for: 2 },
    undecided: { against: 0, undecided: 1, for: 2 },
    for: { against: 0, undecided: 0, for: 2 },
  },
  points: 70,
  verdict: 'towards',
}

test('blocks are as high as their people, and bands fill the blocks that they join', () => {
  const shapes = flowShapes(swing, room)
  if (!shapes) throw new Error('nothing is drawn')
  expect(shapes.before.map(({ side, y, height }) => [side, y, height])).toEqual([
    ['for', 0, 20],
    ['undecided', 30, 30],
    ['against', 70, 50],
  ])
  expect(shapes.after.map(({ height }) => height)).toEqual([60, 20, 20])
  // Nobody who stayed or moved is missing, and no band is drawn for nobody.
  expect(shapes.bands.reduce((sum, { count }) => sum + count, 0)).toBe(10)
  expect(shapes.bands.every(({ count }) => count > 0)).toBe(true)
  const toFor = shapes.bands.filter(({ to }) => to === 'for')
  expect(toFor.map(({ from, count }) => [from, count])).toEqual([
    ['for', 2],
    ['undecided', 2],
    ['against', 2],
  ])
  // The third band begins on the left where its block does, and ends below the first two on the right.
  expect(toFor[2]?.path).toBe('M20 70C100 70 100 40 180 40V60C100 60 100 90 20 90Z')
})

test('of fewer than five nothing is drawn', () => {
  expect(flowShapes({ target: 'P', both: 4, verdict: 'no-clear-shift' }, room)).toBeUndefined()
})

/** Places of the names before, of those who are somebody. */
const names = (counts: Readonly<Record<'for' | 'undecided' | 'against', number>>) =>
  flowShapes({ ...swing, both: 20, before: counts }, room)
    ?.before.filter(({ count }) => count > 0)
    .map(({ nameY }) => nameY)

test('names stand in the middle of their blocks, and where blocks are small as far from each other as a line is high', () => {
  expect(names({ for: 8, undecided: 4, against: 8 })).toEqual([20, 60, 100])
  // One below the other at the foot: they are moved up together, and the last stays within the chart.
  expect(names({ for: 18, undecided: 1, against: 1 })).toEqual([45, 90, 110])
  expect(names({ for: 1, undecided: 1, against: 18 })).toEqual([2.5, 22.5, 75])
  // Nobody's name takes no place.
  expect(names({ for: 19, undecided: 0, against: 1 })).toEqual([47.5, 110])
})
