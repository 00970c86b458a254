import { describe, expect, test } from 'vitest'
import { answerFor, isSameBuild } from './rules.ts'

const origin = 'https://parley.example'
const ask = (path: string, more: { method?: string; mode?: string } = {}) =>
  answerFor({ url: new URL(path, origin).href, method: 'GET', mode: 'cors', ...more }, origin)

describe('what the service worker answers', () => {
  test.each(['/api/maps', '/api/maps/a/tickets', '/health', '/sync/a?ticket=1', '/sw.js'])(
    '%s goes to the network, also when it is navigated to',
    (path) => {
      expect(ask(path)).toBe('pass')
      expect(ask(path, { mode: 'navigate' })).toBe('pass')
    },
  )
  test('nothing of another host, and nothing but GET', () => {
    expect(ask('https://other.example/assets/a.js')).toBe('pass')
    expect(ask('/assets/a.js', { method: 'POST' })).toBe('pass')
  })
  test('pages are the home page, maps, workshops and the way into them, only when they are navigated to', () => {
    for (const path of ['/', '/m/a1', '/w/a1', '/j', '/j/KITE42']) {
      expect(ask(path, { mode: 'navigate' }), path).toBe('page')
      expect(ask(path), path).toBe('pass')
    }
    expect(['/jobs', '/n/a1'].map((path) => ask(path, { mode: 'navigate' }))).toEqual(['pass', 'pass'])
  })
  test('files with a hash are assets', () => {
    expect(ask('/assets/index-1a2b.js')).toBe('asset')
  })
})

describe('a page and a list of files', () => {
  const build = { version: '1', shell: ['/assets/a-1.js', '/assets/a-1.css'] }
  test('belong together when the list holds all that the page names', () => {
    expect(isSameBuild('<script src="/assets/a-1.js"></script><link href="/assets/a-1.css">', build)).toBe(
      true,
    )
  })
  test('do not when the page is of another build', () => {
    expect(isSameBuild('<script src="/assets/a-2.js"></script>', build)).toBe(false)
  })
})
