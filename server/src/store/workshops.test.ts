import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mapNamed, rowOf } from './contract.ts'
import { type Driver, openDriver } from './driver.ts'
import { databaseIn, openFolder } from './open.ts'
import type { Store } from './port.ts'
import { newSeal, sealedText, unsealedText } from './sealing.ts'
import { sqliteStore } from './sqlite.ts'
import { eventOf, workshopContract, workshopNamed } from './workshop-contract.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-workshops-'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

async function withMaps(store: Store): Promise<Store> {
  for (const id of ['a', 'b']) await store.create(mapNamed(id), [])
  return store
}
const filesNow = () => readdirSync(folder).map((file) => readFileSync(join(folder, file)))
/** Whether some text stands anywhere in the files of the store as they are on disk now. */
const onDisk = (text: string | Buffer) => filesNow().some((file) => file.includes(text))

describe('keeps the contract of the port:', () => {
  test.each(workshopContract)('$title', async ({ run }) => {
    const store = await withMaps(openFolder(folder))
    await expect(run(store)).resolves.toBeUndefined()
    await store.close()
  })
})

test('has what it was given when it is opened again', async () => {
  const first = await withMaps(openFolder(folder))
  const keys = new Map([['k', Uint8Array.of(1, 2)]])
  await first.workshops.create(workshopNamed('1'), { rows: [eventOf('x')], keys })
  await first.close()
  const second = openFolder(folder)
  expect(await second.workshops.byCode('CODE1')).toEqual(workshopNamed('1'))
  expect(await second.workshops.load('1')).toEqual({
    snapshot: undefined,
    rows: [{ ...eventOf('x'), seq: 1 }],
    keys,
    owes: false,
  })
  await second.close()
})

test('what comes after a snapshot can be read, also when the debt for it could not be crossed out', async () => {
  let full = false
  const real = openDriver(databaseIn(folder))
  const driver: Driver = {
    ...real,
    prepare(sql) {
      const one = real.prepare(sql)
      if (!sql.startsWith('DELETE FROM workshop_debts')) return one
      return {
        ...one,
        run(values) {
          if (full) throw new Error('database or disk is full')
          return one.run(values)
        },
      }
    },
  }
  const store = await withMaps(sqliteStore(driver))
  await store.workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
  await store.workshops.commit('1', { rows: [eventOf('y')], owes: true })
  full = true
  const state = { state: '{}', keys: [] }
  await expect(store.workshops.forget('1', state)).rejects.toThrow('full')
  full = false
  await store.workshops.commit('1', { rows: [eventOf('z')] })
  expect((await store.workshops.load('1')).rows).toMatchObject([eventOf('z')])
  await store.close()
})

test('opens the file of a Parley that knew no workshop, maps and all', async () => {
  const driver = openDriver(databaseIn(folder))
  driver.exec(`CREATE TABLE maps (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, host_hash BLOB NOT NULL,
    edit_hash BLOB NOT NULL, view_hash BLOB NOT NULL, seq INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER) WITHOUT ROWID;
    CREATE TABLE log (map TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, person TEXT NOT NULL,
    link TEXT NOT NULL, broken INTEGER NOT NULL DEFAULT 0, data BLOB NOT NULL, PRIMARY KEY (map, seq));
    PRAGMA user_version = 2`)
  const { id, createdAt, hashes } = mapNamed('a')
  driver
    .prepare(
      'INSERT INTO maps (id, created_at, host_hash, edit_hash, view_hash, seq) VALUES (?, ?, ?, ?, ?, 1)',
    )
    .run([id, createdAt, hashes.host, hashes.edit, hashes.view])
  driver
    .prepare('INSERT INTO log (map, seq, at, person, link, data) VALUES (?, 1, 5, ?, ?, ?)')
    .run([id, 'Ada', 'edit', Uint8Array.of(1)])
  const store = sqliteStore(driver)
  expect((await store.load('a')).rows).toEqual([{ ...rowOf(1), seq: 1 }])
  await store.workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
  expect(driver.prepare('PRAGMA user_version').get([])).toMatchObject({ user_version: 3 })
  await store.close()
  const again = openFolder(folder)
  expect(await again.workshops.ofMap('a')).toEqual([workshopNamed('1')])
  await again.close()
})

