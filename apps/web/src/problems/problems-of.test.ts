import {
  deleteRows,
  mapOfWrites,
  mergeClaims,
  type Performed,
  restore,
  type Write,
  writesFrom,
} from '@parley/model'
import { expect, test } from 'vitest'
import type { Problem } from './problem.ts'
import { problemsOf } from './problems-of.ts'

type Cells = Extract<Write, { write: 'put' }>['cells']
type Table = Extract<Write, { write: 'put' }>['table']
const put = (table: Table, id: string, cells: Cells = {}): Write => ({ write: 'put', table, id, cells })
const claim = (id: string, cells: Cells = {}) => put('claims', id, { kind: 'claim', ...cells })
const arrow = (id: string, from: readonly string[], target: string, cells: Cells = {}): readonly Write[] => [
  put('inferences', id, { target, stance: 'supports', ...cells }),
  ...from.map((one) => put('premises', `${id}:${one}`)),
]
const found = (...writes: readonly (Write | readonly Write[])[]): readonly Problem[] =>
  problemsOf(mapOfWrites(writes.flat()).tables)

test('a map that fits together has no problem', () => {
  expect(found(writesFrom('a + b > P; u -| (a + b > P); q? ?> P; P => q'))).toEqual([])
})

test('what bears on something deleted is listed, and what bears on something merged is no problem', () => {
  const store = mapOfWrites([claim('p'), claim('a'), claim('b'), arrow('i', ['a'], 'p')].flat())
  const context = { me: 'ada', now: 1, newId: () => 'x', random: () => 0.5 }
  const play = (performed: Performed) => {
    expect(performed.ok).toBe(true)
    if (performed.ok) store.apply(performed.writes)
  }
  play(mergeClaims.perform(store.tables, { from: 'b', into: 'a' }, context))
  expect(problemsOf(store.tables)).toEqual([])
  play(deleteRows.perform(store.tables, { ids: ['p'] }, context))
  expect(problemsOf(store.tables)).toEqual([{ sort: 'on-deleted', deleted: ['p'], inferences: ['i'] }])
  play(restore.perform(store.tables, { ids: ['p'] }, context))
  expect(problemsOf(store.tables)).toEqual([])
})

test.each<[string, string, string, readonly (readonly [deleted: string, arrows: string])[]]>([
  ['a claim that bears on others goes alone', 'a > P', 'a', []],
  ['two arrows on one claim', 'a > P; b -| P', 'P', [['P', 'a-supports-P b-rebuts-P']]],
  [
    'an undercut on a step whose only claim went',
    'a > P; u -| (a > P)',
    'a',
    [['a', 'u-rebuts-a-supports-P']],
  ],
  ['one of two co-premises goes: the step stands', 'a + b > P; u -| (a + b > P)', 'a', []],
  ['a step goes', 'a > P; u -| (a > P)', 'a-supports-P', [['a-supports-P', 'u-rebuts-a-supports-P']]],
  [
    'what is on a step hangs with the step',
    'a > P; u -| (a > P)',
    'P',
    [['P', 'a-supports-P u-rebuts-a-supports-P']],
  ],
  ['both ends go', 'a > P; u -| (a > P)', 'P a', [['P a', 'u-rebuts-a-supports-P']]],
])('%s', (_, map, gone, expected) => {
  const store = mapOfWrites(writesFrom(map))
  const context = { me: 'ada', now: 1, newId: () => 'x', random: () => 0.5 }
  const performed = deleteRows.perform(store.tables, { ids: gone.split(' ') }, context)
  if (performed.ok) store.apply(performed.writes)
  const problems = problemsOf(store.tables)
  expect(problems).toEqual(
    expected.map(([deleted, arrows]) => ({
      sort: 'on-deleted',
      deleted: deleted.split(' '),
      inferences: arrows.split(' '),
    })),
  )
  // What is said to have to come back is all that has to.
  const back = restore.perform(
    store.tables,
    { ids: problems.flatMap((one) => (one.sort === 'on-deleted' ? one.deleted : [])) },
    context,
  )
  if (back.ok) store.apply(back.writes)
  for (const [, arrows] of expected)
    for (const id of arrows.split(' ')) expect(store.tables.isSound(id)).toBe(true)
})

