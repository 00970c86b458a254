/** Erasing answers at once, however large the store is; copies of titles leave the files when it is quiet. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Bounds } from '../bounds.ts'
import type { Store } from '../store/port.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, run } from '../testing/server-under-test.ts'
import { bearer, begin } from '../testing/workshop-client.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

const title = 'A title that nobody may read again'

/** A server on which workshops were begun and erased one after the other, and somebody writes a map meanwhile. */
async function withErased(bounds: Partial<Bounds>) {
  let cleaned = 0
  const around = (store: Store): Store => ({
    ...store,
    clean: async () => {
      cleaned++
      await store.clean()
    },
  })
  const server = await run({ around, bounds: { watchMs: 5, ...bounds } })
  const map = await server.newMap()
  const ada = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => ada.synced).toBe(true)
  const onDisk = () => {
    const folder = join(server.folder, 'data')
    return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(title))
  }
  for (let n = 0; n < 12; n++) {
    const shop = await begin(server, map, [], title)
    ada.set(`claim ${n}`)
    await expect.poll(() => ada.saved).toBeGreaterThan(n)
    const answer = await fetch(`${server.base}/api/workshops/${shop.workshop}`, {
      method: 'DELETE',
      headers: bearer(shop.token),
    })
    expect(answer.status).toBe(204)
  }
  return { server, ada, onDisk, cleaned: () => cleaned }
}

test('many that are erased while people write write nothing anew, and the end of the server does, once', async () => {
  const { server, onDisk, cleaned } = await withErased({ cleanQuietMs: 3_600_000 })
  expect(cleaned()).toBe(0)
  await server.stop()
  expect([cleaned(), onDisk()]).toEqual([1, false])
})

test('when nothing is written any more the files are cleaned, and who is there stays', async () => {
  const { ada, onDisk, cleaned } = await withErased({ cleanQuietMs: 200 })
  await expect.poll(cleaned).toBeGreaterThan(0)
  await expect.poll(onDisk).toBe(false)
  ada.set('after that')
  await expect.poll(() => ada.saved).toBeGreaterThan(12)
  expect(cleaned()).toBe(1)
  expect(ada.closeCode).toBeUndefined()
})
