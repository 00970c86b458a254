import { expect, test } from 'vitest'
import { workshopBounds } from '@parley/workshop'
import { isPersonal, personalCodeLength, tidyCode } from './code.ts'

test('a code is read whatever case, blanks and hyphens it has, and out of a whole link', () => {
  expect(
    ['kite42', ' KI-TE 42\n', 'http://192.168.1.5:4321/j/kite42', 'https://a.b/j/KITE42?x#y'].map(tidyCode),
  ).toEqual(Array.from({ length: 4 }, () => 'KITE42'))
})

test('a code of one person is told by its length, which is that of the rules', () => {
  expect(personalCodeLength).toBe(workshopBounds.personalCodeLength)
  expect([isPersonal('ABCDEFGHIJ'), isPersonal('ABC234')]).toEqual([true, false])
})

test('no more is taken than the longest code has', () => {
  expect(tidyCode('abcdefghijklmnop')).toBe('ABCDEFGHIJ')
  expect(tidyCode('漢字')).toBe('')
})
