/** What lies under a workshop gives way while people sit in it: its map, the whole workshop, bytes of its log. */
import { join as pathOf } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDriver } from '../store/driver.ts'
import { databaseIn } from '../store/open.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import {
  bearer,
  type Begun,
  enter,
  newcomer,
  type Token,
  type WorkshopClient,
} from '../testing/workshop-client.ts'
import { RawClient } from '../testing/raw-client.ts'
import { dots, phaseNamed, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
let ada: { who: Token; page: WorkshopClient }
let now = 0
const options = () => ({ clock: () => now, bounds: { workshopGatherMs: 5, retryMs: 5, lingerMs: 5 } })
beforeEach(async () => {
  now = 1_700_000_000_000
  const agenda = [phaseNamed('talk'), phaseNamed('listen', { write: false })]
  ;({ server, map, shop, host } = await newRoom({ ...options(), agenda }))
  ada = await newcomer(server, shop.code, 'Ada')
  await host.do({ do: 'phase', phase: 'listen', start: true })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await ada.page.do(voteFor('c1', 3))
})
afterEach(endAll)

const call = (method: string, path: string, token: string, body?: object) =>
  fetch(server.base + path, {
    method,
    headers: { ...bearer(token), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
const ticket = async ({ token }: { token: string }, id = shop.workshop) => {
  const answer = await call('POST', `/api/workshops/${id}/tickets`, token, {})
  return [answer.status, answer.ok ? undefined : await answer.json()]
}
const linked = async (role: 'host' | 'edit' | 'view') => new RawClient(await server.socket(map, role, '&v=1'))
const again = async () => {
  await server.stop()
  server = await run({ ...options(), folder: server.folder })
}

test('a map that is deleted sends its workshop out, and restored the workshop goes on: clock, ballot and votes', async () => {
  const { timer } = host.view
  expect((await call('DELETE', `/api/maps/${map.id}`, map.secrets.host)).status).toBe(200)
  for (const page of [host, ada.page]) await expect.poll(() => page.closeCode).toBe(4410)
  for (const who of [shop, ada.who]) expect(await ticket(who)).toEqual([410, { error: 'deleted' }])
  now += 60_000
  expect((await call('POST', `/api/maps/${map.id}/restore`, map.secrets.host, {})).status).toBe(200)
  const [lead, back] = [await enter(server, shop), await enter(server, ada.who)]
  expect(lead.view.timer).toEqual(timer)
  expect(back.view.me?.ballots['crux']?.votes).toEqual({ c1: 3 })
  expect(back.view.me?.mayWrite).toBe(false)
  expect(await lead.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
  expect(server.lines).toEqual([])
})

test('a map that is erased for good while its workshop is in memory leaves nothing that tries on', async () => {
  await server.store.setDeleted(map.id, now)
  await server.store.eraseDeleted(now)
  // Its time is over and its clock rings: there is nothing to write it into.
  now += 300_000
  expect(await host.do({ do: 'broadcast', text: 'Is anybody here?' })).toBe('notSaved')
  host.end()
  ada.page.end()
  await expect.poll(() => ticket(shop)).toEqual([404, { error: 'noWorkshop' }])
  expect(server.lines).toEqual([expect.stringContaining('nothing could be saved')])
})

describe('erased whole while people sit in it', () => {
  test('all are sent out, what was under way is refused, and nothing comes back, after a restart neither', async () => {
    const under = Array.from({ length: 4 }, (_, n) => [
      ada.page.do(voteFor('c2', n % 2)),
      host.do({ do: 'broadcast', text: `No. ${n}` }),
    ]).flat()
    const joins = Array.from({ length: 5 }, (_, n) =>
      server.post('/api/join', { code: shop.code, alias: `Late ${n}` }),
    )
    const erased = await call('DELETE', `/api/workshops/${shop.workshop}`, shop.token)
    expect(erased.status).toBe(204)
    for (const page of [host, ada.page]) await expect.poll(() => page.closeCode).toBe(4401)
    for (const answer of await Promise.all(under))
      expect(['done', 'notSaved', 'closed 4401']).toContain(answer)
    for (const { status } of await Promise.all(joins)) expect([200, 404, 503]).toContain(status)
    // The clock of the phase would ring now.
    now += 300_000
    for (const who of [shop, ada.who]) expect(await ticket(who)).toEqual([404, { error: 'noWorkshop' }])
    await again()
    for (const who of [shop, ada.who]) expect(await ticket(who)).toEqual([404, { error: 'noWorkshop' }])
    const { rows, keys } = await server.store.workshops.load(shop.workshop)
    expect([rows, [...keys]]).toEqual([[], []])
    expect(await server.store.workshops.ofMap(map.id)).toEqual([])
    // And its map is nobody's but its links' again.
    const [edit, view] = [await linked('edit'), await linked('view')]
    for (const one of [edit, view]) await expect.poll(() => one.synced).toBe(true)
    edit.set('free')
    await expect.poll(() => [view.keys, edit.closeCode]).toEqual([['free'], undefined])
  })
})

test('what time led to while the server was away has happened before anybody is in: clock, lock, closing, hold', async () => {
  await host.do({ do: 'agenda', agenda: [phaseNamed('talk', { onEnd: 'lock' }), phaseNamed('listen')] })
  await host.do({ do: 'phase', phase: 'talk', start: true })
  await host.do({ do: 'spotlight', id: 's', mode: 'hold', rows: ['c1'], live: false })
  await ada.page.do(voteFor('c2', 1))
  await host.do({ do: 'ballot-close', ballot: 'crux' })
  const { timer } = host.view
  expect([timer?.state, ada.page.view.me?.mayWrite]).toEqual(['running', true])
  await server.stop()
  now += 300_000
  server = await run({ ...options(), folder: server.folder })
  const back = await enter(server, ada.who)
  const [first = ''] = back.texts
  expect(JSON.parse(first)).toMatchObject({
    change: {
      put: {
        timer: { state: 'over', endedAt: now },
        ballots: { crux: { state: 'closed', closedAt: now - 297_000 } },
        me: { mayWrite: false, ballots: { crux: { votes: { c1: 3, c2: 1 } } } },
      },
    },
  })
  back.set('too-late')
  await expect.poll(() => back.closeCode).toBe(4423)
  // Its host is not back: ten seconds after the start nobody is held any more.
  const third = await enter(server, ada.who)
  expect(third.view.spotlight).toMatchObject({ mode: 'hold' })
  now += 10_000
  expect(await third.do({ do: 'hand', kind: 'speak' })).toBe('done')
  await expect.poll(() => third.view.spotlight).toBeNull()
})

describe('a log that was written by a later Parley', () => {
  test('goes on: what is not known in it is passed over, and its answers stand', async () => {
    const rows = [
      { at: now, command: 'later', event: JSON.stringify({ type: 'weather', sky: 'blue' }) },
      { at: now, command: 'later-2', event: JSON.stringify({ type: 'wind' }), refusal: 'tooWindy' },
    ]
    await server.store.workshops.commit(shop.workshop, { rows })
    await again()
    const back = await enter(server, ada.who)
    expect(back.view.me?.ballots['crux']?.votes).toEqual({ c1: 3 })
    expect(await back.do(voteFor('c2', 1))).toBe('done')
    // Also when all of it has become a snapshot.
    const lead = await enter(server, shop)
    expect(await lead.do({ do: 'erase', person: ada.who.person })).toBe('done')
    await again()
    expect((await enter(server, shop)).view.agenda?.phase).toBe('listen')
    expect(server.lines).toEqual([])
  })
})

describe('a log that is damaged', () => {
  beforeEach(async () => {
    await server.stop()
    const driver = openDriver(databaseIn(pathOf(server.folder, 'data')))
    driver
      .prepare('UPDATE workshop_log SET event = zeroblob(60) WHERE workshop = ? AND seq = 2')
      .run([shop.workshop])
    driver.close()
    server = await run({ ...options(), folder: server.folder })
  })

  test('lets nobody in', async () => {
    for (let turn = 0; turn < 2; turn++)
      for (const who of [shop, ada.who]) expect((await ticket(who))[0]).toBe(500)
    expect((await server.post('/api/join', { code: shop.code, alias: 'Ben' })).status).toBe(500)
  })
  test('leaves its map to be read by all, and to be written by hosts alone; when it is erased, by all', async () => {
    const [owner, edit, view] = [await linked('host'), await linked('edit'), await linked('view')]
    for (const one of [owner, edit, view]) await expect.poll(() => one.synced).toBe(true)
    expect(server.lines).toEqual([expect.stringContaining(`Workshop ${shop.workshop} cannot be read`)])
    owner.set('of-the-host')
    await expect.poll(() => view.keys).toContain('of-the-host')
    // What its phase allows nobody knows.
    edit.set('of-the-editor')
    await expect.poll(() => edit.closeCode).toBe(4423)
    const gone = await call('DELETE', `/api/workshops/${shop.workshop}?map=${map.id}`, map.secrets.host)
    expect(gone.status).toBe(204)
    const free = new RawClient(await server.socket(map, 'edit', '&v=1'), { doc: edit.doc })
    await expect.poll(() => view.keys).toContain('of-the-editor')
    expect(free.closeCode).toBeUndefined()
  })
})
