import { expect, test } from 'vitest'
import { inParts } from './in-parts.ts'

test('what fits is one part without a range, and more is told in parts that are nearly of one size', () => {
  expect(inParts(0, 4)).toEqual([])
  expect(inParts(4, 4)).toEqual([{ from: 0, count: 4, range: '' }])
  expect(inParts(5, 4).map(({ range }) => range)).toEqual(['1–3', '4–5'])
  expect(inParts(13, 6).map(({ from, count }) => [from, count])).toEqual([
    [0, 5],
    [5, 5],
    [10, 3],
  ])
})
