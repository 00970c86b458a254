import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { addPremise } from './add-premise.ts'
import { after, done, refusal } from './test-stage.ts'

const step = inferenceId('a > P')
const to = (claim: string, inference = step) => ({ inference, claim })

test('[C6] links a claim into a step as its last premise', () => {
  expect(after('a > P; b', addPremise, to('b'))).toBe('a + b > P')
  expect(done('a > P; b', addPremise, to('b')).tables.premisesOf(step)).toEqual([`${step}:a`, `${step}:b`])
})

test('[C6] brings back a premise that was taken out, as mine and last', () => {
  const three = inferenceId('a + b + c > P')
  const { tables } = done('a + ~b + c > P', addPremise, to('b', three))
  expect(tables.premisesOf(three)).toEqual([`${three}:a`, `${three}:c`, `${three}:b`])
  expect(tables.premise(`${three}:b`)).toMatchObject({ by: 'ada', at: 1000, deleted: null })
})

describe('[C6] refuses', () => {
  const cases: readonly [string, string, { inference: string; claim: string }, object][] = [
    ['a missing step', 'b', to('b'), { why: 'missing', id: step }],
    ['a deleted step', '~ a > P; b', to('b'), { why: 'deleted', id: step }],
    ['a missing claim', 'a > P', to('x'), { why: 'missing', id: 'x' }],
    ['a deleted claim', 'a > P; ~b', to('b'), { why: 'deleted', id: 'b' }],
    [
      'what is a premise already',
      'a > P',
      to('a'),
      { why: 'already-a-premise', claim: 'a', inference: step },
    ],
    [
      'what was merged into a premise',
      'a > P; b = a',
      to('b'),
      { why: 'already-a-premise', claim: 'a', inference: step },
    ],
    ['the target itself', 'a > P', to('P'), { why: 'supports-itself', claim: 'P' }],
    ['a step whose target is gone', 'a > P; ~P; b', to('b'), { why: 'deleted', id: 'P' }],
    [
      'the premise of its own undercut',
      'a > P; u -| (a > P)',
      to('u'),
      { why: 'premise-of-its-target', claim: 'u', target: step },
    ],
    [
      'the premise of the step that it undercuts',
      'a > P; u -| (a > P)',
      to('a', inferenceId('u -| (a > P)')),
      { why: 'premise-of-its-target', claim: 'a', target: step },
    ],
    ['a note', 'a > P; n#', to('n'), { why: 'note-takes-no-arrows', claim: 'n' }],
    ['a question', 'a > P; q?', to('q'), { why: 'question-as-reason', claim: 'q' }],
    [
      'what would make a twin',
      'a > P; a + b > P',
      to('b'),
      { why: 'already-linked', inference: inferenceId('a + b > P') },
    ],
  ]
  for (const [name, before, args, expected] of cases)
    test(`[C6] ${name}: ${before}`, () => {
      expect(refusal(before, addPremise, args)).toEqual(expected)
    })
})
