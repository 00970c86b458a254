import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import {
  bearer,
  begin,
  type Begun,
  enter,
  join,
  newcomer,
  refused,
  said,
} from '../testing/workshop-client.ts'
import { dots, phaseNamed, silentWriting, voteFor } from '../testing/workshop-plans.ts'

vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 10_000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let now = 0
beforeEach(async () => {
  now = 1_700_000_000_000
  server = await run({ clock: () => now, bounds: { workshopGatherMs: 5 } })
  map = await server.newMap()
  shop = await begin(server, map)
})
afterEach(endAll)

const joining = async (code: string, alias = 'Ada', rest: object = {}) =>
  said(await server.post('/api/join', { code, alias, ...rest }))
const call = (method: string, path: string, token: string) =>
  fetch(server.base + path, { method, headers: bearer(token) })
const tickets = (id = shop.workshop) => `/api/workshops/${id}/tickets`
describe('beginning one', () => {
  test('is the host link’s alone, gives a code and a token once, and is in the list of every link', async () => {
    expect(shop.code).toMatch(/^[2-9B-DF-HJKMNP-TV-XZ]{6}$/)
    expect(Buffer.from(shop.token, 'base64url')).toHaveLength(16)
    const path = `/api/maps/${map.id}/workshops`
    const body = { title: 'Again', lang: 'en', alias: 'Hana', agenda: [] }
    for (const role of ['edit', 'view'] as const)
      expect(await said(await server.post(path, body, bearer(map.secrets[role])))).toEqual(
        refused(403, 'forbidden'),
      )
    now += 1000
    const two = await begin(server, map, [phaseNamed('one')], '  The\nsecond ')
    for (const role of ['host', 'edit', 'view'] as const)
      expect(await said(await call('GET', path, map.secrets[role]))).toEqual([
        200,
        [
          { workshop: two.workshop, title: 'The second', createdAt: now },
          { workshop: shop.workshop, title: 'Sam', createdAt: now - 1000 },
        ],
      ])
    expect(two.code).not.toBe(shop.code)
  })
  test('has the door that was asked for from the first moment', async () => {
    const body = { title: 'T', lang: 'en', alias: 'Hana', agenda: [], door: 'admit' }
    const [status, made] = await said(
      await server.post(`/api/maps/${map.id}/workshops`, body, bearer(map.secrets.host)),
    )
    expect(status).toBe(201)
    expect(await joining(String(Object(made).code), 'Ada')).toMatchObject([200, { standing: 'waiting' }])
  })
  test('is refused for what cannot be', async () => {
    const good = { title: 'T', lang: 'en', alias: 'Hana', agenda: [] }
    for (const bad of [
      {},
      { ...good, title: ' ' },
      { ...good, door: 'ajar' },
      { ...good, alias: '\u202e' },
      { ...good, lang: '../x' },
      { ...good, agenda: [{}] },
      { ...good, agenda: [phaseNamed('twin'), phaseNamed('twin')] },
      { ...good, title: 'x'.repeat(201) },
    ])
      expect(
        await said(await server.post(`/api/maps/${map.id}/workshops`, bad, bearer(map.secrets.host))),
      ).toEqual(refused(400, 'badRequest'))
  })
  test('is limited for an address', async () => {
    await server.stop()
    server = await run({ clock: () => now, bounds: { beginBurst: 1 } })
    map = await server.newMap()
    await begin(server, map)
    const body = { title: 'T', lang: 'en', alias: 'Hana', agenda: [] }
    expect(
      await said(await server.post(`/api/maps/${map.id}/workshops`, body, bearer(map.secrets.host))),
    ).toEqual(refused(429, 'tooMany'))
  })
})

