/** Who comes in by a code, and as whom; how often somebody may try one; a code for one person, tried by two. */
import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { workshopCodesPath, workshopTicketsPath } from '@parley/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Bounds } from '../bounds.ts'
import type { Store } from '../store/port.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import {
  bearer,
  begin,
  type Begun,
  codesFor,
  enter,
  join,
  newcomer,
  refused,
  said,
} from '../testing/workshop-client.ts'

vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 10_000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let now = 0
/** Behind a proxy, which says from where somebody comes. */
const publicUrl = 'https://parley.example'
async function started(bounds: Partial<Bounds> = {}, around = (store: Store) => store) {
  now = 1_700_000_000_000
  server = await run({ clock: () => now, publicUrl, around, bounds: { workshopGatherMs: 5, ...bounds } })
  map = await server.newMap()
  shop = await begin(server, map)
}
beforeEach(() => started())
afterEach(endAll)

interface Tried {
  readonly status: number
  readonly token: string
}
/** Joins from some address. */
const joining = (code: string, from = '203.0.113.1', rest: object = {}): Promise<Tried> =>
  new Promise((done, failed) => {
    const url = new URL(`${server.base}/api/join`)
    const headers = { 'content-type': 'application/json', host: 'parley.example', 'x-forwarded-for': from }
    const asking = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      let text = ''
      answer.on('data', (more: Buffer) => (text += more.toString()))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, token: tokenIn(text) }))
    })
    asking.on('error', failed)
    asking.end(JSON.stringify({ code, alias: 'Ada', ...rest }))
  })
const tokenIn = (text: string) => /"token":"([\w-]+)"/.exec(text)?.[1] ?? ''
const statusOf = async (code: string, from?: string) => (await joining(code, from)).status

const asking = async (code: string, alias = 'Ada', rest: object = {}) =>
  said(await server.post('/api/join', { code, alias, ...rest }))
const ticketSaid = async (token: string) =>
  said(await server.post(workshopTicketsPath(shop.workshop), {}, bearer(token)))

