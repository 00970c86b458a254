import { expect, test } from 'vitest'
import { placeBeside } from './place-beside.ts'

const window = { width: 1000, height: 700 }
const sheet = { width: 348, height: 300 }
const card = (x: number, y: number) => ({ x, y, width: 264, height: 90 })

test.each([
  ['below', card(100, 100), { x: 100, y: 204 }],
  ['above near the lower edge', card(100, 500), { x: 100, y: 186 }],
  ['shifted in from the right edge', card(800, 100), { x: 640, y: 204 }],
  ['beside, where neither above nor below is room', card(100, 300), { x: 378, y: 300 }],
  ['on the left of a card at the right edge', card(700, 300), { x: 338, y: 300 }],
] as const)('what floats stands %s', (_, anchor, place) => {
  expect(placeBeside(sheet, anchor, window, 14)).toEqual(place)
})

test('it never leaves the window, wherever its card is', () => {
  for (let x = -600; x <= 1400; x += 50)
    for (let y = -400; y <= 1000; y += 50) {
      const at = placeBeside(sheet, card(x, y), window, 14)
      expect(at.x).toBeGreaterThanOrEqual(12)
      expect(at.y).toBeGreaterThanOrEqual(12)
      expect(at.x + sheet.width).toBeLessThanOrEqual(988)
      expect(at.y + sheet.height).toBeLessThanOrEqual(688)
    }
  expect(placeBeside({ width: 1200, height: 900 }, card(10, 10), window, 14)).toEqual({ x: 12, y: 12 })
})
