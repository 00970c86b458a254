/**
 * What every adapter of the workshops' store must do, as cases that any test runner can run: each gets a fresh store
 * with the maps `a` and `b`. That what is forgotten leaves the files is for each adapter's own tests.
 */
import assert from 'node:assert/strict'
import type { Store } from './port.ts'
import type { NewWorkshopRow, WorkshopRecord, WorkshopRow } from './workshops.ts'

export interface WorkshopCase {
  readonly title: string
  readonly run: (store: Store) => Promise<void>
}

export const workshopNamed = (id: string, rest: Partial<WorkshopRecord> = {}): WorkshopRecord => ({
  id,
  map: 'a',
  code: `CODE${id}`,
  title: `About ${id}`,
  createdAt: 1000,
  ...rest,
})
/** A row whose event says `word`. */
export const eventOf = (word: string, rest: Partial<NewWorkshopRow> = {}): NewWorkshopRow => ({
  at: 7,
  command: `mark-${word}`,
  event: JSON.stringify({ type: word }),
  ...rest,
})
const said = (rows: readonly WorkshopRow[]) => rows.map(({ seq, command }) => `${seq} ${command}`)
const nothing = { snapshot: undefined, rows: [], keys: new Map(), owes: false }
const bytes = (value: number) => new Uint8Array(32).fill(value)

