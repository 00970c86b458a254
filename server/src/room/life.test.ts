import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Store } from '../store/port.ts'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'
import { RoomDocument } from './document.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

afterEach(endAll)

let server: Running
let map: TestMap
async function join() {
  const one = new RawClient(await server.socket(map, 'edit', '&v=1'))
  await expect.poll(() => one.synced && one.saved > 0).toBe(true)
  return one
}
/** Counts what a room asks of the store. */
function counting() {
  const counts = { loads: 0, snapshots: 0 }
  const around = (store: Store): Store => ({
    ...store,
    load: (id) => {
      counts.loads++
      return store.load(id)
    },
    compact: (id, snapshot) => {
      counts.snapshots++
      return store.compact(id, snapshot)
    },
  })
  return { counts, around }
}
const claims = (state: Uint8Array) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc.getMap('claims').size
}

test('a snapshot comes with the number of updates; loading reads it and what follows, and has all', async () => {
  server = await run({ bounds: { compactUpdates: 20, lingerMs: 0 } })
  map = await server.newMap()
  const ada = await join()
  for (let i = 0; i < 50; i++) {
    ada.set(`k${i}`)
    // One commit each, or they would count as few.
    await expect.poll(() => ada.saved).toBe(i + 2)
  }
  const { snapshot, rows } = await server.store.load(map.id)
  expect(snapshot?.seq).toBeGreaterThanOrEqual(40)
  expect((snapshot?.seq ?? 0) + rows.length).toBe(51)
  expect(claims(snapshot?.state ?? Uint8Array.of(0, 0))).toBeGreaterThanOrEqual(39)
  expect((await server.store.history(map.id, 0, 1000)).length).toBe(51)
  await server.stop()
  server = await run({ folder: server.folder })
  expect((await join()).keys.length).toBe(50)
})

test('a snapshot comes with the bytes of updates as well', async () => {
  const { counts, around } = counting()
  server = await run({ around, bounds: { compactBytes: 10_000 } })
  map = await server.newMap()
  const ada = await join()
  ada.set('a', 'x'.repeat(5000))
  await expect.poll(() => ada.saved).toBe(2)
  expect(counts.snapshots).toBe(0)
  ada.set('b', 'x'.repeat(6000))
  await expect.poll(() => counts.snapshots).toBe(1)
})

test('who comes back soon finds the room as it was', async () => {
  const { counts, around } = counting()
  server = await run({ around })
  map = await server.newMap()
  const ada = await join()
  ada.set('a')
  await expect.poll(() => ada.saved).toBe(2)
  ada.end()
  const ben = await join()
  expect([ben.keys, counts.loads]).toEqual([['a'], 1])
})

test('an empty room is forgotten, and read again', async () => {
  const { counts, around } = counting()
  server = await run({ around, bounds: { lingerMs: 0 } })
  map = await server.newMap()
  const ada = await join()
  ada.set('a')
  await expect.poll(() => ada.saved).toBe(2)
  ada.end()
  await expect
    .poll(async () => {
      const one = await join()
      one.end()
      return [counts.loads > 1, one.keys]
    })
    .toEqual([true, ['a']])
})

test('many who come at once to a cold room wait for one reading', async () => {
  const { counts, around } = counting()
  server = await run({ around })
  map = await server.newMap()
  const ada = await join()
  for (let i = 0; i < 20; i++) ada.set(`k${i}`)
  await expect.poll(() => ada.saved).toBe(21)
  await server.stop()
  counts.loads = 0
  server = await run({ folder: server.folder, around })
  const crowd = await Promise.all(Array.from({ length: 20 }, join))
  expect(crowd.map((one) => one.keys.length)).toEqual(Array(20).fill(20))
  expect(counts.loads).toBe(1)
})

test.each([
  ['once for all who come in before its next edit', 2 ** 20, [1, 2]],
  ['anew for each where it is too large to be kept', 4, [3, 5]],
] as const)('a map is encoded %s, and nobody gets an old one', async (_, keptStateBytes, times) => {
  server = await run({ bounds: { keptStateBytes } })
  map = await server.newMap()
  const ada = await join()
  ada.set('a')
  await expect.poll(() => ada.saved).toBe(2)
  const encodings = vi.spyOn(RoomDocument.prototype, 'state')
  try {
    for (let i = 0; i < 3; i++) expect((await join()).keys).toEqual(['a'])
    expect(encodings).toHaveBeenCalledTimes(times[0])
    ada.set('b')
    await expect.poll(() => ada.saved).toBe(3)
    for (let i = 0; i < 2; i++) expect((await join()).keys).toEqual(['a', 'b'])
    expect(encodings).toHaveBeenCalledTimes(times[1])
  } finally {
    encodings.mockRestore()
  }
})

/** The second edit, row 3, comes back as noise. */
const damagedRow = (store: Store): Store => ({
  ...store,
  load: async (id) => {
    const loaded = await store.load(id)
    const rows = loaded.rows.map((row) => (row.seq === 3 ? { ...row, update: Uint8Array.of(1, 99, 3) } : row))
    return { ...loaded, rows }
  },
})

test('a damaged row is put aside with one line; nobody gets an empty map, and its author brings it again', async () => {
  server = await run({ bounds: { lingerMs: 0 } })
  map = await server.newMap()
  const ada = await join()
  for (const [i, key] of ['a', 'b', 'c'].entries()) {
    ada.set(key)
    await expect.poll(() => ada.saved).toBe(i + 2)
  }
  await server.stop()
  server = await run({ folder: server.folder, around: damagedRow })
  const eve = new RawClient(await server.socket(map, 'edit'))
  await expect.poll(() => eve.closeCode).toBe(4500)
  expect(eve.synced).toBe(false)
  expect(server.lines.filter((line) => line.includes('row 3'))).not.toEqual([])
  const ben = await join()
  expect(ben.keys).toEqual(['a'])
  const back = new RawClient(await server.socket(map, 'edit', '&v=1'), { doc: ada.doc })
  await expect.poll(() => back.saved).toBe(1)
  await expect.poll(() => ben.keys).toEqual(['a', 'b', 'c'])
})

const damagedSnapshot = (store: Store): Store => ({
  ...store,
  load: async (id) => {
    const { snapshot, rows } = await store.load(id)
    return { snapshot: snapshot && { ...snapshot, state: Uint8Array.of(1, 99, 3) }, rows }
  },
})

test('a damaged snapshot is put aside, and the map is read from its rows', async () => {
  server = await run({ bounds: { compactUpdates: 2, lingerMs: 0 } })
  map = await server.newMap()
  const ada = await join()
  for (const [i, key] of ['a', 'b', 'c'].entries()) {
    ada.set(key)
    await expect.poll(() => ada.saved).toBe(i + 2)
  }
  await server.stop()
  server = await run({ folder: server.folder, around: damagedSnapshot })
  for (;;) {
    const one = new RawClient(await server.socket(map, 'edit'))
    await expect.poll(() => one.synced || one.closeCode === 4500).toBe(true)
    if (one.synced) break
  }
  expect((await join()).keys).toEqual(['a', 'b', 'c'])
})
