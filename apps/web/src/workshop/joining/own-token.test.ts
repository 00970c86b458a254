import { beforeEach, expect, test } from 'vitest'
import { forgetTry, tokenFor } from './own-token.ts'

beforeEach(forgetTry)

test('the token of a try is the same until there was an answer, and another for another code or part', () => {
  const first = tokenFor('ABC234', 'participant')
  expect(first).toMatch(/^[\w-]{22}$/)
  expect(tokenFor('ABC234', 'participant')).toBe(first)
  const wall = tokenFor('ABC234', 'viewer')
  const elsewhere = tokenFor('XYZ789', 'participant')
  forgetTry()
  const second = tokenFor('XYZ789', 'participant')
  expect(new Set([first, wall, elsewhere, second]).size).toBe(4)
})
