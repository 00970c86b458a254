import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { insertAbove } from './insert-above.ts'
import { after, done, refusal } from './test-stage.ts'

const at = { lang: 'en', pos: null } as const
const step = inferenceId('a > P')

test('[C34] a claim comes between: what bore on the target bears on it, and it on the target as before', () => {
  expect(after('a > P', insertAbove, { ...at, claim: 'a', inference: step })).toBe('a > n1; n1 > P')
  const rebuts = inferenceId('a -| P')
  expect(after('a -| P', insertAbove, { ...at, claim: 'a', inference: rebuts })).toBe('a > n1; n1 -| P')
  const undercut = inferenceId('u -| (a > P)')
  expect(after('a > P; u -| (a > P)', insertAbove, { ...at, claim: 'u', inference: undercut })).toBe(
    'a > P; u > n1; n1 -| (a > P)',
  )
})

test('[C34] where the claim bears on nothing, the new one is what it bears on, as said', () => {
  const { tables } = done('a', insertAbove, { ...at, claim: 'a', text: 'So.' })
  expect(tables.words('text', 'n1', 'en')).toBe('So.')
  expect(tables.inference('n2')).toMatchObject({ target: 'n1', stance: 'supports' })
  expect(after('a', insertAbove, { ...at, claim: 'a', stance: 'rebuts' })).toBe('a -| n1')
  expect(after('a > P', insertAbove, { ...at, claim: 'a' })).toBe('a > P; a > n1')
})

test('[C34] co-premises and what bears on the step come along; the new step stands where the old one stood', () => {
  const both = inferenceId('a + b > P')
  const before = 'z > P; a + b > P; c > P; u -| (a + b > P)'
  const { tables } = done(before, insertAbove, { ...at, claim: 'b', inference: both })
  expect(tables.inference(both)).toMatchObject({ target: 'n1', stance: 'supports' })
  expect(tables.inferencesOn('P')).toEqual([inferenceId('z > P'), 'n2', inferenceId('c > P')])
  expect(tables.inferencesOn(both)).toEqual([inferenceId('u -| (a + b > P)')])
  expect(tables.isSound('n2')).toBe(true)
})

test('[C34] a question stands above a question, and what is asked for an answer is one', () => {
  const asks = inferenceId('q? ?> P')
  const { tables } = done('q? ?> P', insertAbove, { ...at, claim: 'q', inference: asks })
  expect(tables.claim('n1')?.kind).toBe('question')
  expect(tables.inference(asks)).toMatchObject({ target: 'n1', stance: 'asks' })
  expect(tables.inference('n2')).toMatchObject({ target: 'P', stance: 'asks' })
  const answers = done('a', insertAbove, { ...at, claim: 'a', stance: 'answers' })
  expect(answers.tables.claim('n1')?.kind).toBe('question')
})

describe('[C34] refuses', () => {
  test('[C34] a note, a step that the claim is not in, and what is gone', () => {
    expect(refusal('n#', insertAbove, { ...at, claim: 'n' })).toEqual({
      why: 'note-takes-no-arrows',
      claim: 'n',
    })
    expect(refusal('a > P; b', insertAbove, { ...at, claim: 'b', inference: step })).toEqual({
      why: 'missing',
      id: `${step}:b`,
    })
    expect(refusal('a > P; ~a', insertAbove, { ...at, claim: 'a', inference: step })).toEqual({
      why: 'deleted',
      id: 'a',
    })
    expect(refusal('a > P; ~P', insertAbove, { ...at, claim: 'a', inference: step })).toEqual({
      why: 'deleted',
      id: 'P',
    })
    expect(refusal('~ a > P', insertAbove, { ...at, claim: 'a', inference: step })).toEqual({
      why: 'deleted',
      id: step,
    })
  })

  test('[C34] an answer above anything but a question', () => {
    const answers = inferenceId('a => q?')
    expect(
      refusal('a => q?', insertAbove, { ...at, claim: 'a', inference: answers, stance: 'asks' }),
    ).toEqual({ why: 'asks-no-question', claim: 'a' })
  })
})