describe('with a token', () => {
  test('of somebody else, of nobody or of none there is no ticket', async () => {
    const other = await begin(server, map)
    expect(await said(await server.post(tickets(), {}, bearer(other.token)))).toEqual(
      refused(403, 'forbidden'),
    )
    expect(await said(await server.post(tickets('nowhere'), {}, bearer(shop.token)))).toEqual(
      refused(404, 'noWorkshop'),
    )
    expect(await said(await server.post(tickets()))).toEqual(refused(401, 'noSecret'))
    expect(await said(await server.post(tickets(), {}, bearer(map.secrets.host)))).toEqual(
      refused(403, 'forbidden'),
    )
  })
  test('a ticket says who and what for, and hands on no secret', async () => {
    const { who } = await newcomer(server, shop.code, 'Wall', { part: 'viewer' })
    const [, host] = await said(await server.post(tickets(), {}, bearer(shop.token)))
    const [, wall] = await said(await server.post(tickets(), {}, bearer(who.token)))
    const of = { workshop: shop.workshop, map: map.id, now, expiresAt: now + 120_000, origins: [] }
    const [view, edit] = [`/m/${map.id}`, `/m/${map.id}`]
    expect(host).toMatchObject({ ...of, role: 'edit', person: shop.person, links: { view, edit } })
    expect(wall).toMatchObject({ ...of, role: 'view', person: who.person, links: { view } })
    expect(JSON.stringify([host, wall])).not.toContain('#')
  })
  test('the host’s role comes back with it alone: no newcomer has it, whatever they say', async () => {
    const host = await enter(server, shop)
    host.end()
    const thief = await joining(shop.code, 'Hana Host', { part: 'host' })
    expect(thief).toEqual(refused(400, 'badRequest'))
    const { page } = await newcomer(server, shop.code, 'Hana Host', { token: 'x'.repeat(22), role: 'host' })
    expect(page.view.me).toMatchObject({ part: 'participant' })
    expect((await enter(server, shop)).view.me).toMatchObject({ part: 'host' })
  })
  test('of a participant no codes are made', async () => {
    const ada = await join(server, shop.code, 'Ada')
    const path = `/api/workshops/${shop.workshop}/codes`
    expect(await said(await server.post(path, { labels: ['x'] }, bearer(ada.token)))).toEqual(
      refused(403, 'forbidden'),
    )
    for (const labels of [[], ['x'.repeat(61)], Array.from({ length: 501 }, () => ''), 'x'])
      expect(await said(await server.post(path, { labels }, bearer(shop.token)))).toEqual(
        refused(400, 'badRequest'),
      )
  })
})

test('what somebody gave is told to them whole, to hosts without votes and private cards, to others not at all', async () => {
  const host = await enter(server, shop)
  const [{ who: ada, page }, { who: ben }] = [
    await newcomer(server, shop.code, 'Ada'),
    await newcomer(server, shop.code, 'Ben'),
  ]
  await host.do({ do: 'agenda', agenda: [silentWriting('named')] })
  await host.do({ do: 'phase', phase: 'writing', start: false })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await page.do({ do: 'draft', draft: 'd1', target: 'c1', relation: 'asks', text: 'Why so?', lang: 'en' })
  await page.do({ do: 'flag', row: 'c1', kind: 'unclear', on: true })
  await page.do(voteFor('c1', 3))
  const given = async (token: string, person = ada.person) =>
    said(await call('GET', `/api/workshops/${shop.workshop}/people/${person}`, token))
  expect(await given(ada.token)).toMatchObject([
    200,
    { alias: 'Ada', votes: { crux: { c1: 3 } }, drafts: [{ text: 'Why so?' }], flags: [{ row: 'c1' }] },
  ])
  expect(await given(shop.token)).toMatchObject([200, { alias: 'Ada', votes: {}, drafts: [], flags: [{}] }])
  expect(await given(ben.token)).toEqual(refused(403, 'forbidden'))
  expect(await given(shop.token, 'nobody')).toEqual(refused(404, 'notFound'))
  expect(await host.do({ do: 'erase', person: ada.person })).toBe('done')
  expect(await given(shop.token)).toMatchObject([200, { alias: '', flags: [], cards: [] }])
})

test('whoever was erased is nobody of it: while it runs they may join anew, and after the end are told that it is over', async () => {
  const host = await enter(server, shop)
  const { who: ada } = await newcomer(server, shop.code, 'Ada')
  expect(await host.do({ do: 'erase', person: ada.person })).toBe('done')
  const ticketOf = async (token: string) => said(await server.post(tickets(), {}, bearer(token)))
  expect(await ticketOf(ada.token)).toEqual(refused(403, 'forbidden'))
  expect(await host.do({ do: 'end' })).toBe('done')
  expect(await ticketOf(ada.token)).toEqual(refused(410, 'ended'))
  expect((await ticketOf(shop.token))[0]).toBe(200)
})

