import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Gate } from '../testing/held-store.ts'
import { RawClient, updateThatSets } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import {
  begin,
  type Begun,
  enter,
  newcomer,
  ticketOf,
  type Token,
  WorkshopClient,
} from '../testing/workshop-client.ts'
import { phaseNamed } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'
import { step2Frame, updateFrame } from '../ws/frames.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
const gate = new Gate()
beforeEach(async () => {
  const agenda = [phaseNamed('talk'), phaseNamed('listen', { write: false })]
  const bounds = { retryMs: 5, lastWordsMs: 0 }
  ;({ server, map, shop, host } = await newRoom({ agenda, bounds, around: gate.around }))
})
afterEach(async () => {
  gate.open()
  await endAll()
})

const phase = (id: string | null) => host.do({ do: 'phase', phase: id, start: false })
const linked = async (role: 'host' | 'edit' | 'view', doc = new Y.Doc(), answers = true) => {
  const one = new RawClient(await server.socket(map, role, '&v=1'), { doc, answers })
  await expect.poll(() => one.synced).toBe(true)
  return one
}
const keysOnDisk = async () => {
  const doc = new Y.Doc()
  for (const { update } of (await server.store.load(map.id)).rows) Y.applyUpdate(doc, update)
  return [...doc.getMap('claims').keys()].toSorted()
}

test('while the phase does not let participants write, their update closes the socket, links or not, and hosts go on', async () => {
  const { page: ada } = await newcomer(server, shop.code, 'Ada')
  const [edit, owner] = [await linked('edit'), await linked('host')]
  await phase('talk')
  for (const [i, one] of [ada, edit, owner, host].entries()) one.set(`talk-${i}`)
  await expect.poll(keysOnDisk).toHaveLength(4)
  await phase('listen')
  await expect.poll(() => ada.view.me?.mayWrite).toBe(false)
  ada.set('ada-late')
  edit.set('edit-late')
  await expect.poll(() => [ada.closeCode, edit.closeCode]).toEqual([4423, 4423])
  owner.set('owner')
  host.set('host')
  await expect.poll(keysOnDisk).toEqual(['host', 'owner', 'talk-0', 'talk-1', 'talk-2', 'talk-3'])
  await phase('talk')
  const again = await linked('edit', edit.doc)
  await expect.poll(keysOnDisk).toContain('edit-late')
  expect(again.closeCode).toBeUndefined()
})

test('somebody who comes in such a phase with nothing new stays, deletions and all; with something new they do not', async () => {
  const edit = await linked('edit')
  edit.set('kept')
  edit.set('dropped')
  edit.doc.getMap('claims').delete('dropped')
  await expect.poll(keysOnDisk).toEqual(['kept'])
  await phase('listen')
  edit.end()
  const again = await linked('edit', edit.doc)
  const known = Y.encodeStateAsUpdate(edit.doc)
  expect(known.length).toBeGreaterThan(2)
  again.send(step2Frame(known))
  again.send(updateFrame(Uint8Array.of(0, 0)))
  await expect.poll(() => again.saved).toBeGreaterThanOrEqual(2)
  expect(again.closeCode).toBeUndefined()

  const offline = new Y.Doc()
  Y.applyUpdate(offline, known)
  offline.getMap('claims').delete('kept')
  const deleter = await linked('edit', new Y.Doc(), false)
  deleter.send(step2Frame(Y.encodeStateAsUpdate(offline)))
  const adder = await linked('edit', new Y.Doc(), false)
  adder.send(step2Frame(updateThatSets('new')))
  await expect.poll(() => [deleter.closeCode, adder.closeCode]).toEqual([4423, 4423])
  expect(await keysOnDisk()).toEqual(['kept'])
})

test('what was taken while it was allowed stays, although the phase changes before it is written', async () => {
  const { page: ada } = await newcomer(server, shop.code, 'Ada')
  await phase('talk')
  const before = gate.tries
  gate.shut()
  ada.set('in-time')
  await expect.poll(() => gate.tries).toBe(before + 1)
  ada.set('in-time-too')
  // Its answer says that the frame before it was read.
  expect(await ada.do({ do: 'ready', ready: true })).toBe('done')
  expect(await phase('listen')).toBe('done')
  gate.open()
  await expect.poll(keysOnDisk).toEqual(['in-time', 'in-time-too'])
  expect(ada.closeCode).toBeUndefined()
})

test('a phase whose end locks is locked when its time is over, by the server’s clock', async () => {
  const { page: ada } = await newcomer(server, shop.code, 'Ada')
  await host.do({ do: 'agenda', agenda: [phaseNamed('talk', { onEnd: 'lock' })] })
  await phase('talk')
  await host.do({ do: 'timer-start', label: '', ms: 50 })
  await expect.poll(() => ada.view.timer?.state).toBe('over')
  await expect.poll(() => ada.view.me?.mayWrite).toBe(false)
  ada.set('late')
  await expect.poll(() => ada.closeCode).toBe(4423)
  expect(await keysOnDisk()).toEqual([])
})

