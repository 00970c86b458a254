import { expect, test } from 'vitest'
import { createLostBox } from './lost-box.ts'

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) => ({
  key,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey',
})

test('what is written on after the box has gone falls, the Enter at its end too', () => {
  const box = createLostBox()
  expect(box.swallows(press('p'))).toBe(false)
  box.lose()
  for (const key of [
    's',
    'Shift',
    'P',
    ' ',
    '?',
    '—',
    'ы',
    'Process',
    'Dead',
    'Backspace',
    'Delete',
    'Enter',
    'p',
  ])
    expect(box.swallows(press(key)), key).toBe(true)
})

test.each(['Escape', 'Tab', 'ArrowDown', 'Home', 'PageDown', 'F6', 'ContextMenu'])('%s ends it', (key) => {
  const box = createLostBox()
  box.lose()
  expect(box.swallows(press(key))).toBe(false)
  expect(box.swallows(press('p'))).toBe(false)
})

test.each([
  ['ctrlKey', 'Control'],
  ['metaKey', 'Meta'],
  ['altKey', 'Alt'],
] as const)('a chord with %s ends it, the key alone does not', (held, key) => {
  const box = createLostBox()
  box.lose()
  expect(box.swallows(press(key, held))).toBe(false)
  expect(box.swallows(press('p'))).toBe(true)
  expect(box.swallows(press('z', held))).toBe(false)
  expect(box.swallows(press('p'))).toBe(false)
})

test('a hand that has gone elsewhere means what it presses', () => {
  const box = createLostBox()
  box.lose()
  box.leave()
  expect(box.swallows(press('p'))).toBe(false)
})
