/** A fault of our own that nobody waits for, in a timer of a room: it costs that room, and not the server. */
import { afterEach, expect, test, vi } from 'vitest'
import type { Store } from '../store/port.ts'
import { Gate } from '../testing/held-store.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, run, type Running, type TestMap } from '../testing/server-under-test.ts'
import { Connection } from '../ws/connection.ts'
import { Room } from './room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(async () => {
  vi.restoreAllMocks()
  await endAll()
})

const wrong = (): never => {
  throw new Error('all is wrong')
}
async function joined(server: Running, map: TestMap, doc?: RawClient['doc']) {
  const one = new RawClient(await server.socket(map, 'edit', '&v=1'), doc ? { doc } : {})
  await expect.poll(() => one.closeCode ?? (one.synced && one.saved > 0)).toBe(true)
  return one
}
/** Comes back until it is let in, as a page does. */
async function back(server: Running, map: TestMap, doc?: RawClient['doc']): Promise<RawClient> {
  const one = new RawClient(await server.socket(map, 'edit', '&v=1'), doc ? { doc } : {})
  await expect.poll(() => one.closeCode !== undefined || (one.synced && one.saved > 0)).toBe(true)
  if (one.closeCode === undefined) return one
  expect([4500, 4508]).toContain(one.closeCode)
  return back(server, map, doc)
}

test('presence that cannot be told ends its room: nothing is lost, the room opens again, and others go on', async () => {
  const gate = new Gate()
  const server = await run({ around: gate.around })
  const [map, elsewhere] = [await server.newMap(), await server.newMap()]
  const [ada, ben] = [await joined(server, map), await joined(server, map)]
  const vera = await joined(server, elsewhere)
  ada.set('before')
  await expect.poll(() => ben.keys).toEqual(['before'])
  gate.shut()
  const tries = gate.tries
  ben.set('under-way')
  await expect.poll(() => gate.tries).toBe(tries + 1)
  const telling = vi.spyOn(Connection.prototype, 'sendPresence').mockImplementationOnce(wrong)
  ada.tell([7, 1, { name: 'Ada' }])
  await expect.poll(() => [ada.closeCode, ben.closeCode]).toEqual([4508, 4508])
  expect(telling).toHaveBeenCalledOnce()
  // What is under way is not on disk yet: nobody is shown a map without it.
  const early = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => early.closeCode).toBe(4508)
  expect(early.synced).toBe(false)
  gate.open()
  ada.set('written-offline')
  const cem = await back(server, map)
  expect(cem.keys).toEqual(['before', 'under-way'])
  await back(server, map, ada.doc)
  await expect.poll(() => cem.keys).toEqual(['before', 'under-way', 'written-offline'])
  vera.set('undisturbed')
  await expect.poll(() => vera.saved).toBeGreaterThan(1)
  expect(vera.closeCode).toBeUndefined()
  expect(server.lines).toEqual([expect.stringMatching(`Map ${map.id}: its room ends: Error: all is wrong`)])
})

test('a room that cannot be closed when all have left is written down, and the next opens', async () => {
  const server = await run({ bounds: { lingerMs: 1 } })
  const map = await server.newMap()
  const ada = await joined(server, map)
  ada.set('kept')
  await expect.poll(() => ada.saved).toBeGreaterThan(1)
  vi.spyOn(Room.prototype, 'flush').mockRejectedValueOnce(new Error('all is wrong'))
  ada.end()
  await expect
    .poll(() => server.lines)
    .toEqual([expect.stringContaining('could not be closed: all is wrong')])
  expect((await joined(server, map)).keys).toEqual(['kept'])
})

test('a socket that cannot be closed keeps no room from ending', async () => {
  let fails = false
  const around = (store: Store): Store => ({
    ...store,
    load: (id) => (fails ? Promise.reject(new Error('disk')) : store.load(id)),
  })
  const server = await run({ around })
  const map = await server.newMap()
  fails = true
  vi.spyOn(Connection.prototype, 'refuse').mockImplementationOnce(wrong)
  const ada = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => server.lines.join()).toMatch(/could not be closed: all is wrong/)
  fails = false
  await joined(server, map)
  ada.end()
})

test('a server that ends brings the other rooms to the store when one cannot be ended', async () => {
  const gate = new Gate()
  const server = await run({ around: gate.around })
  const [bad, good] = [await server.newMap(), await server.newMap()]
  await joined(server, bad)
  const ada = await joined(server, good)
  gate.shut()
  const tries = gate.tries
  ada.set('last')
  await expect.poll(() => gate.tries).toBe(tries + 1)
  const ending = vi.spyOn(Room.prototype, 'stop').mockRejectedValueOnce(new Error('all is wrong'))
  const stopped = server.stop()
  await expect.poll(() => ending.mock.calls.length).toBe(2)
  gate.open()
  await stopped
  vi.restoreAllMocks()
  const again = await run({ folder: server.folder })
  expect((await joined(again, good)).keys).toEqual(['last'])
})
