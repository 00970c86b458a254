import { expect, test } from 'vitest'
import { addressOf, screenIn, screens } from './screens.ts'

test('each screen has an address that leads back to it, and the room is the plain one', () => {
  const addresses = screens.map((screen) => addressOf('w1', screen))
  expect(addresses).toEqual(['/w/w1', '/w/w1#map', '/w/w1#projector'])
  for (const [i, screen] of screens.entries())
    expect(screenIn(new URL(addresses[i] ?? '', 'http://a').hash)).toBe(screen)
})

test('what is behind the # and is no screen shows the room', () => {
  expect(['', '#', '#elsewhere', 'map', '#Map', '#map '].map(screenIn)).toEqual(
    Array.from({ length: 6 }, () => 'room'),
  )
})
