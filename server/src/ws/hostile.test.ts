import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { Gate } from '../testing/held-store.ts'
import { RawClient, updateThatSets } from '../testing/raw-client.ts'
import { endAll, type Running, run, type RunOptions, type TestMap } from '../testing/server-under-test.ts'
import { awarenessFrame, queryFrame, step1Frame, step2Frame, updateFrame } from './frames.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let ada: RawClient
let ben: RawClient
async function open(options: RunOptions = {}) {
  server = await run(options)
  map = await server.newMap()
  ada = await join()
  ben = await join()
}
async function join(role: 'edit' | 'view' = 'edit') {
  const one = new RawClient(await server.socket(map, role, '&v=1'))
  await expect.poll(() => one.synced && (role === 'view' || one.saved > 0)).toBe(true)
  return one
}
/** Whatever was done to the room, two people in it go on. */
let edits = 0
async function healthy() {
  const key = `healthy${edits++}`
  ada.set(key)
  await expect.poll(() => ben.keys).toContain(key)
  return ada.closeCode === undefined && ben.closeCode === undefined
}
afterEach(endAll)

/** A socket without a WebSocket library, that can say what no library would. */
async function wire() {
  const { hostname, port, pathname, search } = new URL(await server.socket(map, 'edit'))
  const socket = connect(Number(port), hostname)
  const heard: Buffer[] = []
  socket.on('error', () => undefined)
  socket.on('data', (data) => heard.push(data))
  socket.write(
    `GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  )
  const text = () => Buffer.concat(heard).toString('latin1')
  await expect.poll(text).toContain('101 Switching Protocols')
  return { socket, text }
}

describe('with the usual bounds', () => {
  beforeEach(() => open())

  test('an illegal WebSocket frame of six bytes ends its own socket', async () => {
    const { socket } = await wire()
    const closed = new Promise((done) => socket.once('close', done))
    // A reserved opcode and a reserved bit, masked.
    socket.write(Buffer.from([0xf3, 0x80, 1, 2, 3, 4]))
    await closed
    expect(await healthy()).toBe(true)
  })

  test('a socket that is reset in the middle of the handshake or of a frame ends itself', async () => {
    const { hostname, port } = new URL(server.base)
    const early = connect(Number(port), hostname)
    early.write(`GET /sync/${map.id} HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n`)
    early.resetAndDestroy()
    const { socket } = await wire()
    socket.write(Buffer.from([0x82, 0xfe, 0xff]))
    socket.resetAndDestroy()
    expect(await healthy()).toBe(true)
  })

  test('an upgrade to anything else is refused, whatever it asks for', async () => {
    for (const path of ['/', '/sync/', '/sync/a/b', '/api/maps', `/sync/${'x'.repeat(65)}`, '//sync/a']) {
      const socket = new WebSocket(server.base.replace('http', 'ws') + path)
      const error = await new Promise<Error>((done) => socket.once('error', done))
      expect(error.message).toContain('404')
    }
    expect(await healthy()).toBe(true)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['an endless number', new Uint8Array(12).fill(255)],
    ['an unknown kind', Uint8Array.of(7)],
    ['an auth frame', Uint8Array.of(2, 0, 1, 65)],
    ['our own kind', Uint8Array.of(100, 5)],
    ['a cut update', updateFrame(updateThatSets('x')).slice(0, -4)],
    ['an update that is none', updateFrame(Uint8Array.of(9, 9, 9))],
    ['an update with bytes behind it', updateFrame(Uint8Array.of(...updateThatSets('x'), 0))],
    ['a state vector that is none', step1Frame(Uint8Array.of(200, 200, 200))],
    ['presence that is no JSON', awarenessFrame([{ client: 1, clock: 1, json: Buffer.from('{') }])],
    [
      'presence that is no UTF-8',
      awarenessFrame([{ client: 1, clock: 1, json: Uint8Array.of(34, 255, 34) }]),
    ],
  ])('%s closes its sender with 1002', async (_, message) => {
    const eve = await join()
    eve.send(message)
    await expect.poll(() => eve.closeCode).toBe(1002)
    expect(await healthy()).toBe(true)
  })

  test('a text frame closes its sender with 1002', async () => {
    const eve = await join()
    eve.socket.send('{"hello": 1}')
    await expect.poll(() => eve.closeCode).toBe(1002)
  })

  test('random frames close their sender at most, and write no log', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 300 }), { numRuns: 500, seed: 7 })
    for (const part of Array.from({ length: 10 }, (_, i) => noise.slice(i * 50, i * 50 + 50))) {
      const eve = new RawClient(await server.socket(map, 'edit'))
      await expect.poll(() => eve.socket.readyState).toBe(eve.socket.OPEN)
      for (const message of part) eve.send(message)
      await expect.poll(() => eve.closeCode).toBe(1002)
    }
    expect(await healthy()).toBe(true)
    expect(server.lines).toEqual([])
  })

  test('an update that declares thirty million structs is refused before it costs memory', async () => {
    const bomb = encoding.encode((e) => [1, 30_000_000, 1, 0].forEach((n) => encoding.writeVarUint(e, n)))
    const before = process.memoryUsage().rss
    for (let i = 0; i < 10; i++) {
      const eve = new RawClient(await server.socket(map, 'edit'))
      await expect.poll(() => eve.socket.readyState).toBe(eve.socket.OPEN)
      eve.send(updateFrame(bomb))
      await expect.poll(() => eve.closeCode).toBe(4422)
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
    expect(await healthy()).toBe(true)
  })

  test('a message above 16 MiB is not taken into memory', async () => {
    const eve = await join()
    eve.send(new Uint8Array(17 * 2 ** 20))
    await expect.poll(() => eve.closeCode).toBe(1009)
    expect(await healthy()).toBe(true)
  })

  test('ten thousand awareness states reach nobody', async () => {
    const eve = await join()
    const json = Buffer.from('{"name":"Eve"}')
    eve.send(awarenessFrame(Array.from({ length: 10_000 }, (_, i) => ({ client: i + 1, clock: 1, json }))))
    eve.tell([77, 1, { name: 'Eve' }])
    await expect.poll(() => ada.present.get(77)?.state).toEqual({ name: 'Eve' })
    expect(ada.present.size).toBe(1)
    expect(eve.closeCode).toBeUndefined()
  })

  test('presence above its size closes its sender with 1009', async () => {
    const eve = await join()
    eve.tell([77, 1, { name: 'x'.repeat(20_000) }])
    await expect.poll(() => eve.closeCode).toBe(1009)
    expect(ada.present.size).toBe(0)
  })

  test('an update that breaks Yjs behind the gate costs its sender the socket, and the room nothing', async () => {
    const eve = await join()
    const breaking = breakingUpdate()
    expect(() => Y.applyUpdate(new Y.Doc(), breaking)).toThrow(RangeError)
    ada.set('before')
    await expect.poll(() => ben.keys).toContain('before')
    eve.send(updateFrame(breaking))
    await expect.poll(() => eve.closeCode).toBe(1002)
    expect(await healthy()).toBe(true)
    const fresh = await join()
    expect(fresh.keys).toEqual(ada.keys)
  })
})

/** Well formed, and breaks `Y.applyUpdate` in its middle: a chain of maps so deep that deleting its top overflows. */
function breakingUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    let inner = doc.getMap<unknown>('claims')
    for (let i = 0; i < 20_000; i++) {
      const next = new Y.Map<unknown>()
      inner.set('deep', next)
      inner = next
    }
  })
  const chain = Y.encodeStateAsUpdate(doc)
  return encoding.encode((e) => {
    encoding.writeUint8Array(e, chain.slice(0, -1))
    for (const n of [1, doc.clientID, 1, 0, 1]) encoding.writeVarUint(e, n)
  })
}

test('what a refused sender had sent after the broken update is not taken', async () => {
  const gate = new Gate()
  await open({ around: gate.around })
  const eve = await join()
  gate.shut()
  const tries = gate.tries
  ada.set('before')
  await expect.poll(() => gate.tries).toBe(tries + 1)
  eve.send(updateFrame(breakingUpdate()))
  eve.set('after')
  // Through without a commit, so that both are waiting for it by now.
  eve.tell([7, 1, {}])
  await expect.poll(() => ada.present.has(7)).toBe(true)
  gate.open()
  await expect.poll(() => eve.closeCode).toBe(1002)
  expect(await healthy()).toBe(true)
  expect((await join()).keys).not.toContain('after')
})

test('updates whose beginning never comes close their sender at one megabyte', async () => {
  await open({ bounds: { pendingBytes: 20_000 } })
  const eve = await join()
  const doc = new Y.Doc()
  doc.getMap('claims').set('first', 1)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < 50; i++) doc.getMap('claims').set(`k${i}`, 'x'.repeat(1000))
  for (const update of updates) eve.send(updateFrame(update))
  await expect.poll(() => eve.closeCode).toBe(4422)
  expect(await healthy()).toBe(true)
  const { rows } = await server.store.load(map.id)
  const kept = rows.reduce((sum, { update }) => sum + update.byteLength, 0)
  expect(kept).toBeLessThan(40_000)
})

test('what waits for its beginning is on disk, and comes in with it', async () => {
  await open()
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getMap('claims').set('first', 1)
  doc.getMap('claims').set('second', 1)
  const [first, second] = updates
  if (!first || !second) throw new Error('Two updates were expected.')
  const saved = ben.saved
  ben.send(updateFrame(second))
  await expect.poll(() => ben.saved).toBe(saved + 1)
  await server.stop()
  server = await run({ folder: server.folder })
  const eve = await join()
  eve.send(updateFrame(first))
  const fresh = await join()
  await expect.poll(() => fresh.keys).toEqual(['first', 'second'])
  await expect.poll(() => eve.keys).toContain('second')
  // The map's own row, the waiting one, and what both came to: each once.
  expect((await server.store.load(map.id)).rows).toHaveLength(3)
})

test('more frames than a person can make close with 4529, and the work is taken when it comes back', async () => {
  await open({ bounds: { frameBurst: 50, framesPerSecond: 1 } })
  const eve = await join()
  for (let i = 0; i < 60; i++) eve.set(`k${i}`)
  await expect.poll(() => eve.closeCode).toBe(4529)
  const back = new RawClient(await server.socket(map, 'edit', '&v=1'), { doc: eve.doc })
  await expect.poll(() => back.saved).toBe(1)
  await expect.poll(() => ben.keys.length).toBe(60)
})

test('more bytes than a person can make close with 4529', async () => {
  await open({ bounds: { byteBurst: 10_000, bytesPerSecond: 1 } })
  const eve = await join()
  eve.set('a', 'x'.repeat(12_000))
  await expect.poll(() => eve.closeCode).toBe(4529)
  expect(await healthy()).toBe(true)
})

test('who asks for the whole map again and again is closed with 4529', async () => {
  await open({ bounds: { askBurst: 10 } })
  const eve = await join()
  for (let i = 0; i < 30; i++) eve.send(i % 2 ? queryFrame() : step1Frame(Uint8Array.of(0)))
  await expect.poll(() => eve.closeCode).toBe(4529)
  expect(await healthy()).toBe(true)
})

test('a map that has reached its size takes no more, and still takes deletions', async () => {
  await open({ bounds: { mapBytes: 20_000 } })
  const eve = await join()
  for (let i = 0; i < 40; i++) eve.set(`k${i}`, 'x'.repeat(1000))
  await expect.poll(() => eve.closeCode).toBe(4413)
  await expect.poll(() => ada.keys.length).toBeGreaterThan(15)
  expect(ada.keys.length).toBeLessThan(21)
  ada.doc.transact(() => {
    for (const key of ada.keys) ada.doc.getMap('claims').delete(key)
  })
  await expect.poll(() => ben.keys).toEqual([])
  // Overwriting makes the log longer than the map may be, not the map.
  for (let i = 0; i < 60; i++) ada.set('same', 'y'.repeat(1000))
  await expect.poll(() => ben.doc.getMap('claims').get('same')).toBe('y'.repeat(1000))
  expect(ada.closeCode).toBeUndefined()
})

test('who does not read is cut when too much waits for it; the others go on', async () => {
  await open({ bounds: { stalledBytes: 2_000_000, pingMs: 1e9 } })
  const eve = await join()
  eve.socket.pause()
  const closed = new Promise((done) => eve.socket.once('close', done))
  await flood(40)
  expect(await healthy()).toBe(true)
  eve.socket.resume()
  await closed
  expect(eve.closeCode).toBe(1006)
})

test('who reads slowly is left out of presence, and told of everybody when it has caught up', async () => {
  await open({ bounds: { quietBytes: 100_000, stalledBytes: 1e9, pingMs: 1e9, keepAliveMs: 50 } })
  const eve = await join()
  eve.socket.pause()
  await flood(40)
  for (let clock = 1; clock <= 5; clock++) {
    ada.tell([1, clock, { clock }])
    await expect.poll(() => ben.present.get(1)?.clock).toBe(clock)
  }
  eve.socket.resume()
  await expect.poll(() => eve.present.get(1)?.state).toEqual({ clock: 5 })
  expect(eve.presenceFrames).toBeLessThan(3)
})

/** Many times more than the sockets of two machines keep for themselves. */
async function flood(times: number) {
  for (let i = 0; i < times; i++) {
    const text = `${i}${'x'.repeat(500_000)}`
    ada.set('large', text)
    await expect.poll(() => ben.doc.getMap('claims').get('large') === text).toBe(true)
  }
}

test('a step 2 frame is gated as an update is', async () => {
  await open()
  const eve = await join()
  eve.send(step2Frame(Uint8Array.of(1, 2)))
  await expect.poll(() => eve.closeCode).toBe(1002)
  const mallory = await join()
  const doc = new Y.Doc()
  doc.getMap('__proto__').set('a', 1)
  mallory.send(step2Frame(Y.encodeStateAsUpdate(doc)))
  await expect.poll(() => mallory.closeCode).toBe(4422)
  expect(await healthy()).toBe(true)
})
