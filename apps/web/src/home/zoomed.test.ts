import { expect, test } from 'vitest'
import { zoomed } from './zoomed.ts'

const size = { width: 200, height: 100 }

test('the middle of the window shows the same place of the map', () => {
  const before = { x: 30, y: -20, zoom: 1 }
  const after = zoomed(before, 2, size)
  const middle = ({ x, y, zoom }: typeof before) => [(100 - x) / zoom, (50 - y) / zoom]
  expect(middle(after)).toEqual(middle(before))
  expect(after.zoom).toBe(2)
})

test('there is a nearest and a farthest', () => {
  expect(zoomed({ x: 0, y: 0, zoom: 2 }, 4, size).zoom).toBe(2.5)
  expect(zoomed({ x: 0, y: 0, zoom: 0.1 }, 0.1, size).zoom).toBe(0.08)
})
