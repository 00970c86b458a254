import { beforeEach, expect, test } from 'vitest'
import { kept } from '../shell/kept.ts'
import { matching } from './matching.ts'
import { noteAct, recentActs } from './recent-acts.ts'

const items = [
  { key: 'claim', name: 'Add a claim that supports', other: '' },
  { key: 'copy', name: '创建副本', other: 'Duplicate' },
  { key: 'all', name: 'Select all', other: '' },
  { key: 'fold', name: 'Unfold all branches', other: '' },
  { key: 'near', name: 'Überall suchen', other: 'Search' },
  { key: 'support', name: 'Support line', other: '' },
]
const found = (query: string) => matching(items, query).map(({ key }) => key)

test('without words all stay as they are', () => expect(found(' ')).toEqual(items.map(({ key }) => key)))

test('what begins so comes before what has a word that does, and that before what only holds it', () => {
  expect(found('support')).toEqual(['support', 'claim'])
  expect(found('fold')).toEqual(['fold'])
  expect(found('all')).toEqual(['all', 'fold', 'near'])
})

test('what is called just so comes first', () => {
  const named = ['Показать всю карту', 'Показ'].map((name) => ({ key: name, name, other: '' }))
  expect(matching(named, 'показ').map(({ key }) => key)).toEqual(['Показ', 'Показать всю карту'])
})

test('words may stand in any order, and without their marks', () => {
  expect(found('supp claim')).toEqual(['claim'])
  expect(found('uberall')).toEqual(['near'])
  expect(found('claim xyz')).toEqual([])
})

test('a name in another language is found too, after the first names', () => {
  expect(found('副本')).toEqual(['copy'])
  expect(found('dupl')).toEqual(['copy'])
  expect(
    matching([items[4]!, { key: 'x', name: 'Search', other: '' }], 'search').map(({ key }) => key),
  ).toEqual(['x', 'near'])
})

beforeEach(() => kept.remove('acts'))

test('the last five acts are kept, the last one first, each once', () => {
  for (const act of ['undo', 'redo', 'edit', 'undo', 'fit', 'tidy', 'split'] as const) noteAct(act)
  expect(recentActs()).toEqual(['split', 'tidy', 'fit', 'undo', 'edit'])
})

test('what is kept may be broken', () => {
  kept.write('acts', 'fit <b> fit  no-act undo')
  expect(recentActs()).toEqual(['fit', 'undo'])
})