export const workshopContract: readonly WorkshopCase[] = [
  {
    title: 'finds what was begun by id, by code and by map, the newest first, and nothing else',
    async run({ workshops }) {
      const [one, two] = [workshopNamed('1'), workshopNamed('2', { createdAt: 2000 })]
      assert.equal(await workshops.create(one, { rows: [eventOf('x'), eventOf('y')] }), 2)
      await workshops.create(two, { rows: [eventOf('x')] })
      await workshops.create(workshopNamed('3', { map: 'b' }), { rows: [eventOf('x')] })
      assert.deepEqual(await workshops.find('1'), one)
      assert.equal(await workshops.find('4'), undefined)
      assert.deepEqual(await workshops.byCode('CODE2'), two)
      assert.equal(await workshops.byCode('code2'), undefined)
      assert.deepEqual(await workshops.ofMap('a'), [two, one])
      assert.deepEqual(await workshops.ofMap('c'), [])
    },
  },
  {
    title:
      'refuses an id or a code that is taken, a map that is not there and an empty beginning, without a trace',
    async run({ workshops }) {
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
      const rows = [eventOf('y')]
      await assert.rejects(workshops.create(workshopNamed('1', { code: 'OTHER' }), { rows }))
      await assert.rejects(workshops.create(workshopNamed('2', { code: 'CODE1' }), { rows }))
      await assert.rejects(workshops.create(workshopNamed('3', { map: 'nowhere' }), { rows }))
      await assert.rejects(workshops.create(workshopNamed('4'), { rows: [] }))
      assert.deepEqual(said((await workshops.load('1')).rows), ['1 mark-x'])
      for (const id of ['2', '3', '4']) {
        assert.equal(await workshops.find(id), undefined)
        assert.deepEqual(await workshops.load(id), nothing)
      }
    },
  },
  {
    title: 'appends all of a batch or nothing of it',
    async run({ workshops }) {
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x')], keys: new Map([['k', bytes(1)]]) })
      const heading = { code: '', title: 'New', endedAt: 9 }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a promise broken on purpose
      const broken = { ...eventOf('z'), event: null as unknown as string }
      const keys = new Map([['n', bytes(2)]])
      const batch = { heading, keys, personalCodes: ['h'] }
      await assert.rejects(workshops.commit('1', { ...batch, rows: [eventOf('y'), broken] }))
      await assert.rejects(workshops.commit('1', { ...batch, rows: [] }))
      await assert.rejects(workshops.commit('2', { ...batch, rows: [eventOf('y')] }))
      await assert.rejects(
        workshops.commit('1', { rows: [eventOf('y')], keys: new Map([['k', bytes(3)]]) }),
        'a key is never replaced',
      )
      assert.deepEqual(await workshops.find('1'), workshopNamed('1'))
      assert.equal(await workshops.byPersonalCode('h'), undefined)
      const { rows, keys: kept } = await workshops.load('1')
      assert.deepEqual(said(rows), ['1 mark-x'])
      assert.deepEqual(kept, new Map([['k', bytes(1)]]))
      assert.equal(await workshops.commit('1', { rows: [eventOf('y'), eventOf('z')] }), 3)
    },
  },
  {
    title: 'tells each row as it was, in order, and each workshop its own',
    async run({ workshops }) {
      const late = eventOf('late', { refusal: 'lateVote', at: 99, event: '{"type":"本"}' })
      for (const id of ['1', '2'])
        await workshops.create(workshopNamed(id), { rows: [eventOf(`from-${id}`)] })
      await workshops.commit('2', { rows: [late] })
      assert.deepEqual((await workshops.load('2')).rows, [
        { ...eventOf('from-2'), seq: 1 },
        { ...late, seq: 2 },
      ])
      assert.deepEqual(said((await workshops.load('1')).rows), ['1 mark-from-1'])
    },
  },
  {
    title: 'forgets its log and keys for a snapshot, and goes on counting',
    async run({ workshops }) {
      const keys = new Map([
        ['gone', bytes(1)],
        ['kept', bytes(2)],
      ])
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x'), eventOf('y')], keys })
      await workshops.create(workshopNamed('2'), { rows: [eventOf('x')], keys })
      assert.equal(await workshops.commit('1', { rows: [eventOf('revealed')], owes: true }), 3)
      await workshops.forget('1', { state: '{"so":1}', keys: ['kept', 'never there'] })
      const after = await workshops.load('1')
      assert.deepEqual(after.snapshot, { seq: 3, state: '{"so":1}' })
      assert.deepEqual(after.rows, [])
      assert.deepEqual(after.keys, new Map([['kept', bytes(2)]]))
      assert.equal(await workshops.commit('1', { rows: [eventOf('z')] }), 4)
      assert.deepEqual(said((await workshops.load('1')).rows), ['4 mark-z'])
      const other = await workshops.load('2')
      assert.deepEqual([said(other.rows), other.keys.size], [['1 mark-x'], 2])
      await assert.rejects(workshops.forget('3', { state: '{}', keys: [] }))
    },
  },
  {
    title: 'names those that have something to forget, until it is forgotten or they are erased',
    async run({ workshops }) {
      for (const id of ['1', '2', '3']) await workshops.create(workshopNamed(id), { rows: [eventOf('x')] })
      assert.deepEqual(await workshops.owing(), [])
      for (const id of ['3', '1', '3', '2'])
        await workshops.commit(id, { rows: [eventOf('revealed')], owes: true })
      await workshops.commit('1', { rows: [eventOf('y')] })
      await assert.rejects(workshops.commit('4', { rows: [eventOf('z')], owes: true }))
      assert.deepEqual(await workshops.owing(), ['1', '2', '3'])
      assert.deepEqual(
        [await workshops.load('1'), await workshops.load('2')].map(({ owes }) => owes),
        [true, true],
      )
      await workshops.forget('1', { state: '{}', keys: [] })
      await workshops.erase('2')
      assert.deepEqual(await workshops.owing(), ['3'])
      assert.deepEqual((await workshops.load('1')).owes, false)
    },
  },
  {
    title: 'lets go of the code of one that has ended, and gives it to another',
    async run({ workshops }) {
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
      const heading = { code: '', title: 'Renamed', endedAt: 50 }
      await workshops.commit('1', { rows: [eventOf('ended')], heading })
      assert.deepEqual(await workshops.find('1'), workshopNamed('1', heading))
      assert.equal(await workshops.byCode('CODE1'), undefined)
      assert.equal(await workshops.byCode(''), undefined)
      await workshops.create(workshopNamed('2', { code: 'CODE1' }), { rows: [eventOf('x')] })
      assert.equal((await workshops.byCode('CODE1'))?.id, '2')
    },
  },
  {
    title: 'finds the workshop of a personal code, and takes none twice',
    async run({ workshops }) {
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x')] })
      await workshops.create(workshopNamed('2'), { rows: [eventOf('x')] })
      await workshops.commit('1', { rows: [eventOf('codes')], personalCodes: ['h1', 'h2'] })
      assert.equal((await workshops.byPersonalCode('h2'))?.id, '1')
      assert.equal(await workshops.byPersonalCode('h3'), undefined)
      await assert.rejects(workshops.commit('2', { rows: [eventOf('codes')], personalCodes: ['h2'] }))
      assert.deepEqual(said((await workshops.load('2')).rows), ['1 mark-x'])
    },
  },
  {
    title: 'erases one whole, and leaves the others',
    async run({ workshops }) {
      for (const id of ['1', '2']) {
        await workshops.create(workshopNamed(id), { rows: [eventOf('x')], keys: new Map([['k', bytes(1)]]) })
        await workshops.commit(id, { rows: [eventOf('codes')], personalCodes: [`h${id}`] })
      }
      assert.equal(await workshops.erase('1'), true)
      assert.equal(await workshops.erase('1'), false)
      assert.equal(await workshops.find('1'), undefined)
      assert.deepEqual(await workshops.load('1'), nothing)
      assert.equal(await workshops.byPersonalCode('h1'), undefined)
      assert.equal((await workshops.load('2')).rows.length, 2)
      assert.equal((await workshops.byPersonalCode('h2'))?.id, '2')
    },
  },
  {
    title: 'erases the workshops of a map with the map, and not before',
    async run(store) {
      const { workshops } = store
      await workshops.create(workshopNamed('1'), { rows: [eventOf('x')], keys: new Map([['k', bytes(1)]]) })
      await workshops.create(workshopNamed('2', { map: 'b' }), { rows: [eventOf('x')] })
      await workshops.commit('1', { rows: [eventOf('codes')], personalCodes: ['h'] })
      await store.setDeleted('a', 50)
      assert.equal((await workshops.load('1')).rows.length, 2)
      await store.eraseDeleted(50)
      assert.equal(await workshops.find('1'), undefined)
      assert.deepEqual(await workshops.load('1'), nothing)
      assert.equal(await workshops.byPersonalCode('h'), undefined)
      assert.equal((await workshops.load('2')).rows.length, 1)
    },
  },
]
