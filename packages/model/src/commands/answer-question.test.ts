import { expect, test } from 'vitest'
import { answerOf } from '../critical-answers.ts'
import { mapFrom } from '../notation.ts'
import { addObjectionFromQuestion } from './add-objection-from-question.ts'
import { answerQuestion } from './answer-question.ts'
import { deleteRows } from './delete.ts'
import { restore } from './restore.ts'
import { setScheme } from './set-scheme.ts'
import { play } from './test-stage.ts'

function expertMap() {
  const store = mapFrom('i: a > P')
  play(store, setScheme, { inference: 'i', scheme: 'expert-opinion' })
  return store
}
const field = { inference: 'i', question: 'field' } as const

test('[C29] a question is answered, otherwise, and left open again', () => {
  const store = expertMap()
  const said = () => answerOf(store.tables, 'i', 'field')
  expect(said()).toEqual({ answer: 'open', objection: null })
  play(store, answerQuestion, { ...field, answer: 'yes' })
  expect(store.cells('inferences', 'i')).toMatchObject({ 'answer@expert-opinion.field': 'yes' })
  expect(said().answer).toBe('yes')
  play(store, answerQuestion, { ...field, answer: 'no' })
  expect(said()).toEqual({ answer: 'no', objection: null })
  play(store, answerQuestion, { ...field, answer: 'open' })
  expect(said().answer).toBe('open')
  expect(store.cells('inferences', 'i')).not.toHaveProperty('answer@expert-opinion.field')
})

test('[C29] answers wait under their scheme, and those of another are not taken for them', () => {
  const store = expertMap()
  play(store, answerQuestion, { inference: 'i', question: 'said', answer: 'yes' })
  play(store, setScheme, { inference: 'i', scheme: 'position-to-know' })
  expect(answerOf(store.tables, 'i', 'said').answer).toBe('open')
  play(store, setScheme, { inference: 'i', scheme: 'expert-opinion' })
  expect(answerOf(store.tables, 'i', 'said').answer).toBe('yes')
})

test('[C29] the answer names the objection that was made of it, as long as that stands', () => {
  const store = expertMap()
  const made = play(store, addObjectionFromQuestion, {
    ...field,
    lang: 'en',
    pos: null,
    text: 'Another field.',
  })
  const [claim = '', objection = ''] = made.ok ? made.made : []
  expect(answerOf(store.tables, 'i', 'field')).toEqual({ answer: 'no', objection })
  play(store, deleteRows, { ids: [claim] })
  expect(answerOf(store.tables, 'i', 'field')).toEqual({ answer: 'no', objection: null })
  play(store, restore, { ids: [claim] })
  expect(answerOf(store.tables, 'i', 'field').objection).toBe(objection)
  play(store, deleteRows, { ids: [objection] })
  expect(answerOf(store.tables, 'i', 'field')).toEqual({ answer: 'no', objection: null })
})

test('[C29] what is no answer is read as open and listed; a step that is not there has none', () => {
  const store = expertMap()
  store.apply([
    { write: 'set', table: 'inferences', id: 'i', cell: 'answer@expert-opinion.field', value: 7 },
    { write: 'set', table: 'inferences', id: 'i', cell: 'answer@__proto__', value: 'yes' },
  ])
  expect(answerOf(store.tables, 'i', 'field').answer).toBe('open')
  expect(answerOf(store.tables, 'nowhere', 'field').answer).toBe('open')
  expect(store.tables.faults().map(({ cell }) => cell)).toEqual([
    'answer@expert-opinion.field',
    'answer@__proto__',
  ])
})

const ask = (scheme: string | null, question: string) => {
  const store = mapFrom('i: a > P')
  play(store, setScheme, { inference: 'i', scheme })
  return answerQuestion.may(store.tables, { inference: 'i', question, answer: 'yes' })
}

test('[C29] refuses a step without a scheme, and a question of another', () => {
  expect(ask(null, 'field')).toEqual({ why: 'unknown-scheme', scheme: null })
  expect(ask('analogy', 'field')).toEqual({ why: 'unknown-question', question: 'field' })
  expect(answerQuestion.may(mapFrom('a > P').tables, { ...field, answer: 'no' })?.why).toBe('missing')
})
