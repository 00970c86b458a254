import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { setRelation } from './set-relation.ts'
import { after, refusal } from './test-stage.ts'

const step = inferenceId('a > P')

test('[C38] a claim bears otherwise on what it bears on, and becomes a question where it asks', () => {
  const args = { claim: 'a', inference: step }
  expect(after('a > P', setRelation, { ...args, stance: 'rebuts' })).toBe('a -| P')
  expect(after('a > P', setRelation, { ...args, stance: 'asks' })).toContain('a? ?> P')
  const asks = inferenceId('q? ?> P')
  expect(after('q? ?> P', setRelation, { claim: 'q', inference: asks, stance: 'rebuts' })).toContain('q -| P')
})

test('[C38] alone it becomes a question, and stays what it is else', () => {
  expect(after('a', setRelation, { claim: 'a', stance: 'asks' })).toBe('a?')
  expect(after('a', setRelation, { claim: 'a', stance: 'rebuts' })).toBe('a')
})

test('[C38] refused with co-premises, against the kinds, and where other links would break', () => {
  const both = inferenceId('a + b > P')
  expect(refusal('a + b > P', setRelation, { claim: 'a', inference: both, stance: 'rebuts' })).toMatchObject({
    why: 'not-siblings',
  })
  const answers = inferenceId('a => q?')
  expect(refusal('a => q?', setRelation, { claim: 'a', inference: answers, stance: 'rebuts' })).toMatchObject(
    { why: 'question-as-target' },
  )
  expect(refusal('a > P; b > a', setRelation, { claim: 'a', inference: step, stance: 'asks' })).toMatchObject(
    { why: 'kind-breaks-links', inferences: [inferenceId('b > a')] },
  )
  expect(refusal('~a', setRelation, { claim: 'a', stance: 'asks' })).toEqual({ why: 'deleted', id: 'a' })
})
