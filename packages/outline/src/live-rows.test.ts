import { mapFrom, type Write } from '@parley/model'
import { expect, test } from 'vitest'
import { createLiveRows } from './live-rows.ts'

function started(notation: string) {
  const store = mapFrom(notation)
  const live = createLiveRows(store.tables)
  live.start()
  let lists = 0
  live.rows.subscribe(() => (lists += 1))
  return { store, live, lists: () => lists }
}
const letter = (row: string): Write => ({
  write: 'splice',
  place: { field: 'text', row, lang: 'en' },
  at: 0,
  remove: 0,
  insert: 'x',
})

test('a letter makes no new list', () => {
  const { store, live, lists } = started('a > P; b > a')
  const before = live.rows.get()
  store.apply([letter('a')])
  expect(lists()).toBe(0)
  expect(live.rows.get()).toBe(before)
})

test('a stance that turns makes one new row, and the others stay the same objects', () => {
  const { store, live, lists } = started('a > P; b > a; c > P')
  const before = live.rows.get()
  store.apply([{ write: 'set', table: 'inferences', id: 'a-supports-P', cell: 'stance', value: 'rebuts' }])
  const after = live.rows.get()
  expect(lists()).toBe(1)
  expect(after.map((row, at) => row === before[at])).toEqual([true, false, true, true])
  expect(after[1]?.look).toBe('rebuts')
})

test('a kind that changes puts the claim where its kind stands', () => {
  const { store, live } = started('a; b; P')
  expect(live.rows.get().map(({ claim }) => claim)).toEqual(['P', 'a', 'b'])
  store.apply([{ write: 'set', table: 'claims', id: 'b', cell: 'kind', value: 'proposal' }])
  expect(live.rows.get().map(({ claim }) => claim)).toEqual(['b', 'P', 'a'])
})

test('finds the first place of a claim and the row of a step', () => {
  const { live } = started('a > P; x > a; a -| Q')
  expect(live.rowOf('a')?.target).toBe('P')
  expect(live.rowOf('a-rebuts-Q')?.target).toBe('Q')
  expect(live.rowOf('nothing')).toBe(undefined)
})
