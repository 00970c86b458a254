// The layout that the sample opens with: proposals first, premises below, and no card on another.
import { expect, test } from 'vitest'
import { moscow } from './index.ts'
import { positions } from './positions.ts'

/** Sizes as the cards are drawn at most: a proposal is wider, and no statement of the sample is higher. */
const height = 215
const widthOf = (id: string) => (id.startsWith('P') ? 404 : 264)
const boxes = Object.entries(positions).map(([id, [x, y]]) => ({ id, x, y, width: widthOf(id) }))
const placeOf = (id: string) => positions[id] ?? [Number.NaN, Number.NaN]

test('has a place for each statement and warning, and for nothing else', () => {
  const all = [...moscow.statements, ...moscow.warnings].map(({ id }) => id)
  expect(Object.keys(positions).toSorted()).toEqual(all.toSorted())
})

test('keeps 40 units between cards beside each other and room for an arrow with its word between rows', () => {
  const crowded = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
      const down = Math.abs(a.y - b.y) - height
      return across < 40 && down < 110 ? [`${a.id} and ${b.id}`] : []
    }),
  )
  expect(crowded).toEqual([])
})

test('begins with the four proposals in one row, close enough to be read together', () => {
  const [first, ...others] = ['P1', 'P2', 'P3', 'P4'].map(placeOf)
  expect(others.map(([, y]) => y)).toEqual([first?.[1], first?.[1], first?.[1]])
  const xs = [first, ...others].map((place) => place?.[0] ?? Number.NaN)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect((xs[3] ?? 0) + 404 - (xs[0] ?? 0)).toBeLessThanOrEqual(1800)
})

test('puts no premise above the statements that it bears on, and nothing above the proposals', () => {
  const statements = new Set(moscow.statements.map(({ id }) => id))
  const above = moscow.links
    .filter(({ target }) => statements.has(target))
    .flatMap(({ id, from, target }) =>
      from.every((premise) => placeOf(premise)[1] >= placeOf(target)[1]) ? [] : [id],
    )
  expect(above).toEqual([])
  expect(boxes.filter(({ y }) => y < placeOf('P1')[1])).toEqual([])
})
