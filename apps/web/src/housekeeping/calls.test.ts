import { afterEach, expect, test, vi } from 'vitest'
import { copyMap, deleteMap, restoreMap, standingOf } from './calls.ts'

const map = { id: 'm1', secret: 'key' }
const asked: {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
}[] = []

/** A server that answers everything the same. */
function answers(body: unknown, status = 200) {
  asked.length = 0
  vi.stubGlobal('location', { origin: 'http://parley.test' })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ method: init.method ?? '', path, headers: new Headers(init.headers), body: init.body })
    return Promise.resolve(Response.json(body, { status }))
  })
}
afterEach(() => vi.unstubAllGlobals())

test('each call goes its way, with the key in the header and nowhere else', async () => {
  answers({ id: 'm1', role: 'host', createdAt: 1, deleted: { at: 1, until: 2 } })
  for (const call of [standingOf, deleteMap, restoreMap])
    expect(await call(map)).toEqual({ ok: true, value: { role: 'host', deleted: { at: 1, until: 2 } } })
  answers({ id: 'm2', links: { host: '/m/m2#new', edit: '', view: '' } }, 201)
  expect(await copyMap(map, { title: 'Copy' })).toEqual({ ok: true, value: { id: 'm2', secret: 'new' } })
  expect(asked.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/api/maps/m1/copies', '{"title":"Copy"}'],
  ])
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer key')
})

test.each([
  [401, 'notHost'],
  [403, 'notHost'],
  [404, 'noMap'],
  [410, 'noMap'],
  [429, 'tooMany'],
  [507, 'full'],
  [503, 'other'],
  [500, 'other'],
] as const)('%i is %s', async (status, why) => {
  answers({ error: 'x' }, status)
  expect(await deleteMap(map)).toEqual({ ok: false, why })
})

test('an answer that is none, and nobody there, are values too', async () => {
  answers({ hello: 'captive portal' })
  expect(await standingOf(map)).toEqual({ ok: false, why: 'other' })
  answers({ id: 'm2', links: { host: '/m/another#new' } })
  expect(await copyMap(map, {})).toEqual({ ok: false, why: 'other' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>')))
  expect(await standingOf(map)).toEqual({ ok: false, why: 'offline' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await restoreMap(map)).toEqual({ ok: false, why: 'offline' })
})
