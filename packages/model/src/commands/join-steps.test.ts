import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { joinSteps } from './join-steps.ts'
import { after, done, refusal } from './test-stage.ts'

const [a, b] = [inferenceId('a > P'), inferenceId('b > P')]

test('[C35] two steps become one whose claims hold together', () => {
  expect(after('a > P; b > P', joinSteps, { from: a, into: b })).toBe('~ a > P; b + a > P')
  const both = inferenceId('a + c > P')
  const { tables } = done('b > P; a + c > P', joinSteps, { from: both, into: b })
  expect(tables.premisesOf(b).map((key) => tables.premise(key)?.claim)).toEqual(['b', 'a', 'c'])
  expect(tables.isLive(both)).toBe(false)
})

test('[C35] what bore on the one that goes bears on the one that is left', () => {
  const undercut = inferenceId('u -| (a > P)')
  const { tables } = done('a > P; b > P; u -| (a > P)', joinSteps, { from: a, into: b })
  expect(tables.inferencesOn(b)).toEqual([undercut])
  expect(tables.isSound(undercut)).toBe(true)
})

test('[C35] a claim in both is in it once, and one that was taken out comes back', () => {
  const both = inferenceId('a + b > P')
  expect(after('b > P; a + b > P', joinSteps, { from: b, into: both })).toBe('~ b > P; a + b > P')
  const back = done('a > P; b + ~a > P', joinSteps, { from: a, into: inferenceId('b + ~a > P') })
  expect(back.tables.inferencesFrom('a')).toEqual([inferenceId('b + ~a > P')])
})

describe('[C35] refuses', () => {
  const cases: readonly [string, string, { from: string; into: string }, object][] = [
    ['another target', 'a > P; b > Q', { from: a, into: inferenceId('b > Q') }, { why: 'not-siblings' }],
    ['another stance', 'a > P; b -| P', { from: a, into: inferenceId('b -| P') }, { why: 'not-siblings' }],
    ['itself', 'a > P', { from: a, into: a }, { why: 'not-siblings' }],
    ['what is missing', 'a > P', { from: a, into: 'x' }, { why: 'missing', id: 'x' }],
    ['what is deleted', 'a > P; ~ b > P', { from: a, into: b }, { why: 'deleted', id: b }],
    [
      'a claim that undercuts the step',
      'a > P; b > P; a -| (b > P)',
      { from: a, into: b },
      { why: 'premise-of-its-target', claim: 'a' },
    ],
  ]
  for (const [name, before, args, expected] of cases)
    test(`[C35] ${name}: ${before}`, () => {
      expect(refusal(before, joinSteps, args)).toMatchObject(expected)
    })
})
