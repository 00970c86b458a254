/** A fault of our own in what a socket has us do: it costs that socket, and is written down. */
import { afterEach, expect, test, vi } from 'vitest'
import { Rooms } from '../room/registry.ts'
import type { Store } from '../store/port.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import { newcomer } from '../testing/workshop-client.ts'
import { newRoom } from '../testing/workshop-room.ts'
import { queryFrame, step1Frame } from './frames.ts'
import { Tally } from './tally.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(async () => {
  vi.useRealTimers()
  await endAll()
})

let fault = ''
/** Goes wrong once. */
function clock() {
  if (!fault) return 1_700_000_000_000
  const what = fault
  fault = ''
  throw new Error(what)
}
async function joined(server: Running, map: TestMap) {
  const one = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => one.synced && one.saved > 0).toBe(true)
  return one
}

test('a frame that the server fails at closes its socket, and nobody else is disturbed', async () => {
  const server = await run({ clock })
  const map = await server.newMap()
  const [ada, ben] = [await joined(server, map), await joined(server, map)]
  // The first to look at the clock is whoever hears a frame.
  fault = 'the clock stands'
  ada.set('lost')
  ada.set('lost-too')
  await expect.poll(() => ada.closeCode).toBe(4508)
  ben.set('kept')
  const cem = await joined(server, map)
  await expect.poll(() => cem.keys).toEqual(['kept'])
  expect(ben.closeCode).toBeUndefined()
})

test('a beat that fails for one costs that one, and the others go on', async () => {
  const server = await run({ clock, bounds: { keepAliveMs: 5 } })
  const map = await server.newMap()
  const both = [await joined(server, map), await joined(server, map)]
  // Nobody sends anything: only a beat looks at the clock.
  fault = 'the clock stands'
  const closed = () => both.flatMap(({ closeCode }) => closeCode ?? [])
  await expect.poll(closed).toEqual([4508])
  const left = both.find(({ closeCode }) => closeCode === undefined)
  const before = left?.heard.length ?? 0
  await expect.poll(() => left?.heard.length).toBeGreaterThan(before + 1)
  expect(closed()).toEqual([4508])
})

test('a question that waited for the one before it, and fails then, costs its socket', async () => {
  let open: (() => void) | undefined
  const held = new Promise<void>((done) => {
    open = done
  })
  const around = (store: Store): Store => ({
    ...store,
    load: async (map) => {
      await held
      return store.load(map)
    },
  })
  const server = await run({ clock, around })
  const map = await server.newMap()
  const ada = new RawClient(await server.socket(map, 'edit', '&v=1'), { answers: false })
  await expect.poll(() => ada.socket.readyState).toBe(ada.socket.OPEN)
  ada.send(step1Frame(Uint8Array.of(0)))
  ada.send(queryFrame())
  // The first is asked when the socket opens, and waits for the map; both were heard when the last is answered.
  await expect.poll(() => ada.heard.length).toBe(1)
  fault = 'the clock stands'
  open?.()
  await expect.poll(() => ada.closeCode).toBe(4508)
})

test('whoever cannot be let go of by the map leaves the workshop all the same', async () => {
  const { server, shop, host } = await newRoom()
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  const isHere = () => host.view.people?.[who.person]?.here
  await expect.poll(isHere).toBe(true)
  const leaving = vi.spyOn(Rooms.prototype, 'leave').mockImplementationOnce(() => {
    throw new Error('no such room')
  })
  page.end()
  await expect.poll(isHere).toBe(false)
  expect(leaving).toHaveBeenCalled()
  leaving.mockRestore()
})

test('what went wrong is written down with the closed sockets, the last of it, and once', () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const tally = new Tally((line) => lines.push(line))
  for (const what of ['one', 'two']) {
    tally.fault(new Error(what))
    tally.count('failed')
  }
  vi.advanceTimersByTime(10_000)
  expect(lines).toEqual(['Closed sockets: 2 failed.', expect.stringContaining('Error: two')])
  tally.fault('no socket yet')
  vi.advanceTimersByTime(10_000)
  expect(lines.slice(2)).toEqual(['The last fault: no socket yet'])
  tally.count('tooFast')
  vi.advanceTimersByTime(10_000)
  expect(lines.slice(3)).toEqual(['Closed sockets: 1 tooFast.'])
})
