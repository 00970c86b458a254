import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Cleaning } from './cleaning.ts'
import { mapNamed, rowOf } from './contract.ts'
import { type Driver, openDriver } from './driver.ts'
import { databaseIn } from './open.ts'
import type { Store } from './port.ts'
import { sqliteStore } from './sqlite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cleaning-'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

const secret = 'a sentence that somebody wanted erased'
const onDisk = () => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(secret))
const bounds = { cleanQuietMs: 200, cleanRestMs: 1400, cleanLatestMs: 3600 }

/** A store on a real file, what it does of its own, and a clock that a test turns. */
function world() {
  const at = { now: 1_000_000, full: false, cleaned: 0 }
  const real = openDriver(databaseIn(folder))
  const driver: Driver = {
    ...real,
    exec(sql) {
      if (sql === 'VACUUM') {
        if (at.full) throw new Error('database or disk is full')
        at.cleaned++
      }
      real.exec(sql)
    },
  }
  const store = sqliteStore(driver)
  const lines: string[] = []
  const cleaning = new Cleaning({ store, bounds, clock: () => at.now, log: (line) => lines.push(line) })
  const later = async (ms: number) => {
    at.now += ms
    await cleaning.look()
  }
  return { at, store, lines, cleaning, later }
}
/** A map of many pages, of which some rows move to others; then it is erased. */
async function erased(store: Store, id: string) {
  await store.create(mapNamed(id), [rowOf(1)])
  await store.create(mapNamed(`${id}-beside`, 40), [rowOf(1)])
  const words = (to: string, i: number) =>
    Buffer.from(`${to === id ? secret : 'other'} ${'x'.repeat((i * 97) % 1400)}`)
  for (let i = 0; i < 200; i += 10)
    for (const to of [id, `${id}-beside`])
      await store.append(
        to,
        Array.from({ length: 10 }, (_, n) => ({ ...rowOf(), update: words(to, i + n) })),
      )
  await store.setDeleted(id, 1)
  expect(await store.eraseDeleted(1)).toEqual([id])
}
const write = (store: Store) => store.append('a-beside', [rowOf(2)])

test('cleans nothing while nothing is owed, and once when it is', async () => {
  const { at, store, cleaning, later } = world()
  await later(10_000)
  await erased(store, 'a')
  expect([at.cleaned, onDisk()]).toEqual([0, true])
  await later(1)
  await later(199)
  expect(at.cleaned).toBe(0)
  await later(1)
  expect([at.cleaned, onDisk()]).toEqual([1, false])
  for (let n = 0; n < 10; n++) await later(1000)
  await cleaning.now()
  expect(at.cleaned).toBe(1)
  await store.close()
})

test('waits while somebody writes, but not for ever', async () => {
  const { at, store, later } = world()
  await erased(store, 'a')
  for (let n = 0; n < 36; n++) {
    await write(store)
    await later(100)
  }
  expect([at.cleaned, onDisk()]).toEqual([0, true])
  for (let n = 0; n < 2; n++) {
    await write(store)
    await later(100)
  }
  expect([at.cleaned, onDisk()]).toEqual([1, false])
  await store.close()
})

test('many that are erased one after the other cost one cleaning', async () => {
  const { at, store, later } = world()
  for (let n = 0; n < 5; n++) {
    await erased(store, `m${n}`)
    await later(100)
    await later(200)
  }
  expect(at.cleaned).toBe(1)
  await later(1400)
  expect([at.cleaned, onDisk()]).toEqual([2, false])
  await store.close()
})

test('a disk without room keeps it owed; said once, and tried again after a rest', async () => {
  const { at, store, lines, later } = world()
  await erased(store, 'a')
  at.full = true
  for (let n = 0; n < 10; n++) await later(100)
  // What was erased is gone for everybody all the same.
  expect(await store.find('a')).toBeUndefined()
  expect([lines.length, onDisk()]).toEqual([1, true])
  expect(lines[0]).toContain('disk is full')
  at.full = false
  await later(100)
  expect(onDisk()).toBe(true)
  await later(1400)
  expect([at.cleaned, onDisk(), lines.length]).toEqual([1, false, 2])
  await store.close()
})

test('what a process did not come to is owed by the next', async () => {
  const first = world()
  await erased(first.store, 'a')
  await first.store.close()
  expect(onDisk()).toBe(true)
  const { store, cleaning } = world()
  expect(onDisk()).toBe(true)
  await cleaning.now()
  expect([onDisk(), await store.leavings()]).toEqual([false, undefined])
  await store.close()
})
