import { afterEach, expect, test, vi } from 'vitest'
import { makeMap } from './make-map.ts'

afterEach(() => vi.unstubAllGlobals())
const serverSays = (status: number, body: unknown) => {
  vi.stubGlobal('location', { origin: 'http://here.test' })
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }))
}
const links = { host: '/m/a1#h', edit: '/m/a1#e', view: '/m/a1#v' }

test('gives the id and the host’s key', async () => {
  serverSays(201, { id: 'a1', links })
  expect(await makeMap({})).toMatchObject({ ok: true, id: 'a1', secret: 'h' })
})

test.each([
  [429, {}, 'tooMany'],
  [507, {}, 'full'],
  [500, {}, 'other'],
  [201, { id: 'a1' }, 'other'],
  [201, { id: 'other', links }, 'other'],
  [200, 'hotel login', 'other'],
])('%i with %j is %s', async (status, body, why) => {
  serverSays(status, body)
  expect(await makeMap({})).toEqual({ ok: false, why })
})

test('no network is a value, not an exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await makeMap({})).toEqual({ ok: false, why: 'offline' })
})
