/** A fault of our own in what a socket has us do: it costs that socket, and is written down. */
import { afterEach, expect, test, vi } from 'vitest'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
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
