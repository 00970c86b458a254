import { isId } from '@parley/protocol'
import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { schemeOf, schemes } from '../schemes.ts'
import { addObjectionFromQuestion } from './add-objection-from-question.ts'
import { setScheme } from './set-scheme.ts'
import { play, refusal } from './test-stage.ts'

const expert = { inference: 'i', scheme: 'expert-opinion' } as const
const no = { inference: 'i', lang: 'en', pos: null, text: 'No expert.' } as const
const map = 'i: a + b > P'
const following = (notation: string, scheme: string) => {
  const store = mapFrom(notation)
  store.apply([{ write: 'set', table: 'inferences', id: 'i', cell: 'scheme', value: scheme }])
  return store
}

test('[C29] a step follows a scheme, another, or none again', () => {
  const store = mapFrom(map)
  play(store, setScheme, expert)
  expect(store.tables.inference('i')?.scheme).toBe('expert-opinion')
  play(store, setScheme, { ...expert, scheme: null })
  expect(store.tables.inference('i')?.scheme).toBe(null)
  expect(store.cells('inferences', 'i')).not.toHaveProperty('scheme')
})

test('[C29] refuses a scheme that there is not, and a step that is gone', () => {
  for (const scheme of ['', 'toString', 'Expert opinion'])
    expect(refusal(map, setScheme, { ...expert, scheme })).toEqual({ why: 'unknown-scheme', scheme })
  expect(refusal(map, setScheme, { ...expert, inference: 'a' })?.why).toBe('missing')
  expect(refusal('~ i: a > P', setScheme, expert)?.why).toBe('deleted')
})

test('[C29] each scheme has questions of its own that aim at a premise or the step', () => {
  expect(schemes.length).toBeGreaterThanOrEqual(22)
  expect(new Set(schemes.map(({ key }) => key)).size).toBe(schemes.length)
  for (const { key, questions } of schemes) {
    expect(schemeOf(key)?.questions).toBe(questions)
    expect(isId(key) && questions.length >= 2).toBe(true)
    expect(questions.some(({ aim }) => aim === 'step')).toBe(true)
    expect(new Set(questions.map((question) => question.key)).size).toBe(questions.length)
  }
})

test('[C29] "no" to what aims at a premise rebuts the first that stands, or the one that is named', () => {
  const store = following('i: x + a + b > P; ~x', 'expert-opinion')
  play(store, addObjectionFromQuestion, { ...no, question: 'expert' })
  expect(store.tables.inference('n2')).toMatchObject({ target: 'a', stance: 'rebuts' })
  expect(store.tables.words('text', 'n1', 'en')).toBe('No expert.')
  const other = following(map, 'expert-opinion')
  play(other, addObjectionFromQuestion, { ...no, question: 'said', premise: 'b' })
  expect(notationOf(other.tables)).toContain('n1 -| b')
})

test('[C29] "no" to what aims at the step undercuts it', () => {
  const store = following(map, 'expert-opinion')
  play(store, addObjectionFromQuestion, { ...no, question: 'agreed', premise: 'a' })
  expect(store.tables.inference('n2')).toMatchObject({ target: 'i', stance: 'rebuts' })
})

test('[C29] refuses a question of no scheme or another, no premise of the step, and words that are too long', () => {
  const ask = (notation: string, scheme: string, args: object) =>
    addObjectionFromQuestion.may(following(notation, scheme).tables, { ...no, question: 'expert', ...args })
  expect(refusal(map, addObjectionFromQuestion, { ...no, question: 'expert' })).toEqual({
    why: 'unknown-scheme',
    scheme: null,
  })
  expect(ask(map, 'x', {})?.why).toBe('unknown-scheme')
  expect(ask(map, 'analogy', {})).toEqual({ why: 'unknown-question', question: 'expert' })
  expect(ask(map, 'expert-opinion', { premise: 'P' })).toEqual({ why: 'missing', id: 'P' })
  expect(ask('i: a > P; ~a', 'expert-opinion', {})).toEqual({ why: 'missing', id: 'i' })
  expect(ask(map, 'expert-opinion', { text: 'x'.repeat(20_001) })?.why).toBe('too-long')
  expect(ask(map, 'expert-opinion', { lang: '' })?.why).toBe('bad-language')
})
