/** Control frames are frames: whoever sends them without end is closed, and what answers them does not pile up. */
import { afterEach, expect, test, vi } from 'vitest'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, run } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

test.each(['ping', 'pong'] as const)(
  'a flood of %ss closes its socket, and nobody else is disturbed',
  async (kind) => {
    const server = await run({ bounds: { frameBurst: 100, framesPerSecond: 10 } })
    const map = await server.newMap()
    const [ada, eve] = [
      new RawClient(await server.socket(map, 'edit', '&v=1')),
      new RawClient(await server.socket(map, 'view', '&v=1')),
    ]
    await expect.poll(() => ada.synced && eve.synced).toBe(true)
    const flood = Buffer.alloc(125)
    for (let n = 0; n < 50; n++) eve.socket[kind](flood)
    ada.set('first')
    await expect.poll(() => eve.keys).toEqual(['first'])
    expect(eve.closeCode).toBeUndefined()
    for (let n = 0; n < 500; n++) eve.socket[kind](flood)
    await expect.poll(() => eve.closeCode).toBe(4529)
    ada.set('second')
    await expect.poll(() => ada.saved).toBeGreaterThan(2)
    expect(ada.closeCode).toBeUndefined()
  },
)
