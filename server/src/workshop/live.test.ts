import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../store/port.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import {
  bearer,
  type Begun,
  enter,
  newcomer,
  ticketOf,
  type WorkshopClient,
} from '../testing/workshop-client.ts'
import { dots, phaseNamed, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
let now = 0
let full = false
let [loads, commits] = [0, 0]
/** Maps of which it was asked what workshops they have. */
const looked: string[] = []
const looks = (id: string) => looked.filter((one) => one === id).length
let unreadable = false
/** While set, commits wait for it. */
let held: Promise<void> | undefined
let open: () => void = () => undefined
/** A store that takes nothing of workshops, nor lets one go, while `full`, and reads none while `unreadable`. */
const around = (store: Store): Store => ({
  ...store,
  workshops: {
    ...store.workshops,
    ofMap: (id) => {
      looked.push(id)
      return store.workshops.ofMap(id)
    },
    load: async (id) => {
      loads++
      if (unreadable) throw new Error('disk trouble')
      return store.workshops.load(id)
    },
    commit: async (id, batch) => {
      commits++
      await held
      if (full) throw new Error('disk full')
      return store.workshops.commit(id, batch)
    },
    erase: async (id) => {
      if (full) throw new Error('disk full')
      return store.workshops.erase(id)
    },
  },
})
const options = { clock: () => now, around, bounds: { workshopGatherMs: 5, retryMs: 5, lingerMs: 5 } }
beforeEach(async () => {
  now = 1_700_000_000_000
  full = unreadable = false
  held = undefined
  const agenda = [phaseNamed('one'), phaseNamed('two')]
  ;({ server, map, shop, host } = await newRoom({ ...options, agenda }))
})
afterEach(endAll)

describe('a store that takes nothing', () => {
  test('has commands refused, told to nobody and not remembered; the same one may be given again', async () => {
    const { page: ada } = await newcomer(server, shop.code, 'Ada')
    await host.do(dots())
    await host.do({ do: 'ballot-open', ballot: 'crux' })
    await expect.poll(() => ada.view.ballots?.['crux']?.state).toBe('open')
    full = true
    expect(await ada.do(voteFor('c1', 2), 'ada-votes-1')).toBe('notSaved')
    expect(await host.do({ do: 'phase', phase: 'two', start: true })).toBe('notSaved')
    expect((await server.post('/api/join', { code: shop.code, alias: 'Ben' })).status).toBe(503)
    expect(ada.view.agenda?.phase).toBeNull()
    expect(server.lines).toEqual([expect.stringContaining('nothing could be saved: disk full')])
    full = false
    expect(await ada.do(voteFor('c1', 2), 'ada-votes-1')).toBe('done')
    await expect.poll(() => ada.view.me?.ballots['crux']?.votes).toEqual({ c1: 2 })
    expect(ada.wire).not.toContain('"two","at"')
    expect(ada.view.agenda?.phase).toBeNull()
    expect(Object.values(host.view.people ?? {}).map(({ alias }) => alias)).not.toContain('Ben')
    expect(server.lines).toHaveLength(2)
  })
  test('delays what time leads to, and does it then', async () => {
    await host.do({ do: 'timer-start', label: '', ms: 60_000 })
    full = true
    now += 60_000
    expect(await host.do({ do: 'timer-add', ms: 1 })).toBe('notSaved')
    expect(host.view.timer?.state).toBe('running')
    full = false
    await expect.poll(() => host.view.timer?.state).toBe('over')
  })
})

describe('without its host', () => {
  test('clock and ballot run on, the role comes back with the token, and the room may elect somebody meanwhile', async () => {
    const [{ who: adaIs, page: ada }, { page: ben }] = [
      await newcomer(server, shop.code, 'Ada'),
      await newcomer(server, shop.code, 'Ben'),
    ]
    await host.do(dots())
    await host.do({ do: 'ballot-open', ballot: 'crux' })
    await host.do({ do: 'timer-start', label: '', ms: 90_000 })
    host.end()
    await expect.poll(() => ben.view.people?.[shop.person]?.here).toBe(false)
    expect(await ada.do(voteFor('c1', 1))).toBe('done')
    expect(await ben.do({ do: 'elect', person: adaIs.person })).toBe('hostIsHere')
    now += 60_001
    expect(await ben.do({ do: 'elect', person: adaIs.person })).toBe('done')
    await expect.poll(() => ada.view.me).toMatchObject({ acting: true, part: 'participant' })
    expect(ada.view.people?.[adaIs.person]?.joinedAt).toBeDefined()
    expect(await ada.do({ do: 'broadcast', text: 'On we go' })).toBe('done')
    now += 30_000
    expect(await ada.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
    await expect.poll(() => ben.view.timer?.state).toBe('over')

    const back = await enter(server, shop)
    expect(back.view.me?.part).toBe('host')
    await expect.poll(() => ada.view.me?.acting).toBe(false)
    expect(await ada.do({ do: 'broadcast', text: 'no more' })).toBe('onlyHosts')
    expect(ada.view.people?.[adaIs.person]?.joinedAt).toBeUndefined()
  })
  test('a minute later the room is told so, although nothing happened', async () => {
    let ahead = 0
    await server.stop()
    server = await run({
      folder: server.folder,
      bounds: { workshopGatherMs: 5 },
      clock: () => Date.now() + ahead,
    })
    host = await enter(server, shop)
    const { page: ada } = await newcomer(server, shop.code, 'Ada')
    host.end()
    await expect.poll(() => ada.view.people?.[shop.person]?.here).toBe(false)
    expect(ada.view.room?.hostAway).toBe(false)
    ahead = 59_900
    // What the server waits for is reckoned when somebody comes or goes.
    await newcomer(server, shop.code, 'Ben')
    await expect.poll(() => ada.view.room?.hostAway).toBe(true)
  })
})

test('a phase says how far the log of its map had come when it began', async () => {
  const row = { at: now, person: 'Ada', link: 'edit', update: Uint8Array.of(0, 0) } as const
  const begun: (number | undefined)[] = []
  for (const phase of ['one', 'two']) {
    begun.push(await server.store.append(map.id, [row, row]))
    await host.do({ do: 'phase', phase, start: false })
  }
  expect(host.view.agenda?.runs.map(({ mapSeq }) => mapSeq)).toEqual(begun)
})

test('a late joiner has the phase, the clock, the spotlight and the ballot of the others in the first message', async () => {
  await host.do({ do: 'phase', phase: 'two', start: true })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await host.do({ do: 'spotlight', id: 's1', mode: 'summon', rows: ['c1'], live: false })
  const { page } = await newcomer(server, shop.code, 'Late')
  const [first = ''] = page.texts
  expect(JSON.parse(first)).toMatchObject({
    t: 'view',
    whole: true,
    change: {
      put: {
        agenda: { phase: 'two' },
        timer: { state: 'running', endsAt: now + 300_000 },
        spotlight: { mode: 'summon', rows: ['c1'] },
        ballots: { crux: { state: 'open' } },
        me: { alias: 'Late', ballots: { crux: { may: false } } },
      },
    },
  })
})

test('everybody’s view is that of a fresh socket, whatever changed meanwhile', async () => {
  const people = await Promise.all(['Ada', 'Ben', 'Cem'].map((alias) => newcomer(server, shop.code, alias)))
  const wall = await newcomer(server, shop.code, 'Wall', { part: 'viewer' })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await Promise.all([
    ...people.flatMap(({ page }, i) => [
      page.do(voteFor('c1', 1 + (i % 3))),
      page.do({ do: 'hand', kind: 'speak' }),
      page.do({ do: 'ready', ready: i > 0 }),
      page.do({ do: 'flag', row: 'c2', kind: 'unclear', on: true }),
    ]),
    host.do({ do: 'phase', phase: 'one', start: true }),
    host.do({ do: 'part', person: people[0]?.who.person, part: 'cohost' }),
    wall.page.do({ do: 'hand', kind: 'question' }),
  ])
  await host.do({ do: 'broadcast', text: 'the end' })
  for (const { who, page } of [...people, wall, { who: shop, page: host }]) {
    const fresh = await enter(server, who)
    await expect.poll(() => page.view).toEqual(fresh.view)
  }
})

test('small changes of many people are told in few messages', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, (_, i) => newcomer(server, shop.code, `P${i}`)))
  await expect.poll(() => host.view.ready?.of).toBeGreaterThanOrEqual(20)
  const before = host.texts.length
  await Promise.all(people.map(({ page }) => page.do({ do: 'ready', ready: true })))
  await expect.poll(() => host.view.ready?.count).toBe(20)
  expect(host.texts.length - before).toBeLessThan(20)
})

