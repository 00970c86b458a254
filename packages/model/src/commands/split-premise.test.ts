import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { splitPremise } from './split-premise.ts'
import { after, done, refusal } from './test-stage.ts'

const step = inferenceId('a + b -| P')

test('[C7] a co-premise becomes a step of its own with the same target and stance', () => {
  expect(after('a + b -| P', splitPremise, { inference: step, claim: 'b' })).toBe('a + ~b -| P; b -| P')
})

test('[C7] it stands right behind the old one', () => {
  const { tables } = done('a + b -| P; c > P', splitPremise, { inference: step, claim: 'b' })
  expect(tables.inferencesOn('P')).toEqual([step, 'n1', inferenceId('c > P')])
})

test('[C7] refuses the last premise, a deleted claim, and what is there as a step of its own', () => {
  const alone = inferenceId('a > P')
  expect(refusal('a > P', splitPremise, { inference: alone, claim: 'a' })?.why).toBe('last-premise')
  expect(refusal('a + b -| P; ~b', splitPremise, { inference: step, claim: 'b' })).toEqual({
    why: 'deleted',
    id: 'b',
  })
  expect(refusal('a + b -| P; b -| P', splitPremise, { inference: step, claim: 'b' })).toEqual({
    why: 'already-linked',
    inference: inferenceId('b -| P'),
  })
  expect(refusal('P', splitPremise, { inference: step, claim: 'b' })).toEqual({ why: 'missing', id: step })
})
