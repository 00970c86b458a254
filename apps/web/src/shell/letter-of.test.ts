import { expect, test } from 'vitest'
import { letterOf } from './letter-of.ts'

test.each([
  ['z', 'KeyZ', 'z'],
  ['Z', 'KeyZ', 'z'],
  ['z', 'KeyY', 'z'], // German
  ['я', 'KeyZ', 'z'], // Russian
  ['Process', 'KeyZ', 'z'], // an input method composes
  ['Enter', 'Enter', undefined],
  ['1', 'Digit1', undefined],
])('%s on %s is %s', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter)
})