test('it is let go of when the last socket on its map is closed, and read again for the next', async () => {
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  await page.do({ do: 'hand', kind: 'speak' })
  const before = loads
  page.end()
  host.end()
  await expect
    .poll(async () => {
      const one = await enter(server, who)
      one.end()
      return loads
    })
    .toBeGreaterThan(before)
  const back = await enter(server, who)
  expect(back.view.me?.hand?.kind).toBe('speak')
})

test('that a map has no workshops is looked up once for all of its sockets, and kept in mind for no longer than they are there', async () => {
  const other = await server.newMap()
  const visit = async () => {
    const one = new RawClient(await server.socket(other, 'edit', '&v=1'))
    await expect.poll(() => one.synced).toBe(true)
    return one
  }
  const first = await visit()
  expect(looks(other.id)).toBe(1)
  const second = await visit()
  expect(looks(other.id)).toBe(1)
  for (const one of [first, second]) one.end()
  await expect
    .poll(async () => {
      const one = await visit()
      one.end()
      return looks(other.id)
    })
    .toBeGreaterThan(1)
})

test('one that could not be read for a moment holds its map no longer than that', async () => {
  await server.stop()
  unreadable = true
  server = await run({ ...options, folder: server.folder })
  const [edit, view] = [
    new RawClient(await server.socket(map, 'edit', '&v=1')),
    new RawClient(await server.socket(map, 'view', '&v=1')),
  ]
  for (const one of [edit, view]) await expect.poll(() => one.synced).toBe(true)
  unreadable = false
  await ticketOf(server, shop)
  edit.set('free')
  await expect.poll(() => [view.keys, edit.closeCode]).toEqual([['free'], undefined])
})

test('an erasure that the store does not take throws nobody out; one that it takes does', async () => {
  const { page: ada } = await newcomer(server, shop.code, 'Ada')
  const erased = () =>
    fetch(`${server.base}/api/workshops/${shop.workshop}`, { method: 'DELETE', headers: bearer(shop.token) })
  held = new Promise((done) => {
    open = done
  })
  const before = commits
  const said = host.do({ do: 'broadcast', text: 'Still here' })
  await expect.poll(() => commits).toBe(before + 1)
  full = true
  // Amid a commit: an erasure that waited for it would not be answered.
  expect((await erased()).status).toBe(503)
  open()
  expect(await said).toBe('notSaved')
  full = false
  expect([host.closeCode, ada.closeCode]).toEqual([undefined, undefined])
  expect(await host.do({ do: 'broadcast', text: 'Still here' })).toBe('done')
  await expect.poll(() => ada.view.broadcast?.text).toBe('Still here')
  expect((await erased()).status).toBe(204)
  await expect.poll(() => [host.closeCode, ada.closeCode]).toEqual([4401, 4401])
  expect((await erased()).status).toBe(404)
})
