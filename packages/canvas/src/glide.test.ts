import { expect, test } from 'vitest'
import { createGlide } from './glide.ts'

test('a card is at once where it first appears, and travels when it is put elsewhere', () => {
  const glide = createGlide()
  expect(glide.at('a', [0, 0], 0, 400)).toEqual([0, 0])
  expect(glide.at('a', [100, 0], 10, 400)).toEqual([0, 0])
  const [half] = glide.at('a', [100, 0], 210, 400)
  expect(half).toBeGreaterThan(40)
  expect(half).toBeLessThan(100)
  expect(glide.moving(210)).toBe(true)
  expect(glide.at('a', [100, 0], 410, 400)).toEqual([100, 0])
  expect(glide.moving(410)).toBe(false)
})

test('a new goal on the way begins from where the card is', () => {
  const glide = createGlide()
  glide.at('a', [0, 0], 0, 400)
  glide.at('a', [100, 0], 0, 400)
  const [there] = glide.at('a', [100, 0], 200, 400)
  expect(glide.at('a', [0, 0], 200, 400)[0]).toBeCloseTo(there)
  expect(glide.at('a', [0, 0], 600, 400)).toEqual([0, 0])
})

test('without duration it jumps', () => {
  const glide = createGlide()
  glide.at('a', [0, 0], 0, 400)
  glide.at('a', [100, 0], 0, 400)
  expect(glide.at('a', [50, 50], 20, 0)).toEqual([50, 50])
  expect(glide.moving(20)).toBe(false)
})
