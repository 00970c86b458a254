import { expect, test } from 'vitest'
import { columnsOf } from './columns-of.ts'

test.each([
  [0, [1]],
  [1, [1]],
  [2, [1, 2]],
  [3, [1, 2, 3]],
  [4, [1, 2, 4]],
  [5, [1, 2, 3]],
  [6, [1, 2, 3]],
  [8, [1, 2, 3, 4]],
])('%i things stand in rows that are as full as the others or nearly', (items, columns) => {
  expect(columnsOf(items)).toEqual(columns)
})
