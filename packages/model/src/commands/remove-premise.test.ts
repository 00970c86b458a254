import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { removePremise } from './remove-premise.ts'
import { after, refusal } from './test-stage.ts'

const step = inferenceId('a + b > P')

test('[C7] takes a premise out; the claim stays', () => {
  expect(after('a + b > P', removePremise, { inference: step, claim: 'b' })).toBe('a + ~b > P')
})

test('[C7] closes the place of a premise whose claim is deleted', () => {
  expect(after('a + b > P; ~b', removePremise, { inference: step, claim: 'b' })).toBe('a + ~b > P; ~b')
})

test('[C7] takes out all that was merged into the claim', () => {
  const three = inferenceId('a + b + c > P')
  expect(after('a + b + c > P; c = b', removePremise, { inference: three, claim: 'b' })).toBe(
    'a + ~b + ~c > P; c = b',
  )
})

test('[C7] refuses the last premise that stands', () => {
  const alone = inferenceId('a > P')
  const last = { why: 'last-premise', inference: alone }
  expect(refusal('a > P', removePremise, { inference: alone, claim: 'a' })).toEqual(last)
  // A deleted co-premise holds nothing up.
  expect(refusal('a + b > P; ~b', removePremise, { inference: step, claim: 'a' })).toEqual({
    ...last,
    inference: step,
  })
})

test('[C7] refuses what is no premise, a missing and a deleted step', () => {
  expect(refusal('a + b > P; c', removePremise, { inference: step, claim: 'c' })).toEqual({
    why: 'missing',
    id: `${step}:c`,
  })
  expect(refusal('a + ~b > P', removePremise, { inference: step, claim: 'b' })?.why).toBe('missing')
  expect(refusal('P', removePremise, { inference: step, claim: 'a' })).toEqual({ why: 'missing', id: step })
  expect(refusal('~ a + b > P', removePremise, { inference: step, claim: 'a' })?.why).toBe('deleted')
})