describe('joining', () => {
  test('takes a code however it is typed, and a name that it tidies', async () => {
    const typed = ` ${shop.code.slice(0, 3).toLowerCase()}-${shop.code.slice(3)}\t`
    const ada = await join(server, typed, '  Ada \u202e\n Lovelace ')
    const page = await enter(server, ada)
    expect(page.view.me).toMatchObject({ alias: 'Ada Lovelace', part: 'participant', mayWrite: true })
    for (const alias of ['', ' \n', '\u200e'])
      expect(await asking(shop.code, alias)).toEqual(refused(400, 'badRequest'))
  })
  test('is refused for a wrong code, and after many of them from one address for a right one too', async () => {
    await server.stop()
    server = await run({ folder: server.folder, clock: () => now, bounds: { codeGuessBurst: 3 } })
    expect(await asking('ZZZZZZ')).toEqual(refused(404, 'noCode'))
    expect(await asking('22222222BB')).toEqual(refused(404, 'noCode'))
    expect((await asking(shop.code))[0]).toBe(200)
    expect(await asking('nonsense')).toEqual(refused(404, 'noCode'))
    expect(await asking(shop.code)).toEqual(refused(429, 'tooMany'))
    now += 4000
    expect((await asking(shop.code))[0]).toBe(200)
  })
  test('is limited by code and by address, for newcomers alone', async () => {
    await server.stop()
    server = await run({
      folder: server.folder,
      clock: () => now,
      bounds: { joinBurst: 2, joinsPerSecond: 1 },
    })
    const ada = await join(server, shop.code, 'Ada')
    await join(server, shop.code, 'Ben')
    expect(await asking(shop.code, 'Cem')).toEqual(refused(429, 'tooMany'))
    expect((await asking(shop.code, 'Ada', { token: ada.token }))[0]).toBe(200)
    now += 1000
    expect((await asking(shop.code, 'Cem'))[0]).toBe(200)
  })
  test('by the door: closed, personal, or with a host who admits', async () => {
    const host = await enter(server, shop)
    await host.do({ do: 'door', door: 'open', open: false })
    expect(await asking(shop.code)).toEqual(refused(403, 'doorClosed'))
    await host.do({ do: 'door', door: 'personal', open: true })
    expect(await asking(shop.code)).toEqual(refused(403, 'personalOnly'))
    const [one = '', two = ''] = await codesFor(server, shop, 'Ada', 'Ben')
    expect(one).not.toBe(two)
    const ada = await join(server, one.toLowerCase(), 'Ada')
    expect(ada.standing).toBe('in')
    expect(await asking(one, 'A thief')).toEqual(refused(410, 'codeUsed'))
    expect((await asking(one, 'Ada', { token: ada.token }))[1]).toEqual(ada)

    await host.do({ do: 'door', door: 'admit', open: true })
    const cem = await join(server, shop.code, 'Cem')
    expect(cem.standing).toBe('waiting')
    expect(await ticketSaid(cem.token)).toEqual(refused(403, 'waiting'))
    expect(await host.do({ do: 'admit', person: cem.person })).toBe('done')
    expect((await enter(server, cem)).view.me?.alias).toBe('Cem')
  })
  test('ends with the workshop: its code is no more, and neither are personal ones', async () => {
    const host = await enter(server, shop)
    const [personal = ''] = await codesFor(server, shop, 'Ada')
    await host.do({ do: 'door', door: 'admit', open: true })
    const cem = await join(server, shop.code, 'Cem')
    await host.do({ do: 'end' })
    expect(await asking(shop.code)).toEqual(refused(404, 'noCode'))
    // Nor does anybody wait on at its door.
    expect(await ticketSaid(cem.token)).toEqual(refused(410, 'ended'))
    expect(await asking(personal)).toEqual(refused(410, 'ended'))
    const late = await server.post(workshopCodesPath(shop.workshop), { labels: [''] }, bearer(shop.token))
    expect(await said(late)).toEqual(refused(410, 'ended'))
  })
  test(
    'two hundred from one address within ten seconds: each gets in, once, and sees the others',
    { timeout: 120_000 },
    async () => {
      await server.stop()
      // As it runs for everybody: with the clock and the limits of every day.
      server = await run({ folder: server.folder })
      const host = await enter(server, shop)
      const before = process.cpuUsage()
      const all = await Promise.all(
        Array.from({ length: 200 }, async (_, i) => newcomer(server, shop.code, `Person ${i}`)),
      )
      const { user, system } = process.cpuUsage(before)
      // Of the processor's time, since others may be at work on this machine; the two hundred clients take most of it.
      expect((user + system) / 1e6).toBeLessThan(10)
      expect(new Set(all.map(({ who }) => who.person)).size).toBe(200)
      for (const page of [host, all[0]?.page, all[199]?.page])
        await expect
          .poll(() => Object.values(page?.view.people ?? {}).filter(({ here }) => here).length, {
            timeout: 60_000,
          })
          .toBe(201)
      expect(all.filter(({ page }) => page.closeCode !== undefined)).toEqual([])
    },
  )
})

describe('newcomers are so many at once', () => {
  test('by one code, wherever they come from', async () => {
    await endAll()
    await started({ joinBurst: 3, joinsPerSecond: 1 })
    const other = await begin(server, map)
    for (const from of ['203.0.113.2', '203.0.113.3', '203.0.113.4'])
      expect(await statusOf(shop.code, from)).toBe(200)
    expect(await statusOf(shop.code, '203.0.113.5')).toBe(429)
    expect(await statusOf(other.code, '203.0.113.5')).toBe(200)
    now += 1000
    expect(await statusOf(shop.code, '203.0.113.5')).toBe(200)
  })
  test('from one address, whatever code they have', async () => {
    await endAll()
    await started({ joinBurst: 3, joinsPerSecond: 1 })
    const other = await begin(server, map)
    for (const { code } of [shop, other, shop]) expect(await statusOf(code, '203.0.113.2')).toBe(200)
    expect(await statusOf(other.code, '203.0.113.2')).toBe(429)
    expect(await statusOf(other.code, '203.0.113.3')).toBe(200)
  })
})

