import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { endAll, newFolder, run, writePage } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000 })
afterEach(endAll)

describe('the page', () => {
  const script =
    'export const words = "a script that is long enough to be worth packing. ".repeat(3)\n'.repeat(40)
  async function open() {
    const folder = newFolder()
    writePage(folder, {
      'index.html': '<meta property="csp-nonce" nonce="PARLEY_NONCE">',
      'assets/a-1.js': script,
      'sw.js': 'self.x = 1',
      'manifest.webmanifest': '{}',
      'icons/one.svg': '<svg/>',
    })
    mkdirSync(join(folder, 'web/empty'))
    return run({ folder })
  }

  test('comes under a policy with a fresh nonce and is never kept', async () => {
    const { app } = await open()
    const [one, two] = [await app.inject('/'), await app.inject('/m/abc')]
    const nonce = /nonce="(.+)"/.exec(one.body)?.[1]
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).not.toContain('unsafe')
    expect(two.body).not.toContain(nonce)
    expect([one.headers['cache-control'], one.headers['referrer-policy']]).toEqual([
      'no-store',
      'no-referrer',
    ])
  })

  test('is what maps, workshops and the way into them begin with', async () => {
    const { app } = await open()
    for (const path of ['/m/abc', '/w/abc', '/j', '/j/KITE42'])
      expect((await app.inject(path)).statusCode, path).toBe(200)
    expect((await app.inject('/w')).statusCode).toBe(404)
  })

  test('has assets that may be kept for ever, and files that are asked for again', async () => {
    const { app } = await open()
    const headers = async (path: string) => (await app.inject(path)).headers
    expect(await headers('/assets/a-1.js')).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(await headers('/sw.js')).toMatchObject({
      'cache-control': 'no-cache',
      'service-worker-allowed': '/',
    })
    expect(await headers('/manifest.webmanifest')).toMatchObject({ 'cache-control': 'no-cache' })
    expect((await headers('/icons/one.svg'))['content-type']).toContain('svg')
    expect(await headers('/sw.js')).toHaveProperty('content-security-policy')
  })

  test('is packed for those who can unpack', async () => {
    const { app } = await open()
    const get = (encoding: string) =>
      app.inject({ url: '/assets/a-1.js', headers: { 'accept-encoding': encoding } })
    const [br, gzip, plain] = [await get('gzip, br'), await get('gzip'), await get('identity')]
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(script)
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(script)
    expect([plain.body, plain.headers['content-encoding']]).toEqual([script, undefined])
  })

  test('is all that can be read', async () => {
    const { app, folder } = await open()
    writeFileSync(join(folder, 'web/later.js'), 'not there at the start')
    for (const path of [
      '/index.html',
      '/later.js',
      '/empty/',
      '/assets/',
      '/assets/../../data/parley.sqlite',
      '/assets/%2e%2e/%2e%2e/data/parley.sqlite',
      '/..%2fdata%2fparley.sqlite',
      '//data/parley.sqlite',
      '/m/a/b',
    ])
      expect([path, (await app.inject(path)).statusCode]).toEqual([path, 404])
  })

  test('says itself that an address leads nowhere, to those who walk there', async () => {
    const { app } = await open()
    const walk = (url: string, method: 'GET' | 'POST' = 'GET', accept = 'text/html,*/*;q=0.8') =>
      app.inject({ url, method, headers: { accept } })
    for (const path of ['/nothing', '/m/a/b?c=d', '/m', '/apicture', '//data', '/index.html', '/no.js']) {
      const { statusCode, headers, body } = await walk(path)
      const nonce = /nonce="(.+)"/.exec(body)?.[1]
      expect([path, statusCode, headers['cache-control']]).toEqual([path, 404, 'no-store'])
      expect(headers['content-type']).toContain('text/html')
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    }
    for (const answer of [
      await walk('/api'),
      await walk('/api/nothing?a'),
      await walk('/assets/gone-1.js'),
      await walk('/sync/a'),
      await walk('/nothing', 'POST'),
      await walk('/nothing', 'GET', '*/*'),
    ])
      expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'notFound' }])
  })

  test('says so when it is not built', async () => {
    const { app } = await run()
    expect((await app.inject('/')).body).toBe('The page is not built.')
    const lost = await app.inject({ url: '/nothing', headers: { accept: 'text/html' } })
    expect([lost.statusCode, lost.json()]).toEqual([404, { error: 'notFound' }])
  })
})
