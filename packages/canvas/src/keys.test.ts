import { expect, test } from 'vitest'
import { actOf, canvasActs, keyBindings } from './keys.ts'

/** Typed on an English keyboard unless another key is named. */
const press = (
  code: string,
  held: string[] = [],
  key = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? code,
) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

test.each([
  ['KeyS', [], 'support'],
  ['KeyA', [], 'rebut'],
  ['KeyA', ['ctrl'], 'select-all'],
  ['KeyZ', ['ctrl'], 'undo'],
  ['KeyZ', ['meta', 'shift'], 'redo'],
  ['KeyY', ['ctrl'], 'redo'],
  ['Enter', [], 'edit'],
  ['Enter', ['shift'], 'sibling'],
  ['ArrowUp', [], 'walk-up'],
  ['ArrowUp', ['ctrl'], 'step-up'],
  ['ArrowUp', ['alt'], 'reorder-up'],
  ['Digit1', ['shift'], 'fit'],
  ['KeyC', ['ctrl'], undefined],
  ['KeyS', ['ctrl'], undefined],
  ['Tab', ['shift'], undefined],
] as const)('%s with %j is %s', (code, held, act) => {
  expect(actOf(press(code, [...held]), true)).toBe(act)
})

test.each([
  ['German', 'z', 'KeyY', ['ctrl'], 'undo'],
  ['German', 'y', 'KeyZ', ['ctrl'], 'redo'],
  ['German', 'Z', 'KeyY', ['ctrl', 'shift'], 'redo'],
  ['French', 'a', 'KeyQ', [], 'rebut'],
  ['French', 'a', 'KeyQ', ['ctrl'], 'select-all'],
  ['French', 'q', 'KeyA', [], 'ask'],
  ['French', '&', 'Digit1', [], 'fit'],
  ['Dvorak', 's', 'Semicolon', [], 'support'],
  ['Dvorak', 'o', 'KeyS', [], undefined],
  ['Russian', 'я', 'KeyZ', ['ctrl'], 'undo'],
  ['Russian', 'ы', 'KeyS', [], 'support'],
  ['Chinese input', 'Process', 'KeyS', [], 'support'],
  ['caps lock', 'S', 'KeyS', [], 'support'],
] as const)('%s: %s at %s with %j is %s', (_, key, code, held, act) => {
  expect(actOf(press(code, [...held], key), true)).toBe(act)
})

test('keys that write mean nothing to who may only view', () => {
  const heard = keyBindings
    .filter(({ writes }) => writes)
    .map(({ codes: [code = ''], ctrl, alt, shift }) =>
      actOf(press(code, [ctrl ? 'ctrl' : '', alt ? 'alt' : '', shift ? 'shift' : '']), false),
    )
  const writing = new Set(keyBindings.filter(({ writes }) => writes).map(({ act }) => act))
  expect(heard.filter((act) => act !== undefined && writing.has(act))).toEqual([])
})

test('each act has a key', () => {
  const bound = new Set(keyBindings.map(({ act }) => act))
  expect(canvasActs.filter((act) => !bound.has(act))).toEqual([])
})
