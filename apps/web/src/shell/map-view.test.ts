import { expect, test } from 'vitest'
import { viewFor } from './map-view.ts'

test('a wide screen begins with the canvas and keeps what was chosen', () => {
  expect(viewFor(undefined, false, true)).toBe('canvas')
  expect(viewFor('both', false, true)).toBe('both')
  expect(viewFor('outline', false, true)).toBe('outline')
})

test('where there is no room for both, both is the canvas', () => {
  expect(viewFor('both', false, false)).toBe('canvas')
  expect(viewFor('outline', false, false)).toBe('outline')
})

test('a phone begins with the outline', () => {
  expect(viewFor(undefined, true, false)).toBe('outline')
  expect(viewFor('canvas', true, false)).toBe('canvas')
  expect(viewFor('both', true, false)).toBe('outline')
})

test('a word that somebody else kept is no choice', () => {
  expect(viewFor('table', false, true)).toBe('canvas')
})