/** The last bytes of a workshop's seal, without which nothing of it can be read. */
function sealOf(id: string): Buffer {
  const reader = openDriver(databaseIn(folder))
  const seal = reader.prepare('SELECT seal FROM workshop_seals WHERE workshop = ?').get([id])?.['seal']
  reader.close()
  if (!(seal instanceof Uint8Array)) throw new Error('There is no seal.')
  return Buffer.from(seal.subarray(-32))
}

describe('bytes leave the files,', () => {
  const secret = 'a private sentence that nobody may read again'
  const key = Buffer.from('the key of thirty-two bytes, or so')
  const keys = new Map([['k', new Uint8Array(key)]])
  /** Enough for a log of many pages. */
  const rows = Array.from({ length: 300 }, (_, i) =>
    eventOf('x', { event: `${secret} ${i} ${'x'.repeat((i * 37) % 900)}` }),
  )

  test('at once, of what was forgotten, while the server runs on', async () => {
    const store = await withMaps(openFolder(folder))
    await store.workshops.create(workshopNamed('1'), { rows, keys })
    const seal = sealOf('1')
    expect([onDisk(seal), onDisk(secret), onDisk(key)]).toEqual([true, false, false])
    await store.workshops.commit('1', { rows: [eventOf('revealed')], owes: true })
    await store.workshops.forget('1', { state: '{}', keys: [] })
    expect(onDisk(seal)).toBe(false)
    expect(onDisk(sealOf('1'))).toBe(true)
    await store.close()
  })
  test('of a snapshot that another takes the place of', async () => {
    const store = await withMaps(openFolder(folder))
    await store.workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
    await store.workshops.forget('1', { state: JSON.stringify(rows), keys: [] })
    const seal = sealOf('1')
    await store.workshops.commit('1', { rows: [eventOf('z')] })
    await store.workshops.forget('1', { state: '{}', keys: [] })
    expect([onDisk(seal), onDisk(secret)]).toEqual([false, false])
    await store.close()
  })
  test('at once, of a workshop that was erased, and of one whose map was', async () => {
    const store = await withMaps(openFolder(folder))
    await store.workshops.create(workshopNamed('1'), { rows, keys })
    await store.workshops.create(workshopNamed('2', { map: 'b' }), { rows, keys })
    const [one, two] = [sealOf('1'), sealOf('2')]
    await store.workshops.erase('1')
    expect([onDisk(one), onDisk(two)]).toEqual([false, true])
    await store.setDeleted('b', 1)
    await store.eraseDeleted(1)
    expect(onDisk(two)).toBe(false)
    await store.close()
  })
  test('of a workshop’s title, which is not sealed, when the store is cleaned of it', async () => {
    const store = await withMaps(openFolder(folder))
    const title = 'A title that nobody may read again'
    await store.workshops.create(workshopNamed('1', { title }), { rows: [eventOf('x')] })
    await store.workshops.create(workshopNamed('2'), { rows: [eventOf('x')] })
    // Its row grows and moves, and leaves a copy.
    for (let turn = 0; turn < 3; turn++) await store.workshops.commit('1', { rows: [eventOf('y')] })
    expect(onDisk(title)).toBe(true)
    expect([await store.workshops.erase('1'), await store.workshops.erase('1')]).toEqual([true, false])
    await store.clean()
    expect(onDisk(title)).toBe(false)
    expect(await store.workshops.find('2')).toBeDefined()
    await store.close()
  })
  test('when somebody was reading the file meanwhile, with the next commit', async () => {
    const store = await withMaps(sqliteStore(openDriver(databaseIn(folder))))
    await store.workshops.create(workshopNamed('1'), { rows })
    const seal = sealOf('1')
    const reader = openDriver(databaseIn(folder))
    reader.exec('BEGIN')
    reader.prepare('SELECT COUNT(*) AS n FROM workshop_log').get([])
    await store.workshops.forget('1', { state: '{}', keys: [] })
    expect(onDisk(seal)).toBe(true)
    reader.exec('COMMIT')
    await store.workshops.commit('1', { rows: [eventOf('z')] })
    expect(onDisk(seal)).toBe(false)
    reader.close()
    await store.close()
  })
  test('and nobody waits for whoever is reading: commits go on meanwhile', async () => {
    const store = await withMaps(sqliteStore(openDriver(databaseIn(folder), { busyMs: 60_000 })))
    await store.workshops.create(workshopNamed('1'), { rows })
    const reader = openDriver(databaseIn(folder))
    reader.exec('BEGIN')
    reader.prepare('SELECT COUNT(*) AS n FROM workshop_log').get([])
    await store.workshops.forget('1', { state: '{}', keys: [] })
    // The reader is there for as long as this test: whoever waited for it would wait a minute.
    expect(await store.workshops.commit('1', { rows: [eventOf('z')] })).toBeGreaterThan(0)
    reader.exec('COMMIT')
    reader.close()
    await store.close()
  })
  test('or when the process was killed before that, with the next start', async () => {
    const store = await withMaps(sqliteStore(openDriver(databaseIn(folder))))
    await store.workshops.create(workshopNamed('1'), { rows })
    const seal = sealOf('1')
    const reader = openDriver(databaseIn(folder))
    reader.exec('BEGIN')
    reader.prepare('SELECT COUNT(*) AS n FROM workshop_log').get([])
    await store.workshops.forget('1', { state: '{}', keys: [] })
    // What a killed process leaves: the files as they are now.
    const left = mkdtempSync(join(tmpdir(), 'parley-workshops-'))
    const kept = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))] as const)
    reader.exec('COMMIT')
    reader.close()
    await store.close()
    const before = folder
    folder = left
    for (const [file, bytes] of kept) writeFileSync(join(left, file), bytes)
    expect(onDisk(seal)).toBe(true)
    const next = openFolder(folder)
    expect(onDisk(seal)).toBe(false)
    expect((await next.workshops.load('1')).snapshot?.state).toBe('{}')
    await next.close()
    rmSync(before, { recursive: true, maxRetries: 5 })
  })
  test('of workshops that took turns, whatever order they are forgotten in', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    let state = seed
    const below = (most: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
      return (state >> 8) % most
    }
    const store = await withMaps(openFolder(folder))
    const ids: string[] = []
    const gone: Buffer[] = []
    for (let turn = 0; turn < 80; turn++) {
      if (ids.length < 5 || below(6) === 0) {
        const id = `w${turn}`
        ids.push(id)
        await store.workshops.create(workshopNamed(id), { rows: [eventOf('x')], keys })
      }
      const id = ids[below(ids.length)] ?? ''
      const batch = Array.from({ length: below(30) + 1 }, () => eventOf('y'.repeat(below(3000) >> below(8))))
      await store.workshops.commit(id, { rows: batch })
      const other = ids[below(ids.length)] ?? ''
      gone.push(sealOf(other))
      if (below(4) > 0) {
        await store.workshops.commit(other, { rows: [eventOf('z')], owes: true })
        await store.workshops.forget(other, { state: JSON.stringify(batch), keys: ['k'] })
      } else {
        await store.workshops.erase(other)
        ids.splice(ids.indexOf(other), 1)
      }
      const files = filesNow()
      const left = gone.filter((seal) => files.some((file) => file.includes(seal)))
      expect(left, `seed ${seed}, turn ${turn}`).toEqual([])
    }
    for (const id of ids) expect((await store.workshops.load(id)).keys, `seed ${seed}`).toEqual(keys)
    await store.close()
  })
})

test('no two seals of one text are alike', () => {
  const seal = newSeal()
  const all = Array.from({ length: 1000 }, () => Buffer.from(sealedText(seal, 'x')).toString('hex'))
  expect(new Set(all.map((one) => one.slice(0, 24))).size).toBe(1000)
  for (const one of all) expect(unsealedText(seal, Buffer.from(one, 'hex'))).toBe('x')
})

test('damage is noticed, and another seal opens nothing', () => {
  const [seal, other] = [newSeal(), newSeal()]
  const bytes = sealedText(seal, 'Мост 桥')
  expect(unsealedText(seal, bytes)).toBe('Мост 桥')
  expect(sealedText(seal, 'Мост 桥')).not.toEqual(bytes)
  expect(() => unsealedText(other, bytes)).toThrow(/authenticate/)
  const damaged = bytes.with(30, (bytes[30] ?? 0) ^ 1)
  expect(() => unsealedText(seal, damaged)).toThrow(/authenticate/)
})
