import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

test('leads to the web and nowhere else', () => {
  expect(webAddress('https://example.org/a?b#c')).toBe('https://example.org/a?b#c')
  expect(webAddress('http://example.org')).toBe('http://example.org')
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'example.org',
    '',
  ])
    expect(webAddress(url)).toBeNull()
})
