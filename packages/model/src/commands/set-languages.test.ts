import { expect, test } from 'vitest'
import { setLanguages } from './set-languages.ts'
import { setWords } from './set-words.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C22] the map is kept in these languages, in this order, each once', () => {
  const { tables } = done('P', setLanguages, { languages: ['zh', 'en', 'ru', 'zh'] })
  expect(tables.meta.languages).toEqual(['zh', 'en', 'ru'])
})

test('[C22] the language that claims begin in is always kept', () => {
  const store = done('P', setLanguages, { languages: ['ru'] })
  expect(store.tables.meta.languages).toEqual(['en', 'ru'])
  expect(store.metaCells()).toEqual({ languages: ['en', 'ru'] })
})

test('[C22] a language in which claims say something stays, behind the others', () => {
  const store = done('a', setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '一' })
  play(store, setLanguages, { languages: ['ru'] })
  expect(store.tables.meta.languages).toEqual(['en', 'ru', 'zh'])
  play(store, setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '' })
  expect(store.tables.meta.languages).toEqual(['en', 'ru'])
})

test('[C22] refuses none, and what is no language', () => {
  expect(refusal('P', setLanguages, { languages: [] })).toEqual({ why: 'no-language' })
  expect(refusal('P', setLanguages, { languages: ['en', '/'] })).toEqual({ why: 'bad-language', lang: '/' })
})
