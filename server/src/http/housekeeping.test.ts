import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

const call = (
  server: Running,
  method: string,
  path: string,
  secret?: string,
  { body, origin }: { body?: unknown; origin?: string } = {},
) =>
  fetch(`${server.base}/api/maps/${path}`, {
    method,
    headers: {
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      ...(origin === undefined ? {} : { origin }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
const said = async (answer: Promise<Response>): Promise<[number, Record<string, unknown>]> => {
  const one = await answer
  return [one.status, JSON.parse(await one.text())]
}
const errorOf = async (answer: Promise<Response>) => (await said(answer))[1]['error']
const document = async (server: Running, id: string) => {
  const doc = new Y.Doc()
  const { snapshot, rows } = await server.store.load(id)
  if (snapshot) Y.applyUpdate(doc, snapshot.state)
  for (const { update } of rows) Y.applyUpdate(doc, update)
  return doc
}
const joined = async (server: Running, map: TestMap, role: 'host' | 'edit' | 'view' = 'edit') => {
  const one = new RawClient(await server.socket(map, role, '&v=1'))
  await expect.poll(() => one.synced).toBe(true)
  return one
}

describe('the host alone', () => {
  const calls = [
    ['copies', 'POST', '/copies', {}],
    ['deletes', 'DELETE', '', undefined],
    ['restores', 'POST', '/restore', {}],
    ['cuts the log', 'POST', '/trim', {}],
  ] as const
  test.each(calls)(
    '%s: edit and view links, wrong and no secrets are refused',
    async (_, method, path, body) => {
      const server = await run()
      const [map, other] = [await server.newMap(), await server.newMap()]
      const on = `${map.id}${path}`
      for (const secret of [map.secrets.edit, map.secrets.view, other.secrets.host])
        expect(await said(call(server, method, on, secret, { body }))).toEqual([403, { error: 'forbidden' }])
      expect(await said(call(server, method, on, undefined, { body }))).toEqual([401, { error: 'noSecret' }])
      expect(await said(call(server, method, `nowhere${path}`, map.secrets.host, { body }))).toEqual([
        404,
        { error: 'noMap' },
      ])
      const foreign = call(server, method, on, map.secrets.host, { body, origin: 'http://evil.example' })
      expect(await said(foreign)).toEqual([403, { error: 'forbidden' }])
      expect((await server.store.find(map.id))?.deletedAt).toBeUndefined()
      expect(await server.store.count()).toBe(2)
    },
  )

  test('may not guess without end', async () => {
    const server = await run({ bounds: { guessBurst: 2, guessesPerSecond: 0 } })
    const map = await server.newMap()
    for (let i = 0; i < 2; i++) await call(server, 'DELETE', map.id, 'x'.repeat(32))
    expect(await errorOf(call(server, 'GET', map.id, map.secrets.host))).toBe('tooMany')
  })
  test('may not turn maps on and off without end', async () => {
    const server = await run({ bounds: { turnBurst: 1, turnsPerSecond: 0 } })
    const map = await server.newMap()
    expect((await call(server, 'DELETE', map.id, map.secrets.host)).status).toBe(200)
    expect(await errorOf(call(server, 'POST', `${map.id}/restore`, map.secrets.host, { body: {} }))).toBe(
      'tooMany',
    )
    expect((await server.store.find(map.id))?.deletedAt).toBeDefined()
  })
})

describe('a copy', () => {
  test('has the whole content and links of its own, and goes its own way', async () => {
    const server = await run()
    const map = await server.newMap({ title: 'First' })
    const ada = await joined(server, map)
    ada.set('a', { kind: 'proposal' })
    ada.doc.getText('text/a/zh').insert(0, '提案')
    await expect.poll(() => ada.saved).toBe(3)
    const [status, made] = await said(
      call(server, 'POST', `${map.id}/copies`, map.secrets.host, { body: { title: 'Copy of First' } }),
    )
    expect(status).toBe(201)
    const id = String(made['id'])
    expect(id).not.toBe(map.id)
    const copy = await document(server, id)
    expect(copy.getMap('claims').toJSON()).toEqual({ a: { kind: 'proposal' } })
    expect(copy.getText('text/a/zh').toJSON()).toBe('提案')
    expect(copy.getMap('meta').toJSON()).toEqual({ schema: 1, title: 'Copy of First' })
    for (const role of ['host', 'edit', 'view'] as const)
      expect(await errorOf(call(server, 'GET', id, map.secrets[role]))).toBe('forbidden')
    ada.set('b')
    await expect.poll(() => ada.saved).toBe(4)
    expect((await document(server, id)).getMap('claims').has('b')).toBe(false)
    expect((await document(server, map.id)).getMap('meta').get('title')).toBe('First')
  })

  test('without a title keeps that of the map in all its languages; it has no history of the map', async () => {
    const server = await run()
    const map = await server.newMap({ title: 'First' })
    const ada = await joined(server, map)
    ada.doc.getMap('meta').set('title@zh', '首')
    await expect.poll(() => ada.saved).toBe(2)
    const [, made] = await said(call(server, 'POST', `${map.id}/copies`, map.secrets.host, { body: {} }))
    const id = String(made['id'])
    expect((await document(server, id)).getMap('meta').toJSON()).toEqual({
      schema: 1,
      title: 'First',
      'title@zh': '首',
    })
    expect((await server.store.history(id, 0, 9)).map(({ person }) => person)).toEqual([''])
  })

  test('counts as a new map: by rate, by number, by room on the disk; a bad body is refused', async () => {
    const server = await run({ bounds: { maps: 2 } })
    const map = await server.newMap()
    const copy = (body: unknown) => said(call(server, 'POST', `${map.id}/copies`, map.secrets.host, { body }))
    for (const body of [{ title: 7 }, { title: 'x'.repeat(201) }, [], '{'])
      expect(await copy(body)).toEqual([400, { error: 'badRequest' }])
    expect((await copy({}))[0]).toBe(201)
    expect(await copy({})).toEqual([507, { error: 'full' }])
    const quick = await run({ bounds: { makeBurst: 1, makesPerSecond: 0 } })
    const one = await quick.newMap()
    expect(await errorOf(call(quick, 'POST', `${one.id}/copies`, one.secrets.host, { body: {} }))).toBe(
      'tooMany',
    )
  })
})

describe('a deleted map', () => {
  test('closes everybody with a code of its own after their last edit is kept, lets nobody in, and comes back as it was', async () => {
    // Nobody comes by to close what should not have been opened.
    const server = await run({ bounds: { watchMs: 3_600_000 } })
    const map = await server.newMap()
    const [ada, vera] = [await joined(server, map), await joined(server, map, 'view')]
    const early = await server.socket(map, 'edit')
    ada.set('last')
    const [status, standing] = await said(call(server, 'DELETE', map.id, map.secrets.host))
    expect(status).toBe(200)
    const { at, until }: { at?: number; until?: number } = Object(standing['deleted'])
    expect([until, standing['role']]).toEqual([Number(at) + 30 * 86_400_000, 'host'])
    await expect.poll(() => [ada.closeCode, vera.closeCode]).toEqual([4410, 4410])
    // A ticket from before opens nothing, and there are no new ones, for no link.
    const late = new RawClient(early)
    await expect.poll(() => late.closeCode).toBe(4410)
    for (const role of ['host', 'edit', 'view'] as const) {
      const bearer = { authorization: `Bearer ${map.secrets[role]}` }
      expect(await said(server.post(`/api/maps/${map.id}/tickets`, {}, bearer))).toEqual([
        410,
        { error: 'deleted' },
      ])
      expect((await said(call(server, 'GET', map.id, map.secrets[role])))[1]).toMatchObject({
        role,
        deleted: { until },
      })
    }
    for (const path of ['/copies', '/history'])
      expect(
        await errorOf(
          call(
            server,
            path === '/copies' ? 'POST' : 'GET',
            `${map.id}${path}`,
            map.secrets.host,
            path === '/copies' ? { body: {} } : {},
          ),
        ),
      ).toBe('deleted')
    // Again: nothing new. It is said to a stranger no more than of other maps.
    expect((await said(call(server, 'DELETE', map.id, map.secrets.host)))[1]).toEqual(standing)
    expect(await errorOf(call(server, 'GET', map.id, 'x'.repeat(32)))).toBe('forbidden')

    const back = await said(call(server, 'POST', `${map.id}/restore`, map.secrets.host, { body: {} }))
    expect(back).toEqual([200, { ...standing, deleted: null }])
    const ben = await joined(server, map)
    expect(ben.keys).toEqual(['last'])
  })

  test('is erased by a sweep when its time is over, and is no map from that moment on', async () => {
    let now = 1_700_000_000_000
    const server = await run({ clock: () => now })
    const [map, kept] = [await server.newMap(), await server.newMap()]
    for (const one of [map, kept]) await call(server, 'DELETE', one.id, one.secrets.host)
    await call(server, 'POST', `${kept.id}/restore`, kept.secrets.host, { body: {} })
    now += 30 * 86_400_000 - 1
    expect((await call(server, 'GET', map.id, map.secrets.host)).status).toBe(200)
    now += 1
    expect(await errorOf(call(server, 'POST', `${map.id}/restore`, map.secrets.host, { body: {} }))).toBe(
      'noMap',
    )
    await server.stop()
    const again = await run({ folder: server.folder, clock: () => now })
    expect(await again.store.find(map.id)).toBeUndefined()
    expect(await again.store.find(kept.id)).toBeDefined()
    expect(again.lines).toEqual([expect.stringContaining(map.id)])
  })

  test('is erased in a server that runs on, too; and one deleted beside it is closed', async () => {
    let now = 1_700_000_000_000
    const server = await run({ clock: () => now, bounds: { sweepMs: 20, watchMs: 20 } })
    const map = await server.newMap()
    const ada = await joined(server, map)
    await server.store.setDeleted(map.id, now)
    await expect.poll(() => ada.closeCode).toBe(4410)
    now += 31 * 86_400_000
    await expect.poll(() => server.store.find(map.id)).toBeUndefined()
  })

  test('is not deleted when the store takes nothing: the answer says so, and everybody stays', async () => {
    const server = await run({
      around: (store) => ({ ...store, setDeleted: () => Promise.reject(new Error('disk')) }),
    })
    const map = await server.newMap()
    const ada = await joined(server, map)
    expect(await said(call(server, 'DELETE', map.id, map.secrets.host))).toEqual([503, { error: 'notSaved' }])
    ada.set('a')
    await expect.poll(() => ada.saved).toBe(2)
  })
})

const filesOf = (server: Running) =>
  readdirSync(join(server.folder, 'data')).map((file) => readFileSync(join(server.folder, 'data', file)))

describe('a cut log', () => {
  test('holds the map as it is now; what was taken out of it, and who wrote, has left the disk; work goes on', async () => {
    const server = await run({ bounds: { compactUpdates: 3 } })
    const map = await server.newMap()
    const ada = await joined(server, map)
    const words = ada.doc.getText('text/a/en')
    words.insert(0, 'A sentence to be erased.')
    await expect.poll(() => ada.saved).toBe(2)
    words.delete(0, words.length)
    words.insert(0, 'What stays.')
    await expect.poll(() => ada.saved).toBe(4)
    const last = await server.store.lastSeq(map.id)
    const onDisk = (text: string) => filesOf(server).some((file) => file.includes(text))
    expect(onDisk('A sentence to be erased.')).toBe(true)
    const answer = await call(server, 'POST', `${map.id}/trim`, map.secrets.host, { body: {} })
    expect(answer.status).toBe(204)
    expect([onDisk('A sentence to be erased.'), onDisk('What stays.')]).toEqual([false, true])
    const { rows } = await server.store.load(map.id)
    expect(rows.map(({ seq, person, link }) => [seq, person, link])).toEqual([[last, '', 'host']])
    // Those who are in write on, and who comes later has all of it.
    words.insert(0, 'More. ')
    await expect.poll(() => ada.saved).toBe(5)
    const ben = await joined(server, map)
    expect(ben.doc.getText('text/a/en').toJSON()).toBe('More. What stays.')
    await server.stop()
    const again = await run({ folder: server.folder })
    expect((await document(again, map.id)).getText('text/a/en').toJSON()).toBe('More. What stays.')
  })

  test('loses nothing of what comes while it is cut', async () => {
    const held: (() => void)[] = []
    const server = await run({
      around: (store) => ({
        ...store,
        trim: async (id, row) => {
          await new Promise<void>((go) => held.push(go))
          return store.trim(id, row)
        },
      }),
    })
    const map = await server.newMap()
    const ada = await joined(server, map)
    ada.set('before')
    await expect.poll(() => ada.saved).toBe(2)
    const cutting = call(server, 'POST', `${map.id}/trim`, map.secrets.host, { body: {} })
    await expect.poll(() => held.length).toBe(1)
    ada.set('meanwhile')
    await expect.poll(() => ada.saved).toBe(3)
    held[0]?.()
    expect((await cutting).status).toBe(204)
    const ben = await joined(server, map)
    expect(ben.keys.toSorted()).toEqual(['before', 'meanwhile'])
    const { rows } = await server.store.load(map.id)
    expect(rows.length).toBe(2)
  })

  test('is not cut when the store takes nothing, and not as often as one likes', async () => {
    const broken = await run({
      around: (store) => ({ ...store, trim: () => Promise.reject(new Error('disk')) }),
    })
    const map = await broken.newMap()
    expect(await errorOf(call(broken, 'POST', `${map.id}/trim`, map.secrets.host, { body: {} }))).toBe(
      'notSaved',
    )
    const server = await run({ bounds: { turnBurst: 25 } })
    const other = await server.newMap()
    const cut = () => call(server, 'POST', `${other.id}/trim`, other.secrets.host, { body: {} })
    expect([(await cut()).status, (await cut()).status, (await cut()).status]).toEqual([204, 204, 429])
  })
})
