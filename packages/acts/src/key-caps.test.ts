import { expect, test } from 'vitest'
import { keyBindings } from './key-bindings.ts'
import { keyCaps } from './key-caps.ts'

test('names the keys that are held first, as each system orders them', () => {
  const redo = { codes: ['KeyZ'], ctrl: true, shift: true } as const
  expect(keyCaps(redo, false)).toEqual([['Ctrl', 'Shift', 'Z']])
  expect(keyCaps(redo, true)).toEqual([['⇧', '⌘', 'Z']])
  expect(keyCaps({ codes: ['ArrowUp'], alt: true }, true)).toEqual([['⌥', '↑']])
})

test('leaves the number pad out where another key does it', () => {
  expect(keyCaps({ codes: ['Digit0', 'Numpad0'] }, false)).toEqual([['0']])
  expect(keyCaps({ codes: ['NumpadMultiply'] }, false)).toEqual([['Multiply']])
  expect(keyCaps({ codes: [] }, false)).toEqual([])
})

test('a question mark is one key; several keys are told one by one', () => {
  expect(keyCaps({ codes: ['Slash'], shift: true }, false)).toEqual([['?']])
  expect(keyCaps({ codes: ['Delete', 'Backspace'] }, false)).toEqual([['Delete'], ['Backspace']])
  expect(keyCaps({ codes: ['Delete', 'Backspace'] }, true)).toEqual([['⌦'], ['⌫']])
})

test('no key is named by its code', () => {
  const caps = keyBindings.flatMap((binding) => [...keyCaps(binding, false), ...keyCaps(binding, true)])
  expect(caps.flat().filter((cap) => /^(Key|Digit|Numpad|Arrow|Bracket)/.test(cap))).toEqual([])
})
