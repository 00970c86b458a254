import { addClaim } from '@parley/model'
import { expect, it, vi } from 'vitest'
import { commit } from './commit.ts'
import { forgetMap, type LocalStore, openLocalStore, refusedWorks } from './local-store.ts'
import { MapDoc } from './map-doc.ts'
import { type MapSession, openMap } from './open-map.ts'
import { Edit } from './own-edit.ts'
import { mapFromUpdate } from './read-update.ts'
import { type FakeServer, fakeServer } from './testing/fake-server.ts'

let made = 0
const freshId = () => `m${Date.now()}-${made++}`
const title = (doc: MapDoc) => doc.settings.get('title')
function rename(doc: MapDoc, value: string): void {
  commit(doc, [{ write: 'set', table: 'meta', id: '', cell: 'title', value }], new Edit('test'))
}
async function opened(map: string, lost = () => {}): Promise<{ doc: MapDoc; store: LocalStore }> {
  const doc = new MapDoc()
  const store = await openLocalStore(map, doc, lost)
  if (!store) throw new Error('This browser keeps nothing.')
  await store.loaded()
  return { doc, store }
}

it('keeps a map and the role that this browser had in it', async () => {
  const map = freshId()
  const first = await opened(map)
  expect(first.store.role).toBeNull()
  rename(first.doc, 'Kept')
  first.store.setRole('edit')
  await first.store.close()

  const second = await opened(map)

  expect(title(second.doc)).toBe('Kept')
  expect(second.store.role).toBe('edit')
  await second.store.close()
})

it('lets two tabs keep the same map', async () => {
  const map = freshId()
  const [one, other] = [await opened(map), await opened(map)]
  rename(one.doc, 'One')
  commit(other.doc, [{ write: 'set', table: 'meta', id: '', cell: 'lang', value: 'ru' }], new Edit('test'))
  await one.store.close()
  await other.store.close()
  const third = await opened(map)
  expect(third.doc.settings.toJSON()).toEqual({ title: 'One', lang: 'ru' })
  await third.store.close()
})

it('sets refused work aside: a fresh opening has none of it, and it can be read', async () => {
  const map = freshId()
  const first = await opened(map)
  const tab = await opened(map)
  rename(first.doc, 'Refused')
  first.store.setAside('refusedUpdate', 5)
  // The other tab is refused as well, and goes on writing meanwhile.
  rename(tab.doc, 'Refused too')
  tab.store.setAside('refusedUpdate', 6)
  await first.store.close()
  await tab.store.close()

  const second = await opened(map)

  expect(title(second.doc)).toBeUndefined()
  const works = await refusedWorks(map)
  expect(works.map(({ at, reason }) => [at, reason])).toEqual([
    [5, 'refusedUpdate'],
    [6, 'refusedUpdate'],
  ])
  expect(works.map(({ update }) => mapFromUpdate(update).meta.title)).toEqual([
    { '': 'Refused' },
    { '': 'Refused too' },
  ])
  await second.store.close()
})

it('forgets a map with all that was kept of it, also while another tab shows it', async () => {
  const map = freshId()
  let lost = 0
  const first = await opened(map, () => lost++)
  rename(first.doc, 'Secret')
  first.store.setRole('host')
  await forgetMap(map)
  await vi.waitFor(async () => {
    const left = await indexedDB.databases()
    expect(left.filter(({ name }) => name?.includes(map))).toEqual([])
  })

  // The tab goes on, and knows that nothing is kept any more.
  rename(first.doc, 'Still here')
  rename(first.doc, 'And here')
  expect(title(first.doc)).toBe('And here')
  expect(lost).toBe(1)

  const second = await opened(map)
  expect([title(second.doc), second.store.role]).toEqual([undefined, null])
  await first.store.close()
  await second.store.close()
})

it('says that a tab holds a copy back, and has forgotten it when that lets go', async () => {
  const map = freshId()
  const first = await opened(map)
  rename(first.doc, 'Secret')
  await first.store.close()
  const [kept] = (await indexedDB.databases()).filter(({ name }) => name?.includes(map))
  // A tab of another program, or one that hangs: it does not hear that it should let go.
  const held = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open(kept?.name ?? '')
    request.addEventListener('success', () => done(request.result))
  })
  const blocked = vi.fn<() => void>()
  const gone = vi.fn<() => void>()
  const forgetting = forgetMap(map, blocked).then(gone)
  await vi.waitFor(() => expect(blocked).toHaveBeenCalledTimes(1))
  expect(gone).not.toHaveBeenCalled()
  held.close()
  await forgetting
  const left = await indexedDB.databases()
  expect(left.filter(({ name }) => name?.includes(map))).toEqual([])
})

function join(server: FakeServer, map: string): MapSession {
  return openMap({
    map,
    secret: 's',
    server: 'http://127.0.0.1:9',
    person: { id: 'ann', name: 'Ann', colour: 1 },
    newId: () => freshId(),
    fetch: server.fetch,
    socket: server.socket,
  })
}
async function live(server: FakeServer, session: MapSession): Promise<void> {
  await vi.waitFor(() => expect(session.status.connection.at).toBe('connecting'))
  server.sockets.at(-1)?.open()
}

it('opens without the server what was open before, takes work offline, and brings it later', async () => {
  const map = freshId()
  const server = fakeServer()
  const before = join(server, map)
  await live(server, before)
  before.perform(addClaim, { lang: 'en', pos: [0, 0], text: 'Online' })
  await before.close()

  server.status = 0
  const offline = join(server, map)
  expect(await offline.whenReady).toBe('local')
  await vi.waitFor(() => expect(offline.status.connection.at).toBe('offline'))
  expect(offline.status).toMatchObject({ keptHere: true, role: 'edit', mayWrite: true, saved: 'offline' })
  offline.perform(addClaim, { lang: 'en', pos: [0, 0], text: 'Offline' })
  await offline.close()
  expect(server.doc.getMap('claims').size).toBe(1)

  server.status = 200
  const after = join(server, map)
  await live(server, after)
  await vi.waitFor(() => expect(after.status.saved).toBe('saved'))
  expect(server.doc.getMap('claims').size).toBe(2)
  await after.close()
})

it('comes back clean after a refusal, with the work set aside', async () => {
  const map = freshId()
  const server = fakeServer()
  const before = join(server, map)
  await live(server, before)
  server.refuseWith = 4422
  before.perform(addClaim, { lang: 'en', pos: [0, 0], text: 'Refused' })
  await vi.waitFor(() => expect(before.status.saved).toBe('refused'))
  await before.close()

  server.refuseWith = undefined
  const after = join(server, map)
  await live(server, after)
  await vi.waitFor(() => expect(after.status.saved).toBe('saved'))
  expect(server.doc.getMap('claims').size).toBe(0)
  const [work] = await refusedWorks(map)
  expect([...mapFromUpdate(work?.update ?? new Uint8Array()).claims()]).toHaveLength(1)
  await after.close()
})
