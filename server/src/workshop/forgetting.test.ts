import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join as pathOf } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDriver } from '../store/driver.ts'
import { databaseIn } from '../store/open.ts'
import type { Store } from '../store/port.ts'
import { endAll, newFolder, type Running, run } from '../testing/server-under-test.ts'
import { type Begun, enter, newcomer, type Token, type WorkshopClient } from '../testing/workshop-client.ts'
import { dots, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 10_000, interval: 10 } } })

/** A store that forgets nothing while `asleep` waits or `full`. */
let asleep: Promise<void> | undefined
let wake: () => void
let full: boolean
const around = (store: Store): Store => ({
  ...store,
  workshops: {
    ...store.workshops,
    forget: async (id, kept) => {
      await asleep
      if (full) throw new Error('disk full')
      return store.workshops.forget(id, kept)
    },
  },
})

let server: Running
let shop: Begun
let host: WorkshopClient
let ada: { who: Token; page: WorkshopClient }
let now = 0
const options = () => ({ clock: () => now, bounds: { workshopGatherMs: 5, retryMs: 5, lingerMs: 5 } })
beforeEach(async () => {
  now = 1_700_000_000_000
  full = false
  asleep = undefined
  ;({ server, shop, host } = await newRoom({ ...options(), around }))
  ada = await newcomer(server, shop.code, 'Ada')
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await ada.page.do(voteFor('c1', 3), 'ada-votes-1')
  await host.do({ do: 'ballot-close', ballot: 'crux' })
  now += 3001
})
afterEach(async () => {
  wake?.()
  await endAll()
})

const sleep = () => {
  asleep = new Promise((done) => {
    wake = done
  })
}
const keys = async ({ store }: Running) => [...(await store.workshops.load(shop.workshop)).keys.values()]
const seen = ({ view }: WorkshopClient) => view.ballots?.['crux']?.result?.targets.map((one) => one.dots)
/** What the workshop lies sealed with in the files of a folder. */
function sealIn(folder: string): Buffer {
  const reader = openDriver(databaseIn(pathOf(folder, 'data')))
  const row = reader.prepare('SELECT seal FROM workshop_seals WHERE workshop = ?').get([shop.workshop])
  reader.close()
  const seal = row?.['seal']
  if (!(seal instanceof Uint8Array)) throw new Error('There is no seal.')
  return Buffer.from(seal.subarray(-32))
}
const filesHold = (folder: string, bytes: Buffer) =>
  readdirSync(pathOf(folder, 'data'))
    .filter((file) => file.startsWith('parley.sqlite'))
    .some((file) => readFileSync(pathOf(folder, 'data', file)).includes(bytes))

test('a result is on all screens before its key is destroyed, and nothing is answered until it is', async () => {
  sleep()
  const revealed = host.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
  for (const page of [host, ada.page]) await expect.poll(() => seen(page)).toEqual([3, 0, 0])
  expect(await keys(server)).toHaveLength(1)
  // Nor is the same command, given again over another socket, nor what comes after it.
  const again = await enter(server, shop)
  const repeated = again.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
  const raised = ada.page.do({ do: 'hand', kind: 'speak' }, 'ada-raises-1')
  await expect.poll(() => server.store.workshops.owing()).toEqual([shop.workshop])
  for (const [page, id] of [
    [host, 'host-reveals-1'],
    [again, 'host-reveals-1'],
    [ada.page, 'ada-raises-1'],
  ] as const)
    expect(page.replies.has(id)).toBe(false)
  wake()
  expect(await Promise.all([revealed, repeated, raised])).toEqual(['done', 'done', 'done'])
  expect([await keys(server), await server.store.workshops.owing()]).toEqual([[], []])
})

test('a disk that cannot forget is asked until it can, and the answer waits', async () => {
  full = true
  const revealed = host.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
  await expect.poll(() => server.lines).toEqual([expect.stringContaining('nothing could be forgotten')])
  const raised = ada.page.do({ do: 'hand', kind: 'speak' })
  await expect.poll(() => ada.page.view.me?.hand?.kind).toBe('speak')
  expect(host.replies.has('host-reveals-1')).toBe(false)
  full = false
  expect(await Promise.all([revealed, raised])).toEqual(['done', 'done'])
  expect(await keys(server)).toEqual([])
  expect(server.lines).toHaveLength(2)
})

test('a server that ends between telling and forgetting has forgotten before the next one lets anybody in', async () => {
  sleep()
  void host.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
  await expect.poll(() => seen(ada.page)).toEqual([3, 0, 0])
  // What a killed process leaves: the files as they are now.
  const folder = newFolder()
  cpSync(pathOf(server.folder, 'data'), pathOf(folder, 'data'), {
    recursive: true,
    filter: (file) => !file.includes('parley.lock'),
  })
  wake()
  const seal = sealIn(folder)
  expect(filesHold(folder, seal)).toBe(true)

  const next = await run({ ...options(), folder })
  expect(await next.store.workshops.load(shop.workshop)).toMatchObject({ rows: [], owes: false })
  expect([await keys(next), filesHold(folder, seal)]).toEqual([[], false])
  const back = await enter(next, ada.who)
  expect(seen(back)).toEqual([3, 0, 0])
  expect(back.view.me?.ballots['crux']).not.toHaveProperty('votes')
  expect((await enter(next, shop)).view.ballots?.['crux']?.state).toBe('revealed')
  const lead = await enter(next, shop)
  expect(await lead.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')).toBe('done')
})

test('and when the disk does not take it at the start, before anybody is shown anything', async () => {
  full = true
  void host.do({ do: 'ballot-reveal', ballot: 'crux' }, 'host-reveals-1')
  await expect.poll(() => seen(ada.page)).toEqual([3, 0, 0])
  await server.stop()
  const next = await run({ ...options(), folder: server.folder, around })
  expect(next.lines).toEqual([expect.stringContaining('is still there: disk full')])
  const refused = await next.post(
    `/api/workshops/${shop.workshop}/tickets`,
    {},
    {
      authorization: `Bearer ${shop.token}`,
    },
  )
  expect(refused.status).toBeGreaterThanOrEqual(500)
  full = false
  const back = await enter(next, shop)
  expect(seen(back)).toEqual([3, 0, 0])
  expect(await keys(next)).toEqual([])
})
