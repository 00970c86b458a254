import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { hashesOf, newHostSecret } from '../access/secrets.ts'
import { RawClient, updateThatSets } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import { step2Frame, updateFrame } from './frames.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let now = 1_700_000_000_000
beforeEach(async () => {
  server = await run({ clock: () => now })
  map = await server.newMap()
})
afterEach(endAll)

const at = (id: string, ticket: string) =>
  new RawClient(`${server.base.replace('http', 'ws')}/sync/${id}?ticket=${ticket}`)
const rows = async () => (await server.store.load(map.id)).rows.length

describe('a socket is closed after the upgrade', () => {
  test('with 4404 when there is no such map', async () => {
    const one = at('nowhere', await server.ticket(map, 'edit'))
    await expect.poll(() => one.closeCode).toBe(4404)
  })
  test('with 4401 without a ticket, with one of nobody, of another map, and after its end', async () => {
    const other = await server.newMap()
    const ticket = await server.ticket(map, 'edit')
    for (const wrong of ['', 'a.b', await server.ticket(other, 'edit'), map.secrets.host]) {
      const one = at(map.id, wrong)
      await expect.poll(() => one.closeCode).toBe(4401)
    }
    now += 120_001
    const late = at(map.id, ticket)
    await expect.poll(() => late.closeCode).toBe(4401)
    expect(late.heard).toEqual([])
  })
  test('with 4403 when the links were changed since', async () => {
    const ticket = await server.ticket(map, 'edit')
    await server.store.relink(map.id, hashesOf(newHostSecret()))
    const one = at(map.id, ticket)
    await expect.poll(() => one.closeCode).toBe(4403)
  })
  test('with 4500 when the store cannot be read', async () => {
    const ticket = await server.ticket(map, 'edit')
    await server.stop()
    server = await run({
      folder: server.folder,
      clock: () => now,
      around: (store) => ({ ...store, load: () => Promise.reject(new Error('disk gone')) }),
    })
    const one = at(map.id, ticket)
    await expect.poll(() => one.closeCode).toBe(4500)
    expect([one.synced, server.lines.length]).toEqual([false, 1])
  })
})

test('a ticket serves again until its end, and outlives a restart', async () => {
  const ticket = await server.ticket(map, 'edit')
  for (let i = 0; i < 2; i++) {
    const one = at(map.id, ticket)
    await expect.poll(() => one.synced).toBe(true)
  }
  await server.stop()
  server = await run({ folder: server.folder, clock: () => now })
  const one = at(map.id, ticket)
  await expect.poll(() => one.synced).toBe(true)
})

const join = async (answers = true) => {
  const one = new RawClient(await server.socket(map, 'view', '&v=1'), { answers })
  await expect.poll(() => one.synced).toBe(true)
  return one
}

describe('a view link', () => {
  test('shows all, is never asked for anything, and hears of each edit', async () => {
    const ada = at(map.id, await server.ticket(map, 'edit'))
    ada.set('before')
    const eve = await join()
    await expect.poll(() => ada.synced).toBe(true)
    ada.set('after')
    await expect.poll(() => eve.keys).toContain('after')
    expect(eve.heard).not.toContain('0 0')
  })

  test('changes nothing, whatever frame it sends', async () => {
    const before = await rows()
    const deletion = new Y.Doc()
    deletion.getMap('claims').set('a', 1)
    deletion.getMap('claims').delete('a')
    for (const frame of [
      updateFrame(updateThatSets('eve')),
      step2Frame(updateThatSets('eve')),
      // Deletions alone, of whatever is there.
      updateFrame(Uint8Array.of(0, 1, 1, 1, 0, 9)),
      step2Frame(Y.encodeStateAsUpdate(deletion)),
    ]) {
      const eve = await join()
      eve.send(frame)
      eve.send(updateFrame(updateThatSets('eve-2')))
      await expect.poll(() => eve.closeCode).toBe(4403)
    }
    const ada = at(map.id, await server.ticket(map, 'edit'))
    await expect.poll(() => ada.synced).toBe(true)
    expect([ada.keys, await rows()]).toEqual([[], before])
  })

  test('may send what is empty, and shows where its holder is', async () => {
    const ada = at(map.id, await server.ticket(map, 'edit'))
    await expect.poll(() => ada.synced).toBe(true)
    const eve = await join()
    eve.send(step2Frame(Uint8Array.of(0, 0)))
    eve.send(updateFrame(Uint8Array.of(0, 0)))
    await expect.poll(() => eve.saved).toBe(2)
    eve.tell([5, 1, { name: 'Eve' }])
    await expect.poll(() => ada.present.get(5)?.state).toEqual({ name: 'Eve' })
    expect(eve.closeCode).toBeUndefined()
  })
})