test('arrows that end or begin nowhere, and what ends on them', () => {
  const [a, b] = [claim('a'), claim('b')]
  expect(found(a, b, arrow('i', ['a'], 'nowhere'), arrow('j', ['b'], 'i', { stance: 'rebuts' }))).toEqual([
    { sort: 'no-target', inference: 'i' },
    { sort: 'hangs', inference: 'j' },
  ])
  expect(found(claim('p'), arrow('i', [], 'p'), arrow('j', ['nobody'], 'p'))).toEqual([
    { sort: 'no-premise', inference: 'i' },
    { sort: 'no-premise', inference: 'j' },
  ])
})

test('a premise without its claim, beside one that stands, and one without its arrow', () => {
  expect(found(claim('p'), claim('a'), arrow('i', ['a', 'nobody'], 'p'), put('premises', 'no:a'))).toEqual([
    { sort: 'lost-premise', inference: 'i', claim: 'nobody', premise: 'i:nobody' },
    { sort: 'stray-premise', premise: 'no:a', claim: 'a' },
  ])
})

test('a circle of arrows is one problem, and what hangs on it another', () => {
  const problems = found(
    claim('a'),
    claim('b'),
    arrow('i', ['a'], 'j'),
    arrow('j', ['b'], 'i'),
    arrow('k', ['a'], 'j', { stance: 'rebuts' }),
  )
  expect(problems.map(({ sort }) => sort)).toEqual(['circle', 'hangs'])
  expect(problems[0]).toMatchObject({ inferences: ['i', 'j'] })
})

test('of arrows that say the same, all but the oldest', () => {
  expect(
    found(
      claim('p'),
      claim('a'),
      claim('b'),
      arrow('old', ['a', 'b'], 'p', { at: 1 }),
      arrow('new', ['b', 'a'], 'p', { at: 2 }),
      arrow('other', ['a'], 'p', { at: 3 }),
    ),
  ).toEqual([{ sort: 'twin', inference: 'new' }])
})

test('an arrow that no command would make', () => {
  expect(found(claim('p'), claim('q', { kind: 'question' }), arrow('i', ['q'], 'p'))).toEqual([
    { sort: 'bad-link', inference: 'i', refusal: { why: 'question-as-reason', claim: 'q' } },
  ])
  expect(found(claim('a'), arrow('i', ['a'], 'a'))).toMatchObject([
    { sort: 'bad-link', refusal: { why: 'supports-itself' } },
  ])
})

test('merges that lead nowhere or in a circle', () => {
  expect(found(claim('a', { mergedInto: 'nobody' }))).toEqual([{ sort: 'lost-merge', claim: 'a' }])
  expect(
    found(claim('a', { mergedInto: 'b' }), claim('b', { mergedInto: 'a' }), claim('c', { mergedInto: 'a' })),
  ).toEqual([{ sort: 'merge-circle', claims: ['a', 'b'] }])
})

test('sources, tags and comments of what is not there', () => {
  expect(
    found(
      claim('a'),
      put('sources', 's', { title: 'S' }),
      put('citations', 'c1', { claim: 'nobody', source: 's' }),
      put('citations', 'c2', { claim: 'a', source: 'nothing' }),
      put('citations', 'c3', { claim: 'a', source: 's' }),
      put('tags', 't', { claim: 'nobody', name: 'cost' }),
      put('comments', 'm', { on: 'nobody' }),
    ).map((one) => [one.sort, Object.values(one)[1]]),
  ).toEqual([
    ['stray-citation', 'c1'],
    ['stray-citation', 'c2'],
    ['stray-tag', 't'],
    ['stray-comment', 'm'],
  ])
})

test('rows that cannot be read, and one id for two things', () => {
  const problems = found(
    claim('a', { kind: 'belief' }),
    put('inferences', 'a', { target: 'a', stance: 'supports' }),
    put('inferences', 'j', { stance: 'supports' }),
    put('claims', 'not an id!', { kind: 'claim' }),
  )
  expect(problems.map(({ sort }) => sort)).toEqual(['one-id', 'no-premise', 'unread', 'unread', 'unread'])
})