test('a class behind one address, in which every third mistypes the code twice, comes in whole; a guesser does not', async () => {
  const tries = Array.from({ length: 120 }, (_, n) => n)
  const wrong = tries.filter((n) => n % 3 === 0).flatMap(() => ['ZZZZZZ', '777777'])
  const all = await Promise.all([...wrong, ...tries.map(() => shop.code)].map((code) => statusOf(code)))
  expect(all.filter((status) => status === 404)).toHaveLength(wrong.length)
  expect(all.filter((status) => status === 200)).toHaveLength(tries.length)
  // Somebody who goes on guessing is stopped soon, with the right code too; other addresses are not.
  const guesses = await Promise.all(Array.from({ length: 60 }, () => statusOf('BBBBBB', '203.0.113.1')))
  expect(guesses.filter((status) => status === 404)).toHaveLength(20)
  expect(guesses.filter((status) => status === 429)).toHaveLength(40)
  expect(await statusOf(shop.code, '203.0.113.1')).toBe(429)
  expect(await statusOf(shop.code, '203.0.113.9')).toBe(200)
  now += 2000
  expect(await statusOf(shop.code, '203.0.113.1')).toBe(200)
})

test('a personal code that two use in the same moment lets in one of them', async () => {
  const host = await enter(server, shop)
  await host.do({ do: 'door', door: 'personal', open: true })
  const [code = ''] = await codesFor(server, shop, 'Ada')
  const both = await Promise.all(
    ['203.0.113.2', '203.0.113.3', '203.0.113.4'].map((from) => joining(code, from)),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410])
  await expect.poll(() => Object.keys(host.view.people ?? {})).toHaveLength(2)
  const [came] = both.filter(({ token }) => token !== '')
  expect(Buffer.from(came?.token ?? '', 'base64url')).toHaveLength(16)
})

const nothing: () => void = () => undefined
const fresh = () => randomBytes(16).toString('base64url')
const people = async () => Object.keys((await enter(server, shop)).view.people ?? {})

describe('somebody whose answer was lost asks again, and', () => {
  test('is the same person, at once, later and after a restart; a personal code is theirs', async () => {
    for (const code of [shop.code, ...(await codesFor(server, shop, 'Ada'))]) {
      const mine = { fresh: fresh() }
      const before = (await people()).length
      const tries = await Promise.all(Array.from({ length: 3 }, () => joining(code, '203.0.113.2', mine)))
      tries.push(await joining(code, '203.0.113.3', mine))
      const { folder } = server
      await server.stop()
      server = await run({ folder, clock: () => now, publicUrl, bounds: { workshopGatherMs: 5 } })
      tries.push(await joining(code, '203.0.113.2', mine))
      expect(tries).toEqual(tries.map(() => ({ status: 200, token: mine.fresh })))
      expect(await people()).toHaveLength(before + 1)
    }
  })
  test('is the same person while the first of the two is still on its way to the disk', async () => {
    await endAll()
    let [asked, commits] = [0, 0]
    let open = nothing
    let held: Promise<void> | undefined
    const around = (store: Store): Store => ({
      ...store,
      find: (id) => {
        asked++
        return store.find(id)
      },
      workshops: {
        ...store.workshops,
        commit: async (id, batch) => {
          commits++
          await held
          return store.workshops.commit(id, batch)
        },
      },
    })
    await started({}, around)
    held = new Promise((done) => {
      open = done
    })
    const mine = { fresh: fresh() }
    const tries = [joining(shop.code, '203.0.113.2', mine)]
    await expect.poll(() => commits).toBe(1)
    asked = 0
    tries.push(joining(shop.code, '203.0.113.2', mine))
    await expect.poll(() => asked).toBe(1)
    open()
    expect(await Promise.all(tries)).toEqual(tries.map(() => ({ status: 200, token: mine.fresh })))
    expect(await people()).toHaveLength(2)
  })
  test('nobody else is that person; what is no token of 128 bits is refused', async () => {
    const one = await joining(shop.code, '203.0.113.2', { fresh: fresh() })
    const other = await joining(shop.code, '203.0.113.2', { fresh: fresh() })
    const plain = await joining(shop.code, '203.0.113.2')
    expect(new Set([one.token, other.token, plain.token]).size).toBe(3)
    expect(await people()).toHaveLength(4)
    for (const bad of ['', 'x', 'x'.repeat(23), '../../../../../../..///', 7])
      expect((await joining(shop.code, '203.0.113.2', { fresh: bad })).status).toBe(400)
  })
})
