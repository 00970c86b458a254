import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { addCoPremise } from './add-co-premise.ts'
import { after, done, refusal } from './test-stage.ts'

const at = { lang: 'en', pos: null } as const
const step = inferenceId('a > P')

test('[C6] a new claim joins the premises of a step in one go', () => {
  expect(after('a > P', addCoPremise, { ...at, inference: step })).toBe('a + n1 > P')
  const args = { lang: 'zh', pos: [5, 6], text: '且', implicit: true } as const
  const { tables } = done('a > P', addCoPremise, { ...args, inference: step })
  expect(tables.claim('n1')).toMatchObject({ implicit: true, pos: [5, 6], edited: { zh: 1000 } })
  expect(tables.words('text', 'n1', 'zh')).toBe('且')
})

test('[C6] it is a question where the step asks', () => {
  expect(after('q? ?> P', addCoPremise, { ...at, inference: inferenceId('q? ?> P') })).toBe('q? + n1? ?> P')
})

test('[C6] refuses a step that is missing, deleted or at fault', () => {
  expect(refusal('P', addCoPremise, { ...at, inference: step })).toEqual({ why: 'missing', id: step })
  expect(refusal('~ a > P', addCoPremise, { ...at, inference: step })).toEqual({ why: 'deleted', id: step })
  expect(refusal('a > P; n#', addCoPremise, { ...at, inference: step, lang: '' })?.why).toBe('bad-language')
  expect(refusal('a => P', addCoPremise, { ...at, inference: inferenceId('a => P') })).toEqual({
    why: 'not-a-question',
    target: 'P',
  })
  expect(refusal('a > P; ~P', addCoPremise, { ...at, inference: step })).toEqual({ why: 'deleted', id: 'P' })
})
