import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { hashesOf } from '../access/secrets.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, newFolder, type Running, run, type TestMap } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

const said = async (answer: Promise<Response>) => {
  const one = await answer
  const body: unknown = await one.json()
  return [one.status, body]
}
const document = async (server: Running, { id }: TestMap) => {
  const doc = new Y.Doc()
  for (const { update } of (await server.store.load(id)).rows) Y.applyUpdate(doc, update)
  return doc
}

test('says that it is well', async () => {
  const server = await run()
  expect(await said(fetch(`${server.base}/health`))).toEqual([200, { status: 'ok' }])
})

const takingNothing = (store: Running['store']) => ({
  ...store,
  create: () => Promise.reject(new Error('/secret/path')),
})

describe('POST /api/maps', () => {
  test('makes a map with three links, and keeps only their hashes', async () => {
    const server = await run()
    const answer = await server.post('/api/maps')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
    const map = await server.newMap({ title: '  Standards  ' })
    const record = await server.store.find(map.id)
    expect(record?.hashes).toEqual(hashesOf(map.secrets.host))
    const meta = (await document(server, map)).getMap('meta').toJSON()
    expect(meta).toEqual({ schema: 1, title: 'Standards' })
  })

  test('copies the sample byte for byte, each copy for itself', async () => {
    const folder = newFolder()
    const sample = new Y.Doc()
    sample.getMap('claims').set('a', { kind: 'proposal' })
    sample.getMap('meta').set('schema', 1)
    sample.getMap('meta').set('title', 'Sample')
    sample.getMap('meta').set('title@zh', '示例')
    writeFileSync(join(folder, 'sample.bin'), Y.encodeStateAsUpdate(sample))
    const server = await run({ folder })
    const [one, two] = [
      await server.newMap({ from: 'sample' }),
      await server.newMap({ from: 'sample', title: 'Mine' }),
    ]
    expect((await server.store.load(one.id)).rows.map(({ update }) => update)).toEqual([
      Y.encodeStateAsUpdate(sample),
    ])
    const titles = await Promise.all(
      [one, two].map(async (map) => (await document(server, map)).getMap('meta').get('title')),
    )
    expect(titles).toEqual(['Sample', 'Mine'])
    expect((await document(server, one)).getMap('meta').get('title@zh')).toBe('示例')
    expect((await document(server, two)).getMap('meta').has('title@zh')).toBe(false)
    expect((await document(server, two)).getMap('claims').toJSON()).toEqual({ a: { kind: 'proposal' } })
    const ada = new RawClient(await server.socket(one, 'view'))
    await expect.poll(() => ada.keys).toEqual(['a'])
  })

  test('says so when there is no sample', async () => {
    const server = await run()
    expect(await said(server.post('/api/maps', { from: 'sample' }))).toEqual([503, { error: 'noSample' }])
    expect(await server.store.count()).toBe(0)
  })

  test.each([
    ['text', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text that is JSON', '{}', { 'content-type': 'text/plain' }],
    ['JSON that is cut', '{"title": ', {}],
    ['a list', '[]', {}],
    ['null', 'null', {}],
    ['a title that is no text', '{"title": 5}', {}],
    ['a title that is too long', JSON.stringify({ title: 'x'.repeat(201) }), {}],
    ['another origin than the sample', '{"from": "elsewhere"}', {}],
    ['__proto__', '{"__proto__": {"title": "x"}}', {}],
  ])('refuses %s', async (_, body, headers) => {
    const server = await run()
    expect(await said(server.post('/api/maps', body, headers))).toEqual([400, { error: 'badRequest' }])
    expect(await server.store.count()).toBe(0)
  })

  test('refuses a large body, many maps from one address, too many maps, and a disk without room', async () => {
    const large = await run()
    const body = JSON.stringify({ title: 'x'.repeat(70_000) })
    expect(await said(large.post('/api/maps', body))).toEqual([413, { error: 'tooLarge' }])
    const quick = await run({ bounds: { makeBurst: 2 } })
    const answers = [1, 2, 3].map(() => quick.post('/api/maps').then((one) => one.status))
    expect((await Promise.all(answers)).toSorted((a, b) => a - b)).toEqual([201, 201, 429])
    const small = await run({ bounds: { maps: 1 } })
    await small.newMap()
    expect(await said(small.post('/api/maps'))).toEqual([507, { error: 'full' }])
    const full = await run({ freeDisk: async () => 1000 })
    expect(await said(full.post('/api/maps'))).toEqual([507, { error: 'full' }])
  })

  test('says 503 when the store takes nothing, and tells nothing of the inside', async () => {
    const server = await run({ around: takingNothing })
    expect(await said(server.post('/api/maps'))).toEqual([503, { error: 'notSaved' }])
  })
})

const call = (server: Running, headers: InjectOptions['headers']) =>
  server.app
    .inject({ method: 'POST', url: '/api/maps', payload: {}, headers: { ...headers } })
    .then(({ statusCode }) => statusCode)

describe('who may call', () => {
  test.each([
    ['a script without an origin', { host: '127.0.0.1:4321' }, 201],
    ['its own page', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }, 201],
    ['its own page under a name', { host: 'parley.test:4321', origin: 'http://parley.test:4321' }, 201],
    ['its own page at port 80', { host: 'parley.test', origin: 'http://parley.test' }, 201],
    ['its own page behind TLS', { host: 'parley.test', origin: 'https://parley.test' }, 201],
    ['its own page by IPv6', { host: '[::1]:4321', origin: 'http://[::1]:4321' }, 201],
    ['another site', { host: '127.0.0.1:4321', origin: 'http://evil.example' }, 403],
    ['another port', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:8080' }, 403],
    ['a sandboxed page', { host: '127.0.0.1:4321', origin: 'null' }, 403],
    ['a cross-site call', { host: '127.0.0.1:4321', 'sec-fetch-site': 'cross-site' }, 403],
    ['a host that is none', { host: 'a b/c' }, 403],
  ])('%s', async (_, headers, status) => {
    expect(await call(await run(), headers)).toBe(status)
  })

  test.each([
    ['its public name', { host: 'parley.example', origin: 'https://parley.example' }, 201],
    [
      'its public name when the proxy changes Host',
      { host: '127.0.0.1:4321', origin: 'https://parley.example' },
      201,
    ],
    ['its plain address', { host: '192.168.1.7:4321', origin: 'http://192.168.1.7:4321' }, 201],
    ['localhost', { host: 'localhost:4321', origin: 'http://localhost:4321' }, 201],
    [
      'a name that was bent to our address',
      { host: 'evil.example:4321', origin: 'http://evil.example:4321' },
      403,
    ],
  ])('with a public address: %s', async (_, headers, status) => {
    expect(await call(await run({ publicUrl: 'https://parley.example/' }), headers)).toBe(status)
  })
})

const ask = (server: Running, id: string, secret: string | undefined, body: unknown = {}) =>
  server.post(
    `/api/maps/${id}/tickets`,
    body,
    secret === undefined ? {} : { authorization: `Bearer ${secret}` },
  )

const origins = async (server: Running) => {
  const { id, secrets } = await server.newMap()
  const one: unknown = await (await ask(server, id, secrets.view)).json()
  return one
}

describe('POST /api/maps/<id>/tickets', () => {
  test('tells each its role, its end, its own and weaker links, and no stronger', async () => {
    const server = await run({ clock: () => 1_700_000_000_000 })
    const map = await server.newMap()
    const { host, edit, view } = map.secrets
    const link = (secret: string) => `/m/${map.id}#${secret}`
    const answer = async (secret: string) => {
      const one: unknown = await (await ask(server, map.id, secret, { person: 'Ada' })).json()
      return one
    }
    const times = { now: 1_700_000_000_000, expiresAt: 1_700_000_120_000 }
    expect(await answer(host)).toMatchObject({
      role: 'host',
      links: { host: link(host), edit: link(edit), view: link(view) },
    })
    expect(await answer(edit)).toEqual({
      role: 'edit',
      ticket: expect.stringMatching(/^[\w-]+\.[\w-]+$/),
      links: { edit: link(edit), view: link(view) },
      origins: [],
      ...times,
    })
    expect(await answer(view)).toMatchObject({ role: 'view', links: { view: link(view) } })
    expect(JSON.stringify(await answer(view))).not.toContain(edit)
    expect(JSON.stringify(await answer(edit))).not.toContain(host)
  })

  test('refuses without a secret, with a wrong one, for no map, and a bad body', async () => {
    const server = await run()
    const [map, other] = [await server.newMap(), await server.newMap()]
    expect(await said(ask(server, map.id, undefined))).toEqual([401, { error: 'noSecret' }])
    expect(await said(ask(server, map.id, 'short'))).toEqual([401, { error: 'noSecret' }])
    expect(await said(ask(server, map.id, other.secrets.host))).toEqual([403, { error: 'forbidden' }])
    expect(await said(ask(server, 'nowhere', map.secrets.host))).toEqual([404, { error: 'noMap' }])
    expect(await said(ask(server, '__proto__', map.secrets.host))).toEqual([404, { error: 'noMap' }])
    const long = { person: 'x'.repeat(101) }
    expect(await said(ask(server, map.id, map.secrets.host, long))).toEqual([400, { error: 'badRequest' }])
    expect(await said(ask(server, map.id, map.secrets.host, { person: 7 }))).toEqual([
      400,
      { error: 'badRequest' },
    ])
  })

  test('stops an address that guesses, and lets it in again later; right secrets cost nothing', async () => {
    let now = 0
    const server = await run({ clock: () => now, bounds: { guessBurst: 3, guessesPerSecond: 1 } })
    const map = await server.newMap()
    for (let i = 0; i < 20; i++) expect((await ask(server, map.id, map.secrets.view)).status).toBe(200)
    for (let i = 0; i < 3; i++) expect((await ask(server, map.id, 'x'.repeat(32))).status).toBe(403)
    expect(await said(ask(server, map.id, map.secrets.view))).toEqual([429, { error: 'tooMany' }])
    now += 1500
    expect((await ask(server, map.id, map.secrets.view)).status).toBe(200)
  })

  test('names the public address for other devices, or the one it listens on', async () => {
    const known = await run({ publicUrl: 'https://parley.example/x/' })
    expect(await origins(known)).toMatchObject({ origins: ['https://parley.example'] })
    const everywhere = await run({ host: '0.0.0.0' })
    const told = await origins(everywhere)
    const { port } = new URL(everywhere.base)
    for (const one of Object.entries(told ?? {}).flatMap(([key, list]) => (key === 'origins' ? list : [])))
      expect(one).toMatch(new RegExp(`^http://(?!127)\\d+\\.\\d+\\.\\d+\\.\\d+:${port}$`))
  })
})

test('a call that does not exist is answered in JSON', async () => {
  const server = await run()
  for (const path of ['/api', '/api/', '/api/nothing', '/api/maps', '/nothing'])
    expect(await said(fetch(server.base + path))).toEqual([404, { error: 'notFound' }])
})

const findingNothing = (store: Running['store']) => ({
  ...store,
  find: () => Promise.reject(new Error('/secret/path')),
})

test('what fails inside is one line in the log and nothing outside', async () => {
  const server = await run({ around: findingNothing })
  const map = await server.newMap()
  const headers = { authorization: `Bearer ${map.secrets.host}` }
  expect(await said(server.post(`/api/maps/${map.id}/tickets?x=hidden`, {}, headers))).toEqual([
    500,
    { error: 'internal' },
  ])
  expect(server.lines).toEqual(['POST /api/maps/:id/tickets: /secret/path'])
})
