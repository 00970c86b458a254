import { afterEach, expect, test, vi } from 'vitest'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, run } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

afterEach(() => {
  vi.restoreAllMocks()
  return endAll()
})

/** Each look of a room at its clock takes a second, as looking at the size of a very large map does. */
function lookingTakesLong() {
  const real = performance.now.bind(performance)
  let late = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    if (new Error('asked').stack?.includes('/room/room.ts')) late += 1000
    return real() + late
  })
}

test('what was deleted from a full map makes room at once, also where looking at its size takes long', async () => {
  const server = await run({ bounds: { mapBytes: 20_000 } })
  const map = await server.newMap()
  const join = async () => {
    const one = new RawClient(await server.socket(map, 'edit', '&v=1'))
    await expect.poll(() => one.synced && one.saved === 1).toBe(true)
    return one
  }
  const [ada, ben, eve] = [await join(), await join(), await join()]
  lookingTakesLong()
  for (let i = 0; i < 40; i++) eve.set(`k${i}`, 'x'.repeat(1000))
  await expect.poll(() => eve.closeCode).toBe(4413)
  await expect.poll(() => ada.keys.length).toBeGreaterThan(15)
  ada.doc.transact(() => {
    for (const key of ada.keys) ada.doc.getMap('claims').delete(key)
  })
  await expect.poll(() => ben.keys).toEqual([])
  ada.set('more', 'y'.repeat(1000))
  await expect.poll(() => ben.keys).toEqual(['more'])
  expect(ada.closeCode).toBeUndefined()
})
