import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { mapNamed, rowOf, storeContract } from './contract.ts'
import { openDriver } from './driver.ts'
import { databaseIn, openFolder } from './open.ts'
import type { Store } from './port.ts'
import { sqliteStore } from './sqlite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

describe('keeps the contract of the port:', () => {
  test.each(storeContract)('$title', async ({ run }) => {
    const store = openFolder(folder)
    await expect(run(store)).resolves.toBeUndefined()
    await store.close()
  })
})

test('has what it was given when it is opened again', async () => {
  const first = openFolder(folder)
  await first.create(mapNamed('a'), [])
  await first.append('a', [rowOf(1, 2)])
  await first.close()
  const second = openFolder(folder)
  expect((await second.load('a')).rows).toEqual([{ ...rowOf(1, 2), seq: 1 }])
  expect(await second.find('a')).toEqual(mapNamed('a'))
  await second.close()
})

test('opens the file of a Parley that knew no deletion', async () => {
  const driver = openDriver(databaseIn(folder))
  driver.exec(`CREATE TABLE maps (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, host_hash BLOB NOT NULL,
    edit_hash BLOB NOT NULL, view_hash BLOB NOT NULL, seq INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID; PRAGMA user_version = 1`)
  const { id, createdAt, hashes } = mapNamed('a')
  driver
    .prepare('INSERT INTO maps (id, created_at, host_hash, edit_hash, view_hash) VALUES (?, ?, ?, ?, ?)')
    .run([id, createdAt, hashes.host, hashes.edit, hashes.view])
  const store = sqliteStore(driver)
  expect(await store.find('a')).toEqual(mapNamed('a'))
  expect(await store.setDeleted('a', 7)).toBe(true)
  await store.close()
  const again = openFolder(folder)
  expect((await again.find('a'))?.deletedAt).toBe(7)
  await again.close()
})

test('what is erased is gone from the file', async () => {
  const store = openFolder(folder)
  await store.create(mapNamed('a'), [
    { ...rowOf(), update: Buffer.from('a secret sentence that was erased') },
  ])
  await store.setDeleted('a', 1)
  await store.eraseDeleted(1)
  await store.close()
  expect(readFileSync(databaseIn(folder)).includes('secret sentence')).toBe(false)
})

const onDisk = (text: string) =>
  readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text))
const cut = (seq: number) => ({ seq, at: 9, person: '', link: 'host', update: Uint8Array.of(7) }) as const

describe('what was in a log is gone from the files,', () => {
  const secret = 'a sentence that somebody wanted erased'
  /** Many pages, of maps that take turns: rows move from page to page as these fill. */
  const filled = async (store: Store) => {
    for (const [n, id] of ['a', 'b', 'c'].entries()) await store.create(mapNamed(id, 10 * n), [rowOf(1)])
    for (let i = 0; i < 600; i++) {
      const id = ['b', 'a', 'c', 'a'][i % 4] ?? 'a'
      const words = id === 'a' ? secret : 'other words'
      const update = Buffer.from(`${words} ${'x'.repeat((i * 97) % 1400)}`)
      await store.append(id, [{ ...rowOf(), person: id === 'a' ? 'Somebody Erased' : 'Ben', update }])
      const state = Buffer.from(`${secret} ${i}`)
      if (i % 50 === 49) await store.compact('a', { seq: await store.lastSeq('a'), state })
    }
  }

  test.each(['cut', 'erased with its map'])('when it is %s, whatever stood beside it', async (how) => {
    const store = openFolder(folder)
    await filled(store)
    expect([onDisk(secret), onDisk('Somebody Erased')]).toEqual([true, true])
    const last = await store.lastSeq('a')
    if (how === 'cut') await store.trim('a', cut(last))
    else {
      await store.setDeleted('a', 1)
      await store.eraseDeleted(1)
    }
    expect(await store.leavings()).toBeDefined()
    await store.clean()
    expect(await store.leavings()).toBeUndefined()
    expect([onDisk(secret), onDisk('Somebody Erased'), onDisk('other words')]).toEqual([false, false, true])
    expect((await store.load('a')).rows).toEqual(how === 'cut' ? [cut(last)] : [])
    expect((await store.history('b', 0, 1000)).length).toBe(151)
    await store.close()
    expect(onDisk(secret)).toBe(false)
  })
})

