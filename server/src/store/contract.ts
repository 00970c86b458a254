/**
 * What every adapter of the store must do, as cases that any test runner can run: each gets a fresh, empty store.
 * An adapter's test file calls `run` of all of them.
 */
import assert from 'node:assert/strict'
import type { LogRow, MapRecord, NewLogRow, Store } from './port.ts'

export interface ContractCase {
  readonly title: string
  readonly run: (store: Store) => Promise<void>
}

/** A map's record, of hashes that are easy to tell apart. */
export const mapNamed = (id: string, first = 1): MapRecord => ({
  id,
  createdAt: 1000 + first,
  hashes: { host: filled(first), edit: filled(first + 1), view: filled(first + 2) },
})
/** A log row that holds `update`. */
export const rowOf = (...update: number[]): NewLogRow => ({
  at: 5,
  person: 'Ada',
  link: 'edit',
  update: Uint8Array.from(update),
})
const filled = (value: number) => new Uint8Array(32).fill(value)
const updatesOf = (rows: readonly LogRow[]) => rows.map(({ seq, update }) => [seq, ...update])

export const storeContract: readonly ContractCase[] = [
  {
    title: 'finds and counts what was created, and nothing else',
    async run(store) {
      assert.equal(await store.count(), 0)
      await store.create(mapNamed('a'), [])
      await store.create(mapNamed('b', 10), [rowOf(1), rowOf(2, 3)])
      assert.deepEqual(await store.find('b'), mapNamed('b', 10))
      assert.equal(await store.find('c'), undefined)
      assert.equal(await store.count(), 2)
      assert.deepEqual(await store.list(), [
        { id: 'b', createdAt: 1010, updates: 2, bytes: 3 },
        { id: 'a', createdAt: 1001, updates: 0, bytes: 0 },
      ])
    },
  },
  {
    title: 'refuses an id twice, and keeps what was there',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1)])
      await assert.rejects(store.create(mapNamed('a', 9), [rowOf(2)]))
      assert.deepEqual(await store.find('a'), mapNamed('a'))
      assert.deepEqual(updatesOf((await store.load('a')).rows), [[1, 1]])
    },
  },
  {
    title: 'numbers the rows of each map for itself, and keeps who, when and by which link',
    async run(store) {
      await store.create(mapNamed('a'), [])
      await store.create(mapNamed('b'), [])
      const said: NewLogRow = { at: 77, person: 'Бен 本', link: 'host', update: Uint8Array.of(9) }
      assert.equal(await store.append('a', [rowOf(1), rowOf(2)]), 2)
      assert.equal(await store.append('b', [rowOf(3)]), 1)
      assert.equal(await store.append('a', [said]), 3)
      const { rows, snapshot } = await store.load('a')
      assert.deepEqual(rows, [
        { ...rowOf(1), seq: 1 },
        { ...rowOf(2), seq: 2 },
        { ...said, seq: 3 },
      ])
      assert.equal(snapshot, undefined)
      assert.deepEqual(
        [await store.lastSeq('a'), await store.lastSeq('b'), await store.lastSeq('c')],
        [3, 1, 0],
      )
    },
  },
  {
    title: 'appends all or nothing',
    async run(store) {
      await store.create(mapNamed('a'), [])
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a promise broken on purpose
      const broken = { ...rowOf(2), person: null as unknown as string }
      await assert.rejects(store.append('a', [rowOf(1), broken]))
      await assert.rejects(store.append('nowhere', [rowOf(1)]))
      await assert.rejects(store.append('a', []))
      assert.equal(await store.lastSeq('a'), 0)
      assert.equal(await store.append('a', [rowOf(1)]), 1)
      assert.deepEqual(updatesOf((await store.load('a')).rows), [[1, 1]])
    },
  },
  {
    title: 'keeps an empty update and one of many bytes',
    async run(store) {
      const large = new Uint8Array(3 * 2 ** 20).map((_, i) => i % 251)
      await store.create(mapNamed('a'), [])
      await store.append('a', [
        rowOf(),
        { ...rowOf(), update: large },
        { ...rowOf(), update: large.subarray(5, 9) },
      ])
      const { rows } = await store.load('a')
      assert.deepEqual(
        rows.map(({ update }) => update.length),
        [0, large.length, 4],
      )
      assert.deepEqual(rows[1]?.update, large)
      assert.deepEqual(rows[2]?.update, Uint8Array.of(5, 6, 7, 8))
    },
  },
  {
    title: 'loads a snapshot and the rows after it only, and tells the whole history',
    async run(store) {
      await store.create(mapNamed('a'), [])
      await store.append('a', [rowOf(1), rowOf(2), rowOf(3)])
      await store.compact('a', { seq: 2, state: Uint8Array.of(1, 2) })
      const loaded = await store.load('a')
      assert.deepEqual(loaded.snapshot, { seq: 2, state: Uint8Array.of(1, 2) })
      assert.deepEqual(updatesOf(loaded.rows), [[3, 3]])
      assert.deepEqual(updatesOf(await store.history('a', 0, 2)), [
        [1, 1],
        [2, 2],
      ])
      assert.deepEqual(updatesOf(await store.history('a', 2, 10)), [[3, 3]])
      assert.equal(await store.append('a', [rowOf(4)]), 4)
    },
  },
  {
    title: 'goes back to the snapshot before, then to the first row, when snapshots are damaged',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1), rowOf(2), rowOf(3), rowOf(4)])
      for (const seq of [1, 2, 3]) await store.compact('a', { seq, state: Uint8Array.of(seq) })
      await store.dropSnapshot('a', 3)
      const { snapshot, rows } = await store.load('a')
      assert.equal(snapshot?.seq, 2)
      assert.deepEqual(updatesOf(rows), [
        [3, 3],
        [4, 4],
      ])
      await store.dropSnapshot('a', 2)
      assert.equal((await store.load('a')).snapshot, undefined)
      assert.equal((await store.load('a')).rows.length, 4)
    },
  },
  {
    title: 'leaves out a row that was put aside, and gives its number to no other',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1), rowOf(2)])
      await store.setAside('a', 2)
      assert.deepEqual(updatesOf((await store.load('a')).rows), [[1, 1]])
      assert.equal(await store.append('a', [rowOf(3)]), 3)
      assert.deepEqual(updatesOf(await store.history('a', 0, 9)), [
        [1, 1],
        [3, 3],
      ])
    },
  },
  {
    title: 'changes the links of a map, and of none that is not there',
    async run(store) {
      await store.create(mapNamed('a'), [])
      assert.equal(await store.relink('a', mapNamed('a', 40).hashes), true)
      assert.deepEqual((await store.find('a'))?.hashes, mapNamed('a', 40).hashes)
      assert.equal(await store.relink('b', mapNamed('b').hashes), false)
    },
  },
  {
    title: 'marks a map as deleted and takes the mark away; all else stays',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1)])
      assert.equal(await store.setDeleted('a', 50), true)
      assert.deepEqual(await store.find('a'), { ...mapNamed('a'), deletedAt: 50 })
      assert.equal((await store.list())[0]?.deletedAt, 50)
      assert.equal(await store.count(), 1)
      assert.deepEqual(updatesOf((await store.load('a')).rows), [[1, 1]])
      assert.equal(await store.setDeleted('a', undefined), true)
      assert.deepEqual(await store.find('a'), mapNamed('a'))
      assert.equal(await store.setDeleted('b', 50), false)
    },
  },
  {
    title: 'erases what was deleted long enough ago, and nothing else',
    async run(store) {
      for (const id of ['old', 'new', 'live']) {
        await store.create(mapNamed(id), [rowOf(1), rowOf(2)])
        await store.compact(id, { seq: 1, state: Uint8Array.of(1) })
      }
      await store.setDeleted('old', 50)
      await store.setDeleted('new', 51)
      assert.deepEqual(await store.eraseDeleted(50), ['old'])
      assert.equal(await store.find('old'), undefined)
      assert.deepEqual(await store.load('old'), { snapshot: undefined, rows: [] })
      assert.deepEqual(await store.history('old', 0, 9), [])
      for (const id of ['new', 'live']) assert.equal((await store.history(id, 0, 9)).length, 2)
      assert.deepEqual(await store.eraseDeleted(50), [])
      await store.create(mapNamed('old', 30), [])
      assert.equal(await store.lastSeq('old'), 0)
    },
  },
  {
    title: 'tells history by so many rows or bytes, but one row in any case',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1, 1), rowOf(2, 2), rowOf(3, 3, 3), rowOf(4)])
      const seqs = async (after: number, most: number, bytes?: number) =>
        (await store.history('a', after, most, bytes)).map(({ seq }) => seq)
      assert.deepEqual(await seqs(0, 9, 4), [1, 2])
      assert.deepEqual(await seqs(0, 1, 4), [1])
      assert.deepEqual(await seqs(2, 9, 1), [3])
      assert.deepEqual(await seqs(2, 9), [3, 4])
      assert.deepEqual(await seqs(4, 9, 1), [])
    },
  },
  {
    title: 'cuts a log to one row, and keeps what came after it',
    async run(store) {
      await store.create(mapNamed('a'), [rowOf(1), rowOf(2), rowOf(3, 3, 3)])
      await store.create(mapNamed('b', 10), [rowOf(1), rowOf(2)])
      await store.compact('a', { seq: 2, state: Uint8Array.of(1, 2) })
      await store.setAside('a', 1)
      const cut: LogRow = { seq: 2, at: 9, person: '', link: 'host', update: Uint8Array.of(7, 7) }
      await store.trim('a', cut)
      const { snapshot, rows } = await store.load('a')
      assert.equal(snapshot, undefined)
      assert.deepEqual(rows, [cut, { ...rowOf(3, 3, 3), seq: 3 }])
      assert.deepEqual(await store.history('a', 0, 9), rows)
      assert.equal(await store.append('a', [rowOf(4)]), 4)
      assert.deepEqual(updatesOf((await store.load('b')).rows), [
        [1, 1],
        [2, 2],
      ])
      const [, a] = await store.list()
      assert.equal(a?.bytes, 6)
      await assert.rejects(store.trim('c', cut))
      await assert.rejects(store.trim('a', { ...cut, seq: 1 }))
      assert.equal((await store.history('a', 0, 9)).length, 3)
    },
  },
  {
    title: 'makes a key once',
    async run(store) {
      assert.deepEqual(await store.key('one', () => filled(1)), filled(1))
      assert.deepEqual(await store.key('one', () => filled(2)), filled(1))
      assert.deepEqual(await store.key('two', () => filled(2)), filled(2))
    },
  },
]
