// The layout that the sample opens with: proposals first, premises below, and no card on another.
import { expect, test } from 'vitest'
import { moscow } from './index.ts'
import { positions } from './positions.ts'

/** Sizes as the cards are drawn at most: the longest of three languages, with a line to spare for its breaks. */
const widthOf = (id: string) => (id.startsWith('P') ? 404 : 264)
const heightOf = (id: string) => {
  const { text } = [...moscow.statements, ...moscow.warnings].find((one) => one.id === id) ?? {
    text: undefined,
  }
  const inner = widthOf(id) - (id.startsWith('P') ? 40 : 32)
  const linesOf = (words: string, letter: number) => Math.ceil((words.length * letter) / inner + 0.3)
  const { en = '', zh = '', ru = '' } = text ?? {}
  const words = Math.max(22 * linesOf(en, 7.8), 25 * linesOf(zh, 15), 23 * linesOf(ru, 8.3))
  // A note is set smaller and has no source line.
  if (id.startsWith('N')) return words * 0.8 + 10
  return words + (id.startsWith('P') ? 110 : 52)
}
const boxes = Object.entries(positions).map(([id, [x, y]]) => ({
  id,
  x,
  y,
  width: widthOf(id),
  height: heightOf(id),
}))
const placeOf = (id: string) => positions[id] ?? [Number.NaN, Number.NaN]

test('has a place for each statement and warning, and for nothing else', () => {
  const all = [...moscow.statements, ...moscow.warnings].map(({ id }) => id)
  expect(Object.keys(positions).toSorted()).toEqual(all.toSorted())
})

test('keeps cards apart: 36 units beside each other, or 40 below each other', () => {
  const crowded = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width)
      const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height)
      return across < 36 && down < 40 ? [`${a.id} and ${b.id}: ${across}, ${down}`] : []
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

test('puts nothing above the proposals, and no premise higher than the proposal that it bears on', () => {
  const proposals = new Set(moscow.statements.filter(({ kind }) => kind === 'proposal').map(({ id }) => id))
  const above = moscow.links
    .filter(({ target }) => proposals.has(target))
    .filter(({ from, target }) => from.some((premise) => placeOf(premise)[1] < placeOf(target)[1]))
  expect(above).toEqual([])
  expect(boxes.filter(({ y }) => y < placeOf('P1')[1])).toEqual([])
})
