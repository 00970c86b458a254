import { describe, expect, test } from 'vitest'
import { actOf, codeOf, type KeyChoice, keyMapOf, plainKeys, type Pressed } from './key-map.ts'
import { actsOn, keysOf } from './keys-of.ts'

const press = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const onCanvas = (event: Pressed, map = plainKeys) => actOf(map, 'canvas', event, true)

describe('keyboards', () => {
  test('Russian letters count by their place', () => {
    expect(onCanvas(press('ы', 'KeyS'))).toBe('support')
    expect(onCanvas(press('я', 'KeyZ', { ctrlKey: true }))).toBe('undo')
    expect(onCanvas(press('Я', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe('redo')
    expect(onCanvas(press('ю', 'Period'))).toBe('fold')
  })
  test('on a German keyboard the letter counts, not the place', () => {
    expect(onCanvas(press('z', 'KeyY', { ctrlKey: true }))).toBe('undo')
    expect(onCanvas(press('y', 'KeyZ', { ctrlKey: true }))).toBe('redo')
    expect(onCanvas(press('?', 'Minus', { shiftKey: true }))).toBe('help')
    expect(onCanvas(press('+', 'BracketRight', { ctrlKey: true }))).toBe('zoom-in')
    expect(onCanvas(press('-', 'Slash', { ctrlKey: true }))).toBe('zoom-out')
  })
  test('under Chinese input, where keys may come as "Process" or as full-width signs', () => {
    expect(onCanvas(press('Process', 'KeyS'))).toBe('support')
    expect(onCanvas(press('？', 'Slash', { shiftKey: true }))).toBe('help')
    expect(onCanvas(press('。', 'Period'))).toBe('fold')
  })
  test('a sign in the place of a letter is no letter', () => {
    expect(codeOf({ key: ',', code: 'KeyW' })).toBe('')
    expect(onCanvas(press("'", 'KeyQ'))).toBeUndefined()
    expect(onCanvas(press('.', 'KeyE'))).toBe('fold')
  })
  test('Command is Ctrl; AltGr is neither', () => {
    expect(onCanvas(press('z', 'KeyZ', { metaKey: true }))).toBe('undo')
    expect(onCanvas(press('@', 'KeyQ', { ctrlKey: true, altKey: true }))).toBeUndefined()
  })
  test('the number pad has its own plus and minus', () => {
    expect(onCanvas(press('-', 'NumpadSubtract'))).toBe('zoom-out')
  })
})

describe('keys of one’s own', () => {
  const ctrlJ: KeyChoice = { codes: ['KeyJ'], ctrl: true, shift: false }
  test('take the place of all keys that the act had, wherever the act holds', () => {
    const map = keyMapOf({ support: ctrlJ })
    const pressed = press('j', 'KeyJ', { ctrlKey: true })
    expect(actOf(map, 'canvas', pressed, true)).toBe('support')
    expect(actOf(map, 'outline', pressed, true)).toBe('support')
    expect(actOf(map, 'canvas', pressed, false)).toBeUndefined()
    expect(onCanvas(press('s', 'KeyS'), map)).toBeUndefined()
    expect(onCanvas(press('Tab', 'Tab'), map)).toBeUndefined()
  })
  test('none at all: the act has no key', () => {
    const map = keyMapOf({ remove: { codes: [] } })
    expect(onCanvas(press('Delete', 'Delete'), map)).toBeUndefined()
    expect(onCanvas(press('s', 'KeyS'), map)).toBe('support')
  })
  test('an act that comes without a key can be given one', () => {
    expect(actOf(keyMapOf({ split: ctrlJ }), 'outline', press('j', 'KeyJ', { ctrlKey: true }), true)).toBe(
      'split',
    )
  })
  test('without single characters only what is held with Ctrl or Alt, and keys without a character, act', () => {
    const map = keyMapOf({}, false)
    expect(onCanvas(press('s', 'KeyS'), map)).toBeUndefined()
    expect(onCanvas(press('ы', 'KeyS'), map)).toBeUndefined()
    expect(onCanvas(press('!', 'Digit1', { shiftKey: true }), map)).toBeUndefined()
    expect(actOf(map, 'page', press('?', 'Slash', { shiftKey: true }), true)).toBeUndefined()
    expect(onCanvas(press('z', 'KeyZ', { ctrlKey: true }), map)).toBe('undo')
    expect(onCanvas(press('Delete', 'Delete'), map)).toBe('remove')
    expect(actOf(map, 'outline', press(' ', 'Space'), true)).toBe('select')
  })
  test('where Tab moves the focus it adds nothing, and letters still do', () => {
    const map = keyMapOf({}, true, true)
    expect(onCanvas(press('Tab', 'Tab'), map)).toBeUndefined()
    expect(onCanvas(press('s', 'KeyS'), map)).toBe('support')
    const own = keyMapOf({ rebut: { codes: ['Tab'], shift: false } }, true, true)
    expect(onCanvas(press('Tab', 'Tab'), own)).toBeUndefined()
  })
})

describe('two acts that want one key', () => {
  const ctrlD: KeyChoice = { codes: ['KeyD'], ctrl: true, shift: false }
  const pressed = press('d', 'KeyD', { ctrlKey: true })
  test('one’s own choice has it, and the other act only what it has besides', () => {
    const map = keyMapOf({ split: ctrlD })
    expect(onCanvas(pressed, map)).toBe('split')
    expect(keysOf(map, 'duplicate')).toEqual([])
    expect(keysOf(plainKeys, 'duplicate')).toEqual([ctrlD])
    const taken = keyMapOf({ split: { codes: ['KeyY'], ctrl: true, shift: false } })
    expect(keysOf(taken, 'redo')).toEqual([{ codes: ['KeyZ'], ctrl: true, shift: true }])
  })
  test('of two choices the later', () => {
    expect(onCanvas(pressed, keyMapOf({ split: ctrlD, merge: ctrlD }))).toBe('merge')
    expect(onCanvas(pressed, keyMapOf({ merge: ctrlD, split: ctrlD }))).toBe('split')
  })
  test('a choice for an act of the page goes before what the views have', () => {
    expect(onCanvas(press('s', 'KeyS'), keyMapOf({ tidy: { codes: ['KeyS'], shift: false } }))).toBe('tidy')
  })
  test('keys are told for one view alone', () => {
    expect(keysOf(plainKeys, 'support', 'outline')).toEqual([{ codes: ['KeyS'], shift: false }])
    expect(keysOf(plainKeys, 'support', 'canvas')).toHaveLength(2)
  })
})

describe('what is in the way of new keys', () => {
  test('the act that has them where both hold', () => {
    expect(actsOn(plainKeys, 'split', { codes: ['KeyD'], ctrl: true, shift: false })).toEqual(['duplicate'])
    expect(actsOn(plainKeys, 'tidy', { codes: ['KeyS'], shift: false })).toEqual(['support'])
    expect(actsOn(plainKeys, 'last', { codes: ['Digit1'], shift: true })).toEqual([])
    expect(actsOn(plainKeys, 'split', { codes: ['ArrowUp'], shift: true })).toEqual(['walk-up'])
  })
  test('not the act itself, nor one that gave them up', () => {
    expect(actsOn(plainKeys, 'undo', { codes: ['KeyZ'], ctrl: true, shift: false })).toEqual([])
    const map = keyMapOf({ duplicate: { codes: [] } })
    expect(actsOn(map, 'split', { codes: ['KeyD'], ctrl: true, shift: false })).toEqual([])
  })
})
