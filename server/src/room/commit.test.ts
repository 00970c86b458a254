import { afterEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { Gate } from '../testing/held-store.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type RunOptions, type TestMap } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

afterEach(endAll)

let gate: Gate
let server: Running
let map: TestMap
async function open(options: RunOptions = {}) {
  gate = new Gate()
  server = await run({ ...options, around: gate.around })
  map = await server.newMap()
}
async function join(role: 'edit' | 'view' = 'edit') {
  const one = new RawClient(await server.socket(map, role, '&v=1'))
  await expect.poll(() => one.synced && (role === 'view' || one.saved === 1)).toBe(true)
  return one
}
const rows = async () => (await server.store.load(map.id)).rows.length - 1 // the first row is the map's own

describe('while a commit is under way', () => {
  test('nobody sees the edit, nothing is acknowledged; then both, and in one commit what came meanwhile', async () => {
    await open()
    const [ada, ben] = [await join(), await join()]
    gate.shut()
    ada.set('a')
    await expect.poll(() => gate.tries).toBe(1)
    for (const key of ['b', 'c', 'd']) ada.set(key)
    // A frame that needs no commit makes the round trip meanwhile.
    ada.tell([1, 1, { name: 'Ada' }])
    await expect.poll(() => ben.present.get(1)?.state).toEqual({ name: 'Ada' })
    expect([ben.keys, ada.saved, await rows(), gate.tries]).toEqual([[], 1, 0, 1])
    gate.open()
    await expect.poll(() => ben.keys).toEqual(['a', 'b', 'c', 'd'])
    await expect.poll(() => ada.saved).toBe(5)
    expect([await rows(), gate.tries]).toEqual([4, 2])
  })

  test('somebody who joins waits for it, and sees nothing that is not on disk', async () => {
    await open()
    const ada = await join()
    gate.shut()
    ada.set('a')
    await expect.poll(() => gate.tries).toBe(1)
    const late = new RawClient(await server.socket(map, 'edit'))
    await expect.poll(() => late.socket.readyState).toBe(late.socket.OPEN)
    // Presence needs no commit: when it is through, what its sender sent before has arrived too.
    late.tell([2, 1, {}])
    ada.set('b')
    ada.tell([1, 1, {}])
    await expect.poll(() => [ada.present.has(2), late.present.get(1)?.clock]).toEqual([true, 1])
    expect([late.synced, late.heard.filter((kind) => kind !== '1')]).toEqual([false, []])
    // The first commit goes through. The question and the second edit are one batch now, and that one is held.
    gate.open()
    gate.shut()
    await expect.poll(() => [gate.tries, ada.saved]).toEqual([2, 2])
    ada.tell([1, 2, {}])
    await expect.poll(() => late.present.get(1)?.clock).toBe(2)
    expect([late.synced, late.keys]).toEqual([false, []])
    gate.open()
    await expect.poll(() => late.keys).toEqual(['a', 'b'])
    expect(await rows()).toBe(2)
  })
})

describe('while the disk is full', () => {
  const full = new Error('database or disk is full')

  test('nothing is echoed or acknowledged, and all of it comes when there is room', async () => {
    await open({ bounds: { retryMs: 5, longestRetryMs: 20 } })
    const [ada, ben] = [await join(), await join()]
    gate.failure = full
    ada.set('a')
    await expect.poll(() => gate.tries).toBeGreaterThan(3)
    ben.set('b')
    const late = new RawClient(await server.socket(map, 'edit'))
    await expect.poll(() => late.socket.readyState).toBe(late.socket.OPEN)
    const tries = gate.tries
    await expect.poll(() => gate.tries).toBeGreaterThan(tries + 2)
    expect([ben.keys, ada.keys, ada.saved, ben.saved, late.synced]).toEqual([['b'], ['a'], 1, 1, false])
    gate.failure = undefined
    for (const one of [ada, ben, late]) await expect.poll(() => one.keys).toEqual(['a', 'b'])
    await expect.poll(() => [ada.saved, ben.saved]).toEqual([2, 2])
    expect(server.lines.filter((line) => line.includes('disk is full'))).toHaveLength(1)
  })

  test('who joins is sent away after a while, who is there stays', async () => {
    await open({ bounds: { retryMs: 5, longestRetryMs: 20, patienceMs: 60 } })
    const ada = await join()
    gate.failure = full
    ada.set('a')
    await expect.poll(() => gate.tries).toBeGreaterThan(1)
    const late = new RawClient(await server.socket(map, 'edit'))
    await expect.poll(() => late.closeCode).toBe(4507)
    expect([ada.closeCode, late.synced]).toEqual([undefined, false])
    gate.failure = undefined
    await expect.poll(() => ada.saved).toBe(2)
  })

  test('the room is not forgotten when everybody leaves', async () => {
    await open({ bounds: { retryMs: 5, longestRetryMs: 20, lingerMs: 0 } })
    const ada = await join()
    gate.failure = full
    ada.set('a')
    await expect.poll(() => gate.tries).toBeGreaterThan(1)
    ada.end()
    const tries = gate.tries
    await expect.poll(() => gate.tries).toBeGreaterThan(tries + 3)
    gate.failure = undefined
    await expect.poll(rows).toBe(1)
    expect((await join()).keys).toEqual(['a'])
  })

  test('more than the queue holds closes its sender, who keeps it', async () => {
    await open({ bounds: { retryMs: 5, queueBytes: 3000 } })
    const ada = await join()
    gate.failure = full
    ada.set('a')
    await expect.poll(() => gate.tries).toBeGreaterThan(1)
    for (let i = 0; i < 8; i++) ada.set(`b${i}`, 'x'.repeat(500))
    await expect.poll(() => ada.closeCode).toBe(4507)
    gate.failure = undefined
  })

  test('a stopping server does not wait for ever', async () => {
    await open({ bounds: { retryMs: 5, drainMs: 50 } })
    const ada = await join()
    gate.failure = full
    ada.set('a')
    await expect.poll(() => gate.tries).toBeGreaterThan(1)
    await server.stop()
    await expect.poll(() => ada.closeCode).toBe(4503)
    expect(server.lines.join('\n')).toContain('the last edits stay with their authors')
  })
})

test('a stopping server brings what it has taken to the disk before it says goodbye', async () => {
  await open()
  const [ada, ben] = [await join(), await join()]
  gate.shut()
  ada.set('a')
  await expect.poll(() => gate.tries).toBe(1)
  const stopped = server.stop()
  gate.open()
  await stopped
  await expect.poll(() => [ada.closeCode, ben.closeCode]).toEqual([4503, 4503])
  expect([ben.keys, ada.saved]).toEqual([['a'], 2])
  const again = await run({ folder: server.folder })
  expect((await again.store.load(map.id)).rows).toHaveLength(2)
})

test('a stopping server takes no new edits: they stay with their author', async () => {
  await open()
  const ada = await join()
  gate.shut()
  ada.set('a')
  await expect.poll(() => gate.tries).toBe(1)
  const address = await server.socket(map, 'edit')
  const stopped = server.stop()
  await expect
    .poll(async () => {
      const socket = new WebSocket(address)
      return new Promise((done) => socket.once('error', (error) => done(error.message)))
    })
    .toContain('503')
  ada.set('b')
  // The answer to a ping comes after all that was sent before it was read.
  const read = new Promise((done) => ada.socket.once('pong', done))
  ada.socket.ping()
  await read
  gate.open()
  await stopped
  await expect.poll(() => ada.closeCode).toBe(4503)
  expect([ada.saved, ada.keys]).toEqual([2, ['a', 'b']])
  const again = await run({ folder: server.folder })
  expect((await again.store.load(map.id)).rows).toHaveLength(2)
})
