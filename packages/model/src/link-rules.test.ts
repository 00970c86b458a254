import { expect, test } from 'vitest'
import { stepFault } from './link-rules.ts'
import { inferenceId, mapFrom } from './notation.ts'

const cases: readonly [string, string, object | null][] = [
  ['a > P', 'a > P', null],
  ['q? ?> P', 'q? ?> P', null],
  ['a => P', 'a => P', { why: 'not-a-question', target: 'P' }],
  ['a ?> P', 'a ?> P', { why: 'asks-no-question', claim: 'a' }],
  ['n# > P', 'n# > P', { why: 'note-takes-no-arrows', claim: 'n' }],
  ['a -| q?', 'a -| q?', { why: 'question-as-target', target: 'q' }],
  // A merge made it one claim; a peer joined the premise; two peers closed the circle.
  ['a > b; a = b', 'a > b', { why: 'supports-itself', claim: 'b' }],
  [
    'a > P; a -| (a > P)',
    'a -| (a > P)',
    { why: 'premise-of-its-target', claim: 'a', target: inferenceId('a > P') },
  ],
  // Gone, or in part.
  ['a => P; ~P', 'a => P', null],
  ['a => P; ~a', 'a => P', null],
  ['P', 'a > P', null],
]
for (const [before, step, fault] of cases)
  test(`[C25] ${before}: ${fault ? JSON.stringify(fault) : 'no fault'}`, () => {
    expect(stepFault(mapFrom(before).tables, inferenceId(step))).toEqual(fault)
  })

test('[C25] a circle of steps is told of each of them, and of none that only ends on it', () => {
  const { tables } = mapFrom('i: a > j; j: b > i; k: c -| i')
  expect(stepFault(tables, 'i')).toEqual({ why: 'circle-of-steps', inference: 'i' })
  expect(stepFault(tables, 'j')).toEqual({ why: 'circle-of-steps', inference: 'j' })
  expect(stepFault(tables, 'k')).toBeNull()
})

test('[C25] a step onto no row at all', () => {
  const store = mapFrom('a > P')
  store.apply([
    { write: 'set', table: 'inferences', id: inferenceId('a > P'), cell: 'target', value: 'nowhere' },
  ])
  expect(stepFault(store.tables, inferenceId('a > P'))).toBeNull()
})
