import { roles } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, run, type TestMap } from '../testing/server-under-test.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

const ask = (server: Running, map: TestMap, secret: string, query = '') =>
  fetch(`${server.base}/api/maps/${map.id}/history${query}`, {
    headers: { authorization: `Bearer ${secret}` },
  })

async function read(answer: Response, after = 0) {
  const decoder = decoding.createDecoder(new Uint8Array(await answer.arrayBuffer()))
  const last = decoding.readVarUint(decoder)
  const rows = []
  for (let seq = after; decoding.hasContent(decoder);) {
    seq += decoding.readVarUint(decoder)
    const at = decoding.readVarUint(decoder)
    const person = decoding.readVarString(decoder)
    const link = roles[decoding.readVarUint(decoder)]
    rows.push({ seq, at, person, link, update: decoding.readVarUint8Array(decoder) })
  }
  return { last, rows }
}

async function mapWithEdits(server: Running, edits: number) {
  const map = await server.newMap({ title: 'Map' })
  const ticket = await server.ticket(map, 'edit', 'Ада 艾达')
  const ada = new RawClient(`${server.base.replace('http', 'ws')}/sync/${map.id}?ticket=${ticket}&v=1`)
  await expect.poll(() => ada.synced && ada.saved).toBe(1)
  for (let i = 0; i < edits; i++) {
    ada.set(`k${i}`, 'x'.repeat(100))
    await expect.poll(() => ada.saved).toBe(i + 2)
  }
  return { map, ada }
}

test('tells each row with its time, name and link, to whoever may read', async () => {
  let now = 1_700_000_000_000
  const server = await run({ clock: () => now++ })
  const { map, ada } = await mapWithEdits(server, 3)
  const answer = await ask(server, map, map.secrets.view)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  const { last, rows } = await read(answer)
  expect([last, rows.map(({ seq }) => seq)]).toEqual([4, [1, 2, 3, 4]])
  expect(rows.map(({ person, link }) => `${person} ${link}`)).toEqual([
    ' host',
    ...Array(3).fill('Ада 艾达 edit'),
  ])
  expect(rows.every(({ at }, i) => at > (rows[i - 1]?.at ?? 1_700_000_000_000 - 1))).toBe(true)
  const doc = new Y.Doc()
  for (const { update } of rows) Y.applyUpdate(doc, update)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(Y.encodeStateAsUpdate(ada.doc))
  const rest = await read(await ask(server, map, map.secrets.host, '?after=3'), 3)
  expect(rest.rows).toEqual(rows.slice(3))
  expect((await read(await ask(server, map, map.secrets.host, '?after=4'), 4)).rows).toEqual([])
})

test('comes in pieces, of which each asks the store for little, and misses no row that a snapshot covers', async () => {
  const asked: number[] = []
  const server = await run({
    bounds: { historyBytes: 700, historyStepBytes: 250, compactUpdates: 3 },
    around: (store) => ({
      ...store,
      history: async (...args) => {
        const rows = await store.history(...args)
        asked.push(rows.reduce((sum, { update }) => sum + update.byteLength, 0))
        return rows
      },
    }),
  })
  const { map } = await mapWithEdits(server, 12)
  const seqs: number[] = []
  let answers = 0
  for (let after = 0; ; answers++) {
    const { rows } = await read(await ask(server, map, map.secrets.edit, `?after=${after}`), after)
    if (!rows.length) break
    seqs.push(...rows.map(({ seq }) => seq))
    after = rows.at(-1)?.seq ?? 0
  }
  expect(seqs).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
  expect(answers).toBeGreaterThan(2)
  expect(Math.max(...asked)).toBeLessThanOrEqual(250)
})

test('is refused without a link of this map, for no number, and when it is asked for too often', async () => {
  const server = await run({ bounds: { readBurst: 2, readsPerSecond: 0 } })
  const [map, other] = [await server.newMap(), await server.newMap()]
  const status = async (secret: string, query = '') => (await ask(server, map, secret, query)).status
  expect(await status(other.secrets.host)).toBe(403)
  expect(await status('short')).toBe(401)
  for (const query of ['?after=-1', '?after=x', '?after=1e3', `?after=${'9'.repeat(16)}`])
    expect(await status(map.secrets.view, query)).toBe(400)
  expect([await status(map.secrets.view), await status(map.secrets.edit)]).toEqual([200, 200])
  expect(await status(map.secrets.host)).toBe(429)
})

test('says after how many seconds it may be asked again', async () => {
  const server = await run({ bounds: { readBurst: 1, readsPerSecond: 0.02 } })
  const map = await server.newMap()
  expect((await ask(server, map, map.secrets.view)).headers.get('retry-after')).toBeNull()
  const refused = await ask(server, map, map.secrets.view)
  expect(refused.status).toBe(429)
  const seconds = Number(refused.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(40)
  expect(seconds).toBeLessThanOrEqual(50)
})

test('a long log costs by what is read of it, not by the call', async () => {
  const server = await run({ bounds: { readBurst: 3, readsPerSecond: 0, historyStepBytes: 250 } })
  const { map } = await mapWithEdits(server, 12)
  const { last, rows } = await read(await ask(server, map, map.secrets.view))
  expect(last).toBe(13)
  expect([rows[0]?.seq, rows.length > 2, rows.length < 13]).toEqual([1, true, true])
  expect((await ask(server, map, map.secrets.view, `?after=${rows.at(-1)?.seq}`)).status).toBe(429)
})
