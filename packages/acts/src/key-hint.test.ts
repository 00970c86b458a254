import { describe, expect, test } from 'vitest'
import { keyList, keyWays, withKey } from './key-hint.ts'
import { keyMapOf, plainKeys } from './key-map.ts'

const ctrlJ = { codes: ['KeyJ'], ctrl: true, shift: false } as const

describe('the key in a name', () => {
  test('is the one that does it, as the keyboard names it', () => {
    expect(withKey('Undo', plainKeys, 'undo', 'canvas', false)).toBe('Undo (Ctrl+Z)')
    expect(withKey('Undo', plainKeys, 'undo', 'canvas', true)).toBe('Undo (⌘Z)')
  })
  test('follows a person’s own choice, and what that takes from another act', () => {
    const map = keyMapOf({ connect: ctrlJ, 'tool-hand': { codes: ['KeyV'], shift: false } })
    expect(withKey('Connect', map, 'connect', 'canvas', false)).toBe('Connect (Ctrl+J)')
    expect(withKey('Select', map, 'tool-select', 'canvas', false)).toBe('Select')
  })
  test('is left out where no key does it', () => {
    expect(withKey('Undo', keyMapOf({ undo: { codes: [] } }), 'undo', 'canvas', false)).toBe('Undo')
    expect(withKey('Tidy up', plainKeys, 'tidy', 'canvas', false)).toBe('Tidy up')
  })
})

test('with letters off no letter, figure or sign is told; what is held with Ctrl and named keys stay', () => {
  const map = keyMapOf({ why: { codes: ['NumpadDivide', 'IntlBackslash'] } }, false)
  expect(keyWays(map, 'connect', 'canvas', false)).toEqual([])
  expect(keyWays(map, 'support', 'canvas', false)).toEqual(['Tab'])
  expect(keyWays(map, 'zoom-full', 'canvas', false)).toEqual(['Ctrl+0'])
  expect(keyWays(map, 'help', 'page', false)).toEqual([])
  expect(keyWays(map, 'why', 'canvas', false)).toEqual([])
  expect(keyWays(map, 'sibling', 'canvas', false)).toEqual(['Enter'])
  expect(keyWays(map, 'select', 'outline', false)).toEqual(['Space'])
})

const nameOf = (act: string) => ({ support: 'A reason', edit: 'Edit', connect: 'Connect' })[act]

test('a list names what has a key and a name, with two keys at most', () => {
  const wanted = ['edit', 'support', 'undercut', 'connect'] as const
  const map = keyMapOf({ connect: { codes: [] } })
  expect(keyList(map, wanted, 'canvas', nameOf, false)).toBe('F2: Edit; Tab / S: A reason')
  expect(keyList(map, [], 'canvas', nameOf, false)).toBe('')
})
