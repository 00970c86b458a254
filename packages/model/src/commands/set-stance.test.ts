import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { setStance } from './set-stance.ts'
import { after, refusal } from './test-stage.ts'

const step = inferenceId('a > P')

test('[C9] a step turns from for to against', () => {
  expect(after('a > P', setStance, { inference: step, stance: 'rebuts' })).toBe('a -| P')
})

test('[C9] mends a step that was at fault', () => {
  expect(after('a => P', setStance, { inference: inferenceId('a => P'), stance: 'supports' })).toBe('a > P')
})

test('[C9] refuses a stance that the kinds do not take, and a twin', () => {
  expect(refusal('a > P', setStance, { inference: step, stance: 'answers' })).toEqual({
    why: 'not-a-question',
    target: 'P',
  })
  expect(refusal('a > P', setStance, { inference: step, stance: 'asks' })).toEqual({
    why: 'asks-no-question',
    claim: 'a',
  })
  expect(refusal('a > P; a -| P', setStance, { inference: step, stance: 'rebuts' })).toEqual({
    why: 'already-linked',
    inference: inferenceId('a -| P'),
  })
})

test('[C9] refuses a step that is missing or deleted, or whose target is', () => {
  expect(refusal('P', setStance, { inference: step, stance: 'rebuts' })).toEqual({ why: 'missing', id: step })
  expect(refusal('~ a > P', setStance, { inference: step, stance: 'rebuts' })?.why).toBe('deleted')
  expect(refusal('a > P; ~P', setStance, { inference: step, stance: 'rebuts' })).toEqual({
    why: 'deleted',
    id: 'P',
  })
})
