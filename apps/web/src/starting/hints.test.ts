import { mapFrom } from '@parley/model'
import { afterEach, expect, test } from 'vitest'
import { kept } from '../shell/kept.ts'
import { endAllHints, endHint, type Hint, hintFor, hints, isOver } from './hints.ts'

afterEach(() => {
  for (const hint of hints) kept.remove(`hint.${hint}`)
})
const told = (notation: string, others = 0, done: readonly Hint[] = []) =>
  hintFor(mapFrom(notation).tables, others, (hint) => done.includes(hint))

test('each is told when it is of use, one at a time', () => {
  expect(told('~a')).toBeNull()
  expect(told('P')).toBe('reason')
  expect(told('a > P')).toBe('undercut')
  expect(told('i: a > P; b -| i')).toBeNull()
  expect(told('i: a > P; b -| i', 1)).toBe('together')
  expect(told('P', 1)).toBe('reason')
  expect(told('P', 1, ['reason'])).toBe('together')
})

test('a large map is no beginning', () => {
  expect(told(Array.from({ length: 13 }, (_, i) => `c${i} > P`).join('; '))).toBeNull()
})

test('what is over stays over, and all can be ended at once', () => {
  endHint('reason')
  expect(hints.map(isOver)).toEqual([true, false, false])
  endAllHints()
  expect(hints.map(isOver)).toEqual([true, true, true])
})