test('whoever is removed is closed for good, and comes in neither by a ticket from before nor by a new one', async () => {
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  const { ticket } = await ticketOf(server, who)
  expect(await host.do({ do: 'remove', person: who.person })).toBe('done')
  await expect.poll(() => page.closeCode).toBe(4406)
  const again = new WorkshopClient(`${server.base.replace('http', 'ws')}/sync/${map.id}?ticket=${ticket}`)
  await expect.poll(() => again.closeCode).toBe(4406)
  expect(again.heard).toEqual([])
  const refused = await server.post(`/api/workshops/${shop.workshop}/tickets`, {}, bearerOf(who))
  expect([refused.status, await refused.json()]).toEqual([403, { error: 'removed' }])
})

test('whoever becomes a viewer comes back with a ticket that only reads', async () => {
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  expect(await host.do({ do: 'part', person: who.person, part: 'viewer' })).toBe('done')
  await expect.poll(() => page.closeCode).toBe(4401)
  const back = await enter(server, who)
  expect((await ticketOf(server, who)).role).toBe('view')
  back.set('no')
  await expect.poll(() => back.closeCode).toBe(4403)
})

test('a cohost writes and leads at once, on the socket that they have', async () => {
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  await phase('listen')
  expect(await page.do({ do: 'broadcast', text: 'no' })).toBe('onlyHosts')
  expect(await host.do({ do: 'part', person: who.person, part: 'cohost' })).toBe('done')
  await expect.poll(() => page.view.me?.part).toBe('cohost')
  page.set('cohost')
  await expect.poll(keysOnDisk).toEqual(['cohost'])
  expect(await page.do({ do: 'broadcast', text: 'yes' })).toBe('done')
})

test('after the end links are as they were; of the room those who led may write, the others read on', async () => {
  const { who, page: ada } = await newcomer(server, shop.code, 'Ada')
  const edit = await linked('edit')
  await phase('listen')
  expect(await host.do({ do: 'end' })).toBe('done')
  edit.set('edit')
  host.set('host')
  await expect.poll(keysOnDisk).toEqual(['edit', 'host'])
  ada.set('ada')
  await expect.poll(() => ada.closeCode).toBe(4423)
  expect([(await ticketOf(server, who)).role, (await ticketOf(server, shop)).role]).toEqual(['view', 'edit'])
  const back = await enter(server, who)
  await expect.poll(() => back.synced).toBe(true)
  expect(back.view.room?.endedAt).toBeDefined()
  expect(await back.do({ do: 'ready', ready: true })).toBe('ended')
})

test('a workshop on another map holds nobody here', async () => {
  const other = await server.newMap()
  await phase('listen')
  const one = new RawClient(await server.socket(other, 'edit', '&v=1'))
  const reader = new RawClient(await server.socket(other, 'view', '&v=1'))
  for (const client of [one, reader]) await expect.poll(() => client.synced).toBe(true)
  one.set('free')
  await expect.poll(() => [reader.keys, one.closeCode]).toEqual([['free'], undefined])
  // Nor does a ticket for one map open another.
  const { ticket } = await ticketOf(server, shop)
  const wrong = new RawClient(`${server.base.replace('http', 'ws')}/sync/${other.id}?ticket=${ticket}`)
  await expect.poll(() => wrong.closeCode).toBe(4401)
})

test('a map that was opened by a link alone is held to its workshop all the same', async () => {
  await phase('listen')
  await server.stop()
  server = await run({ folder: server.folder, bounds: { workshopGatherMs: 5 } })
  const edit = await linked('edit')
  edit.set('no')
  await expect.poll(() => edit.closeCode).toBe(4423)
})

const bearerOf = ({ token }: Token) => ({ authorization: `Bearer ${token}` })

test('what was under way when the map was closed is still taken, and a moment later nothing is', async () => {
  let now = Date.now()
  const own = await run({ bounds: { workshopGatherMs: 5, lastWordsMs: 1500 }, clock: () => now })
  const its = await own.newMap()
  const room = await begin(own, its, [phaseNamed('talk'), phaseNamed('listen', { write: false })])
  const lead = await enter(own, room)
  const { page: ada } = await newcomer(own, room.code, 'Ada')
  await lead.do({ do: 'phase', phase: 'talk', start: false })
  await expect.poll(() => ada.view.me?.mayWrite).toBe(true)
  await lead.do({ do: 'phase', phase: 'listen', start: false })
  await expect.poll(() => ada.view.me?.mayWrite).toBe(false)
  now += 1499
  ada.set('last-words')
  const rows = async () => (await own.store.load(its.id)).rows.length
  await expect.poll(rows).toBe(1)
  now += 1
  ada.set('too-late')
  await expect.poll(() => ada.closeCode).toBe(4423)
  expect(await rows()).toBe(1)
  // Nor is it by a clock that was set back.
  const { page: ben } = await newcomer(own, room.code, 'Ben')
  now -= 3_600_000
  ben.set('by-the-old-clock')
  await expect.poll(() => ben.closeCode).toBe(4423)
  expect(await rows()).toBe(1)
})
