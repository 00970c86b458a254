import { afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import { step1Frame, updateFrame } from './frames.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

const providers: WebsocketProvider[] = []
afterEach(async () => {
  for (const provider of providers.splice(0)) {
    provider.destroy()
    provider.awareness.destroy()
  }
  await endAll()
})

async function stock(server: Running, map: TestMap, doc = new Y.Doc(), role: 'edit' | 'view' = 'edit') {
  const provider = new WebsocketProvider(`${server.base.replace('http', 'ws')}/sync`, map.id, doc, {
    params: { ticket: await server.ticket(map, role, 'Ada') },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser's class, as far as it is used
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  providers.push(provider)
  return { provider, doc }
}
const claims = (doc: Y.Doc) => doc.getMap('claims').toJSON()

test('two stock providers with tickets sync, and a third finds all after a restart', async () => {
  const server = await run()
  const map = await server.newMap()
  const [ada, ben] = [await stock(server, map), await stock(server, map)]
  ada.doc.getMap('claims').set('a', 'Shared standards')
  await expect.poll(() => claims(ben.doc)).toEqual({ a: 'Shared standards' })
  ben.doc.getText('text/a/en').insert(0, 'Who sets them?')
  await expect.poll(() => ada.doc.getText('text/a/en').toJSON()).toBe('Who sets them?')
  expect([ada.provider.synced, ben.provider.synced]).toEqual([true, true])
  await server.stop()

  const again = await run({ folder: server.folder })
  const { doc } = await stock(again, map)
  await expect.poll(() => claims(doc)).toEqual({ a: 'Shared standards' })
  expect(doc.getText('text/a/en').toJSON()).toBe('Who sets them?')
})

test('what was written without a connection arrives with it', async () => {
  const server = await run()
  const map = await server.newMap()
  const offline = new Y.Doc()
  offline.getMap('claims').set('a', 1)
  const ada = await stock(server, map, offline)
  await expect.poll(() => ada.provider.synced).toBe(true)
  const ben = await stock(server, map)
  await expect.poll(() => claims(ben.doc)).toEqual({ a: 1 })
})

test('stock providers see each other come, move and go', async () => {
  const server = await run()
  const map = await server.newMap()
  const [ada, ben] = [await stock(server, map), await stock(server, map)]
  const nameAtBen = () => ben.provider.awareness.getStates().get(ada.doc.clientID)?.['name']
  ada.provider.awareness.setLocalState({ name: 'Ada' })
  await expect.poll(nameAtBen).toBe('Ada')
  ada.provider.awareness.setLocalStateField('name', 'Ada L.')
  await expect.poll(nameAtBen).toBe('Ada L.')
  ada.provider.disconnect()
  await expect.poll(() => ben.provider.awareness.getStates().has(ada.doc.clientID)).toBe(false)
  // Comes back under the same id, with a clock that the others have seen already.
  ada.provider.connect()
  ada.provider.awareness.setLocalState({ name: 'Ada is back' })
  await expect.poll(nameAtBen).toBe('Ada is back')
})

test('a stock provider stops at a ticket of nobody', async () => {
  const server = await run()
  const map = await server.newMap()
  const { provider } = await stock(server, map)
  provider.disconnect()
  provider.params = { ticket: 'x.y' }
  const closed = new Promise<{ code: number }>((done) => provider.once('closed', done))
  provider.connect()
  expect((await closed).code).toBe(4401)
})

test('each update frame is acknowledged, in order, to those who ask with v=1 and to nobody else', async () => {
  const server = await run()
  const map = await server.newMap()
  const ada = new RawClient(await server.socket(map, 'edit', '&v=1'))
  const ben = new RawClient(await server.socket(map, 'edit'))
  await expect.poll(() => ada.synced && ben.synced).toBe(true)
  // Its answer to the server's SyncStep1 was the first.
  await expect.poll(() => ada.saved).toBe(1)
  for (let i = 0; i < 30; i++) ada.set(`a${i}`)
  await expect.poll(() => ada.saved).toBe(31)
  // The same again holds nothing new, and counts.
  ada.send(updateFrame(Y.encodeStateAsUpdate(ada.doc)))
  await expect.poll(() => ada.saved).toBe(32)
  await expect.poll(() => ben.keys.length).toBe(30)
  expect(ben.heard).not.toContain('100')
  expect((await server.store.load(map.id)).rows.length).toBe(31)
})

test('who asks again is answered again, also when many questions come at once', async () => {
  const server = await run()
  const map = await server.newMap()
  const ada = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => ada.saved).toBe(1)
  const answers = () => ada.heard.filter((kind) => kind === '0 1').length
  expect(answers()).toBe(1)
  ada.send(step1Frame(Y.encodeStateVector(ada.doc)))
  await expect.poll(answers).toBe(2)
  ada.set('a')
  for (let i = 0; i < 5; i++) ada.send(step1Frame(Uint8Array.of(0)))
  await expect.poll(answers).toBeGreaterThanOrEqual(3)
  await expect.poll(() => ada.saved).toBe(2)
  expect(ada.closeCode).toBeUndefined()
})

test('the log keeps who wrote, by which link, and when', async () => {
  let now = 1_700_000_000_000
  const server = await run({ clock: () => now })
  const map = await server.newMap()
  const ticket = await server.ticket(map, 'host', 'Ада 本')
  const ada = new RawClient(`${server.base.replace('http', 'ws')}/sync/${map.id}?ticket=${ticket}&v=1`)
  await expect.poll(() => ada.saved).toBe(1)
  now += 5000
  ada.set('a')
  await expect.poll(() => ada.saved).toBe(2)
  const { rows } = await server.store.load(map.id)
  expect(rows.at(-1)).toMatchObject({ person: 'Ада 本', link: 'host', at: now, seq: 2 })
})

test('a browser that says nothing hears every few milliseconds that the line is alive, and dead ones are cut', async () => {
  const server = await run({ bounds: { keepAliveMs: 20, pingMs: 60 } })
  const map = await server.newMap()
  const ada = new RawClient(await server.socket(map, 'view'))
  const dead = new RawClient(await server.socket(map, 'view'))
  await expect.poll(() => dead.synced).toBe(true)
  // Its socket is read no more, so that no ping is answered.
  dead.socket.pause()
  const closed = new Promise((done) => dead.socket.once('close', done))
  await expect.poll(() => ada.heard.filter((kind) => kind === '1').length).toBeGreaterThan(10)
  dead.socket.resume()
  await closed
  expect(dead.closeCode).toBe(1006)
  expect(ada.closeCode).toBeUndefined()
})
