import { afterEach, beforeEach, expect, test } from 'vitest'
import { kept } from '../../shell/kept.ts'
import { forgetTries, tokenFor } from './own-token.ts'

const forgetAll = () => kept.remove('joining')
beforeEach(forgetAll)
afterEach(forgetAll)

test('the token of a try is the same until there was an answer, and another for another code or part', () => {
  const first = tokenFor('ABC234', 'participant', 'Ada')
  expect(first).toMatch(/^[\w-]{22}$/)
  expect(tokenFor('ABC234', 'participant', 'Ada')).toBe(first)
  const wall = tokenFor('ABC234', 'viewer', 'Ada')
  const elsewhere = tokenFor('XYZ789', 'participant', 'Ada')
  expect(tokenFor('ABC234', 'participant', 'Ada')).toBe(first)
  forgetTries('ABC234')
  const second = tokenFor('ABC234', 'participant', 'Ada')
  expect(tokenFor('XYZ789', 'participant', 'Ada')).toBe(elsewhere)
  expect(new Set([first, wall, elsewhere, second]).size).toBe(4)
})

test('who tries under another name is somebody else, and the first is found again', () => {
  const ada = tokenFor('ABC234', 'participant', 'Ada')
  const ben = tokenFor('ABC234', 'participant', 'Ben')
  expect(ben).not.toBe(ada)
  expect(tokenFor('ABC234', 'participant', ' ADA ')).toBe(ada)
  expect(tokenFor('ABC234', 'participant', 'ben')).toBe(ben)
})

test('a personal code is one person’s, whatever name they correct', () => {
  const first = tokenFor('ABCD2345XY', 'participant', 'Adda')
  expect(tokenFor('ABCD2345XY', 'participant', 'Ada')).toBe(first)
})

test('only so many tries are kept, the newest; nonsense that was kept is none', () => {
  const names = Array.from({ length: 30 }, (_, n) => `Somebody ${n}`)
  const tokens = names.map((name) => tokenFor('ABC234', 'participant', name))
  expect(tokenFor('ABC234', 'participant', 'Somebody 29')).toBe(tokens[29])
  expect(tokens).not.toContain(tokenFor('ABC234', 'participant', 'Somebody 0'))
  kept.write('joining', '{"code":"ABC234"}')
  expect(tokenFor('ABC234', 'participant', 'Ada')).toMatch(/^[\w-]{22}$/)
})
