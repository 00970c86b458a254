import { expect, test } from 'vitest'
import { addressOf, screenIn, screens, wallAddressOf, wallIn } from './screens.ts'

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

test('the address of a wall says who looks on there, and nothing else is taken for one', () => {
  const wall = { map: 'map_1-a', person: 'p-1', token: 'tok_en-1' }
  const { pathname, hash } = new URL(wallAddressOf('w1', wall), 'http://a')
  expect(pathname).toBe('/w/w1')
  expect(wallIn(hash)).toEqual(wall)
  for (const other of ['', '#projector', '#wall=', '#wall=a.b', '#wall=a.b.c.d', '#wall=a.b/c.d', '#wall=..'])
    expect(wallIn(other)).toBeUndefined()
})