test('a screen of the room looks on past a closed door, and is its hosts’ alone to make', async () => {
  const host = await enter(server, shop)
  const { who: ada } = await newcomer(server, shop.code, 'Ada')
  const made = async (token: string, body: object = { alias: 'Wall' }) =>
    said(await server.post(`/api/workshops/${shop.workshop}/screens`, body, bearer(token)))
  expect(await host.do({ do: 'door', door: 'personal', open: false })).toBe('done')
  const [status, wall] = await made(shop.token)
  expect(status).toBe(201)
  const { person, token } = Object(wall)
  expect(await said(await server.post(tickets(), {}, bearer(token)))).toMatchObject([
    200,
    { role: 'view', person, workshop: shop.workshop, links: { view: `/m/${map.id}` } },
  ])
  // What it has makes it no host of anything.
  expect(await made(token)).toEqual(refused(403, 'forbidden'))
  expect(await made(ada.token)).toEqual(refused(403, 'forbidden'))
  expect(await made(shop.token, {})).toEqual(refused(400, 'badRequest'))
  expect(await made(shop.token, { alias: '\u202e' })).toEqual(refused(400, 'badRequest'))
  expect(await host.do({ do: 'remove', person })).toBe('done')
  expect(await said(await server.post(tickets(), {}, bearer(token)))).toEqual(refused(403, 'removed'))
  expect(await host.do({ do: 'end' })).toBe('done')
  expect(await made(shop.token)).toEqual(refused(410, 'ended'))
})

test('a new title is in the list as well', async () => {
  const host = await enter(server, shop)
  await host.do({ do: 'title', title: 'Renamed' })
  expect((await server.store.workshops.ofMap(map.id)).map(({ title }) => title)).toEqual(['Renamed'])
})

describe('erasing one', () => {
  test('is for who leads it, or for the map’s host; it is gone from the list and from the store', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    const path = `/api/workshops/${shop.workshop}`
    const other = await server.newMap()
    expect(await said(await call('DELETE', path, who.token))).toEqual(refused(403, 'forbidden'))
    const byMap = `${path}?map=${map.id}`
    expect(await said(await call('DELETE', byMap, map.secrets.edit))).toEqual(refused(403, 'forbidden'))
    expect(await said(await call('DELETE', `${path}?map=${other.id}`, other.secrets.host))).toEqual(
      refused(404, 'noWorkshop'),
    )
    expect((await call('DELETE', byMap, map.secrets.host)).status).toBe(204)
    await expect.poll(() => page.closeCode).toBe(4401)
    expect(await said(await server.post(tickets(), {}, bearer(who.token)))).toEqual(
      refused(404, 'noWorkshop'),
    )
    expect(await joining(shop.code)).toEqual(refused(404, 'noCode'))
    expect((await server.store.workshops.load(shop.workshop)).rows).toEqual([])
    const mine = await begin(server, map)
    expect((await call('DELETE', `/api/workshops/${mine.workshop}`, mine.token)).status).toBe(204)
    expect(await server.store.workshops.ofMap(map.id)).toEqual([])
  })
  test('happens with its map; until then a deleted map lets nobody in', async () => {
    await call('DELETE', `/api/maps/${map.id}`, map.secrets.host)
    expect(await joining(shop.code)).toEqual(refused(410, 'deleted'))
    expect(await said(await server.post(tickets(), {}, bearer(shop.token)))).toEqual(refused(410, 'deleted'))
    await server.store.eraseDeleted(now)
    expect(await server.store.workshops.find(shop.workshop)).toBeUndefined()
  })
})

const readLog = async (token: string) => {
  const answer = await call('GET', `/api/workshops/${shop.workshop}/history`, token)
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : said(answer)
}
describe('the log of its map', () => {
  test('is told to everybody who is in, as to whoever has a link, and to nobody else', async () => {
    const { who: ada } = await newcomer(server, shop.code, 'Ada')
    const link = await call('GET', `/api/maps/${map.id}/history`, map.secrets.view)
    const rows = new Uint8Array(await link.arrayBuffer())
    expect(rows.length).toBeGreaterThan(20)
    expect(await readLog(shop.token)).toEqual(rows)
    expect(await readLog(ada.token)).toEqual(rows)
    for (const wrong of [map.secrets.host, 'x'.repeat(22)])
      expect(await readLog(wrong)).toEqual(refused(403, 'forbidden'))
    const host = await enter(server, shop)
    expect(await host.do({ do: 'remove', person: ada.person })).toBe('done')
    expect(await readLog(ada.token)).toEqual(refused(403, 'forbidden'))
  })
})
