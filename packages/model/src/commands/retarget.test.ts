import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { type Retarget, retarget } from './retarget.ts'
import { after, done, refusal } from './test-stage.ts'

const step = inferenceId('a > P')
const to = (target: string, inference = step): Retarget => ({ inference, target })

test('[C8] a step ends on another claim, or on another step', () => {
  expect(after('a > P; Q', retarget, to('Q'))).toBe('a > Q; P')
  expect(after('a > P; b > Q', retarget, to(inferenceId('b > Q')))).toBe('a > (b > Q); b > Q; P')
})

test('[C8] it comes last on its new target', () => {
  const { tables } = done('b > Q; c > Q; a > P', retarget, to('Q'))
  expect(tables.inferencesOn('Q')).toEqual([inferenceId('b > Q'), inferenceId('c > Q'), step])
})

test('[C8] changes the stance in the same go', () => {
  expect(after('a > P; q?', retarget, { ...to('q'), stance: 'answers' })).toBe('a => q?; P')
})

test('[C8] where it ends already nothing is written', () => {
  const before = 'a > P; b > P; o = P'
  expect(done(before, retarget, to('P')).cells('inferences', step)).toEqual(
    done(before, retarget, to('o')).cells('inferences', step),
  )
  expect(done(before, retarget, to('o')).tables.inferencesOn('P')).toEqual([step, inferenceId('b > P')])
})

describe('[C8] refuses', () => {
  const undercut = inferenceId('u -| (a > P)')
  const cases: readonly [string, string, Retarget, object][] = [
    ['itself', 'a > P', to(step), { why: 'circle-of-steps', inference: step }],
    ['a step on itself', 'a > P; u -| (a > P)', to(undercut), { why: 'circle-of-steps', inference: step }],
    ['its own premise', 'a > P', to('a'), { why: 'supports-itself', claim: 'a' }],
    ['its own premise through a merge', 'a > P; b = a', to('b'), { why: 'supports-itself', claim: 'a' }],
    [
      'a step with its premise',
      'a > P; a + b > Q',
      to(inferenceId('a + b > Q')),
      { why: 'premise-of-its-target', claim: 'a', target: inferenceId('a + b > Q') },
    ],
    ['a note', 'a > P; n#', to('n'), { why: 'note-takes-no-arrows', claim: 'n' }],
    ['a question', 'a > P; q?', to('q'), { why: 'question-as-target', target: 'q' }],
    ['a twin', 'a > P; a > Q', to('Q'), { why: 'already-linked', inference: inferenceId('a > Q') }],
    ['a missing target', 'a > P', to('x'), { why: 'missing', id: 'x' }],
    ['a deleted target', 'a > P; ~Q', to('Q'), { why: 'deleted', id: 'Q' }],
    ['a missing step', 'P', to('P'), { why: 'missing', id: step }],
    ['a deleted step', '~ a > P; Q', to('Q'), { why: 'deleted', id: step }],
  ]
  for (const [name, before, args, expected] of cases)
    test(`[C8] ${name}: ${before}`, () => {
      expect(refusal(before, retarget, args)).toEqual(expected)
    })
})
