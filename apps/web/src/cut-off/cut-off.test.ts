import { expect, test } from 'vitest'
import { type Box, cutOff } from './cut-off.ts'

const box = (value: string, maxLength: number, from = value.length, to = from): Box => ({
  value,
  selectionStart: from,
  selectionEnd: to,
  maxLength,
})

test('what fits leaves nothing over; of what does not the end is left', () => {
  expect(cutOff(box('', 5), 'hello')).toBe('')
  expect(cutOff(box('', 5), 'hello you')).toBe(' you')
  expect(cutOff(box('abc', 5), 'hello')).toBe('llo')
  expect(cutOff(box('abcde', 5), 'x')).toBe('x')
})

test('what is selected makes room', () => {
  expect(cutOff(box('abcde', 5, 0, 5), 'hello')).toBe('')
  expect(cutOff(box('abcde', 5, 1, 3), 'xyz')).toBe('z')
})

test('a box without a limit takes everything', () => {
  expect(cutOff(box('abc', -1), 'x'.repeat(9))).toBe('')
})

test('a letter of two units is not split, and a line end counts as one', () => {
  expect(cutOff(box('', 3), 'ab😀c')).toBe('😀c')
  expect(cutOff(box('', 4), 'ab😀c')).toBe('c')
  expect(cutOff(box('', 4), 'a\r\nb\r\nc')).toBe('c')
})
