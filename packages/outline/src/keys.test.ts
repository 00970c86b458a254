import { expect, test } from 'vitest'
import { actOf } from './keys.ts'

const pressed = (key: string, code: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

test('a letter is the one that the key types, and its place where it types none', () => {
  expect(actOf(pressed('a', 'KeyQ'), true)).toBe('rebut')
  expect(actOf(pressed('ф', 'KeyA'), true)).toBe('rebut')
  expect(actOf(pressed('я', 'KeyZ', { ctrlKey: true }), true)).toBe('undo')
})

test('who may only look has no key that writes', () => {
  expect(actOf(pressed('s', 'KeyS'), false)).toBe(undefined)
  expect(actOf(pressed('Delete', 'Delete'), false)).toBe(undefined)
  expect(actOf(pressed('ArrowDown', 'ArrowDown'), false)).toBe('down')
})

test('Tab is no key of the list, and a letter with Shift is none either', () => {
  expect(actOf(pressed('Tab', 'Tab'), true)).toBe(undefined)
  expect(actOf(pressed('S', 'KeyS', { shiftKey: true }), true)).toBe(undefined)
})
