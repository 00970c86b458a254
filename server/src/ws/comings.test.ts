/** Sockets that open and break in one moment: nobody is left in a room, in a workshop or on a map that they have left. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { endAll } from '../testing/server-under-test.ts'
import { enter, newcomer, ticketOf } from '../testing/workshop-client.ts'
import { newRoom } from '../testing/workshop-room.ts'
import { RawClient } from '../testing/raw-client.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

test('whoever comes and goes at every moment of a joining is away in the end, and may come again', async () => {
  const { server, map, shop, host } = await newRoom({ bounds: { seatsEach: 4 } })
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  const people = () => host.view.people?.[who.person]?.here
  await expect.poll(people).toBe(true)
  page.end()
  await expect.poll(people).toBe(false)
  const { ticket } = await ticketOf(server, who)
  const address = `${server.base.replace('http', 'ws')}/sync/${map.id}?ticket=${ticket}&v=1`
  const { hostname, port, pathname, search } = new URL(address)
  const upgrade = `GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n\r\n`
  for (let turn = 0; turn < 12; turn++) {
    // Before the server has judged, when it answers, when it has.
    const early = connect(Number(port), hostname)
    early.on('error', () => undefined)
    await once(early, 'connect')
    early.write(upgrade)
    if (turn % 2) await new Promise((tick) => setImmediate(tick))
    early.resetAndDestroy()
    const late = new WebSocket(address)
    late.on('error', () => undefined)
    await once(late, turn % 3 ? 'open' : 'upgrade')
    late.terminate()
  }
  // More than one person may hold at once, were those that broke not let go of.
  const tabs = [await enter(server, who), await enter(server, who)]
  await expect.poll(people).toBe(true)
  for (const tab of tabs) {
    expect(tab.closeCode).toBeUndefined()
    tab.end()
  }
  await expect.poll(people).toBe(false)
  const present = new RawClient(await server.socket(map, 'view', '&v=1'))
  await expect.poll(() => present.synced).toBe(true)
  expect(server.lines).toEqual([])
})