test('what was cut while somebody was reading the file is gone with the next look, though nobody writes', async () => {
  const store = openFolder(folder)
  await store.create(mapNamed('a'), [{ ...rowOf(), update: Buffer.from('a sentence to be erased') }])
  const reader = openDriver(databaseIn(folder))
  reader.exec('BEGIN')
  reader.prepare('SELECT COUNT(*) AS n FROM log').get([])
  await store.trim('a', cut(1))
  await store.clean()
  expect(await store.leavings()).toBeUndefined()
  expect(onDisk('sentence to be erased')).toBe(true)
  reader.exec('COMMIT')
  reader.close()
  await store.leavings()
  expect(onDisk('sentence to be erased')).toBe(false)
  await store.close()
})

test('a commit is written through to the disk', () => {
  const driver = openDriver(databaseIn(folder))
  sqliteStore(driver)
  expect(driver.prepare('PRAGMA journal_mode').get([])).toMatchObject({ journal_mode: 'wal' })
  expect(driver.prepare('PRAGMA synchronous').get([])).toMatchObject({ synchronous: 2 })
  driver.close()
})

test('a full disk takes a whole batch back, and the same batch goes in when there is room', async () => {
  const driver = openDriver(databaseIn(folder))
  const store = sqliteStore(driver)
  await store.create(mapNamed('a'), [rowOf(1)])
  driver.exec('PRAGMA max_page_count = 14')
  const batch = Array.from({ length: 20 }, () => ({ ...rowOf(), update: new Uint8Array(4000).fill(7) }))
  await expect(store.append('a', batch)).rejects.toThrow(/full/)
  expect(await store.lastSeq('a')).toBe(1)
  expect((await store.load('a')).rows).toHaveLength(1)
  driver.exec('PRAGMA max_page_count = 100000')
  expect(await store.append('a', batch)).toBe(21)
  await store.close()
})

test('loading a compacted map does not read what lies before the snapshot', async () => {
  const driver = openDriver(databaseIn(folder))
  const store = sqliteStore(driver)
  await store.create(mapNamed('a'), [rowOf(1), rowOf(2), rowOf(3)])
  await store.compact('a', { seq: 2, state: Uint8Array.of(9) })
  // A row that nobody could read, were it read.
  driver.exec("UPDATE log SET link = 'nonsense' WHERE seq <= 2")
  expect((await store.load('a')).rows.map(({ seq }) => seq)).toEqual([3])
  await expect(store.history('a', 0, 9)).rejects.toThrow(/nonsense/)
  await store.close()
})

describe('one process has a folder', () => {
  const library = createRequire(import.meta.url).resolve('libsql')
  const others: ChildProcess[] = []
  /** Another process that holds the folder as a server does. */
  async function holder() {
    const hold = `const D = require(${JSON.stringify(library)}), db = new D(${JSON.stringify(join(folder, 'parley.lock'))});
      db.exec('BEGIN EXCLUSIVE'); console.log('has it'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] })
    others.push(child)
    await once(child.stdout, 'data')
    return child
  }
  afterEach(() => others.splice(0).forEach((child) => child.kill('SIGKILL')))

  test('the second of one process is refused, and let in when the first has closed', async () => {
    const first = openFolder(folder)
    expect(() => openFolder(folder)).toThrow(/Another Parley is running on the folder .*; stop it first/)
    await first.close()
    await openFolder(folder).close()
  })
  test('a second process is refused, and let in when the first was killed', async () => {
    const child = await holder()
    expect(() => openFolder(folder)).toThrow(Refusal)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await openFolder(folder).close()
  })
  test('a folder that cannot be made is refused in one sentence', () => {
    expect(() => openFolder(join(databaseIn(folder), 'deeper', 'still'))).toThrow(/cannot hold Parley's data/)
  })
})
