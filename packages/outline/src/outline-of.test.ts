import { deleteRows, mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.ts'
import type { OutlineRow } from './outline-row.ts'

/** One line a row: its depth, its word, its claim, and what is special about its place. */
const line = ({ level, look, claim, joined, lost, place, also }: OutlineRow): string =>
  [
    '·'.repeat(level - 1) + (joined === 'middle' || joined === 'last' ? 'and' : (look ?? '')),
    claim,
    lost && 'lost',
    place !== 'first' && place,
    also.length > 0 && `also ${also.map(({ look: word, target }) => `${word} ${target}`).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ')
const listed = (notation: string) => outlineOf(mapFrom(notation).tables).map(line)

test('proposals come numbered, each with what bears on it in order, then what begins alone, then the loose', () => {
  const rows = outlineOf(mapFrom('n#; loose; q?; a => q?; b > P; c -| P; Q; d > b').tables)
  expect(rows.map(line)).toEqual([
    'P',
    '·supports b',
    '··supports d',
    '·rebuts c',
    'Q',
    'q',
    '·answers a',
    'n',
    'loose',
  ])
  expect(rows.flatMap(({ number }) => number ?? [])).toEqual([1, 2])
  const heads = rows.filter(({ level }) => level === 1)
  expect(heads.map(({ position, setSize }) => `${position}/${setSize}`)).toEqual([
    '1/5',
    '2/5',
    '3/5',
    '4/5',
    '5/5',
  ])
})

test('what attacks or backs a step stands under that step, before what bears on its claim', () => {
  expect(listed('a > P; e > a; u -| (a > P); v > (a > P); w -| (u -| (a > P))')).toEqual([
    'P',
    '·supports a',
    '··undercuts u',
    '···undercuts w',
    '··backs v',
    '··supports e',
  ])
})

test('claims of one step stand together, and the undercut of the step under the last of them', () => {
  const rows = outlineOf(mapFrom('c + d > P; x > c; u -| (c + d > P)').tables)
  expect(rows.map(line)).toEqual(['P', '·supports c', '··supports x', '·and d', '··undercuts u'])
  expect(rows.map(({ joined }) => joined)).toEqual(['no', 'first', 'no', 'last', 'no'])
})

test('a claim with several targets stands under each; what bears on it follows at its first place only', () => {
  const rows = outlineOf(mapFrom('a > P; x > a; a -| Q').tables)
  expect(rows.map(line)).toEqual([
    'P',
    '·supports a also rebuts Q',
    '··supports x',
    'Q',
    '·rebuts a again also supports P',
  ])
  const again = rows.at(-1)
  expect(rows.find(({ key }) => key === again?.firstKey)?.target).toBe('P')
})

test('a proposal that is a reason for another keeps its place at the top', () => {
  expect(listed('P; x > Q; Q > P')).toEqual(['P', '·supports Q again', 'Q also supports P', '·supports x'])
})

test('circles are cut with a pointer to the first place', () => {
  const rows = outlineOf(mapFrom('a > P; b > a; a > b').tables)
  expect(rows.map(line)).toEqual([
    'P',
    '·supports a also supports b',
    '··supports b',
    '···supports a circle also supports P',
  ])
  expect(rows.at(-1)?.firstKey).toBe(rows[1]?.key)
  // Nothing outside leads into this one, and still it is there.
  expect(listed('a > b; b > a')).toEqual(['a also supports b', '·supports b', '··supports a circle'])
})

test('a lost co-premise leaves a gap; a deleted claim alone leaves nothing', () => {
  const store = mapFrom('c + d > P; e > P')
  const performed = deleteRows.perform(
    store.tables,
    { ids: ['d', 'e'] },
    { me: 'me', now: 1, newId: () => 'new', random: () => 0.5 },
  )
  if (!performed.ok) throw new Error('The delete was refused.')
  store.apply(performed.writes)
  expect(outlineOf(store.tables).map(line)).toEqual(['P', '·supports c', '·and d lost'])
})

test('merged claims are one row, and steps that do not stand are left out', () => {
  expect(listed('a > P; a = b; x > b')).toEqual(['P', '·supports b', '··supports x'])
  // A merge that leaves two equal steps, or one from the claim to itself, lists neither twice.
  expect(listed('a > P; b > P; a = b')).toEqual(['P', '·supports b'])
  expect(listed('a > P; b > a; a = b')).toEqual(['P', '·supports b'])
  expect(listed('~a; a > P; b > a')).toEqual(['P', 'b'])
  expect(listed('')).toEqual([])
})

test('each place is listed once: never more rows than claims and premises', () => {
  // Ten layers, each claim with two targets: a tree of all ways would have thousands of rows.
  const layers = Array.from({ length: 10 }, (_, i) => i)
  const notation = layers
    .flatMap((i) => ['a', 'b'].flatMap((x) => ['a', 'b'].map((y) => `${x}${i + 1} > ${y}${i}`)))
    .join('; ')
  const rows = outlineOf(mapFrom(`a0 > P; b0 > P; ${notation}`).tables)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  expect(rows.length).toBe(1 + 2 + 40)
})

test('a chain of thousands is listed', () => {
  const chain = Array.from({ length: 4000 }, (_, i) => `c${i + 1} > c${i}`).join('; ')
  expect(outlineOf(mapFrom(`c0 > P; ${chain}`).tables).at(-1)?.level).toBe(4002)
})
