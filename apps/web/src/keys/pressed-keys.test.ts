import { expect, test } from 'vitest'
import { keysPressed } from './pressed-keys.ts'

const press = (key: string, code: string, held: string[] = []) =>
  keysPressed({
    key,
    code,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    getModifierState: (name: string) => held.includes(name),
  })

test('a key with what is held is a choice; Command counts as Ctrl', () => {
  expect(press('j', 'KeyJ', ['ctrl'])).toEqual({
    is: 'choice',
    choice: { codes: ['KeyJ'], ctrl: true, shift: false },
  })
  expect(press('J', 'KeyJ', ['meta', 'shift'])).toEqual({
    is: 'choice',
    choice: { codes: ['KeyJ'], ctrl: true, shift: true },
  })
  expect(press('ы', 'KeyS')).toEqual({ is: 'choice', choice: { codes: ['KeyS'], shift: false } })
  expect(press('F4', 'F4', ['alt'])).toMatchObject({ choice: { alt: true } })
})

test('what is only held waits, Escape leaves it, and what the browser keeps is refused', () => {
  expect(press('Shift', 'ShiftLeft', ['shift'])).toEqual({ is: 'held' })
  expect(press('Escape', 'Escape')).toEqual({ is: 'nevermind' })
  for (const taken of [
    press('w', 'KeyW', ['ctrl']),
    press('t', 'KeyT', ['meta']),
    press('F5', 'F5'),
    press('@', 'KeyQ', ['ctrl', 'alt', 'AltGraph']),
    press(',', 'KeyW'),
  ])
    expect(taken).toEqual({ is: 'taken' })
})
