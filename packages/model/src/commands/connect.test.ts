import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { connect } from './connect.ts'
import { deleteRows } from './delete.ts'
import { after, done, play, refusal } from './test-stage.ts'

const supports = (claim: string, target: string) => ({ claim, target, stance: 'supports' }) as const
const rebuts = (claim: string, target: string) => ({ claim, target, stance: 'rebuts' }) as const
const step = inferenceId('a > P')

test('[C5] links a claim to a claim, and to a step', () => {
  expect(after('a; P', connect, supports('a', 'P'))).toBe('a > P')
  expect(after('a > P; u', connect, rebuts('u', step))).toBe('a > P; u -| (a > P)')
  expect(done('a; P', connect, supports('a', 'P')).tables.isSound('n1')).toBe(true)
})

test('[C5] the same claim may both support and rebut a target', () => {
  expect(after('a > P', connect, rebuts('a', 'P'))).toBe('a > P; a -| P')
})

test('[C5] circles through claims are legal', () => {
  expect(after('a > b', connect, supports('b', 'a'))).toBe('a > b; b > a')
})

test('[C5] a step with a co-premise is no twin of the claim alone', () => {
  expect(after('a + b > P', connect, supports('a', 'P'))).toBe('a + b > P; a > P')
})

test('[C5] a twin that was deleted does not stand in the way', () => {
  expect(after('~ a > P', connect, supports('a', 'P'))).toBe('~ a > P; a > P')
})

test('[C5] a question asks about a question, and a proposal answers it', () => {
  expect(after('q?; r?', connect, { claim: 'r', target: 'q', stance: 'asks' })).toBe('r? ?> q?')
  expect(after('q?; P', connect, { claim: 'P', target: 'q', stance: 'answers' })).toBe('P => q?')
})

test('[C5] a merged claim is written as the one that is left', () => {
  const { tables } = done('o = a; R = P', connect, supports('o', 'R'))
  expect(tables.premisesOf('n1')).toEqual(['n1:a'])
  expect(tables.inference('n1')?.target).toBe('P')
})

test('[C5] a link to a claim that a peer deletes at once stays as a row and does not stand', () => {
  const store = done('a; P', connect, supports('a', 'P'))
  play(store, deleteRows, { ids: ['P'] })
  expect(notationOf(store.tables)).toBe('a > P; ~P')
  expect(store.tables.isSound('n1')).toBe(false)
})

describe('[C5] refuses', () => {
  const cases: readonly [string, string, Parameters<typeof connect.may>[1], object][] = [
    ['a claim for itself', 'a', supports('a', 'a'), { why: 'supports-itself', claim: 'a' }],
    [
      'a claim for the one it was merged into',
      'a = b',
      supports('a', 'b'),
      { why: 'supports-itself', claim: 'b' },
    ],
    ['a missing claim', 'P', supports('x', 'P'), { why: 'missing', id: 'x' }],
    ['a missing target', 'a', supports('a', 'x'), { why: 'missing', id: 'x' }],
    ['a deleted claim', '~a; P', supports('a', 'P'), { why: 'deleted', id: 'a' }],
    ['a deleted target', 'a; ~P', supports('a', 'P'), { why: 'deleted', id: 'P' }],
    ['a deleted step', '~ a > P; u', rebuts('u', step), { why: 'deleted', id: step }],
    [
      'a premise of its target',
      'a > P',
      rebuts('a', step),
      { why: 'premise-of-its-target', claim: 'a', target: step },
    ],
    ['a twin', 'a > P', supports('a', 'P'), { why: 'already-linked', inference: step }],
    [
      'a twin through a merge',
      'a > P; b = a',
      supports('b', 'P'),
      { why: 'already-linked', inference: step },
    ],
    [
      'an answer to no question',
      'a; P',
      { claim: 'a', target: 'P', stance: 'answers' },
      { why: 'not-a-question', target: 'P' },
    ],
    [
      'an answer to a step',
      'a > P; b',
      { claim: 'b', target: step, stance: 'answers' },
      { why: 'not-a-question', target: step },
    ],
    [
      'asking by no question',
      'a; P',
      { claim: 'a', target: 'P', stance: 'asks' },
      { why: 'asks-no-question', claim: 'a' },
    ],
    ['a question as reason', 'q?; P', supports('q', 'P'), { why: 'question-as-reason', claim: 'q' }],
    ['a question as target', 'a; q?', rebuts('a', 'q'), { why: 'question-as-target', target: 'q' }],
    ['a note as reason', 'n#; P', supports('n', 'P'), { why: 'note-takes-no-arrows', claim: 'n' }],
    ['a note as target', 'a; n#', supports('a', 'n'), { why: 'note-takes-no-arrows', claim: 'n' }],
  ]
  for (const [name, before, args, expected] of cases)
    test(`[C5] ${name}: ${before}`, () => {
      expect(refusal(before, connect, args)).toEqual(expected)
    })
})
