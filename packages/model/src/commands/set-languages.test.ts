import { expect, test } from 'vitest'
import { setLanguages } from './set-languages.ts'
import { done, refusal } from './test-stage.ts'

test('[C22] the map is kept in these languages, in this order, each once', () => {
  const { tables } = done('P', setLanguages, { languages: ['zh', 'en', 'ru', 'zh'] })
  expect(tables.meta.languages).toEqual(['zh', 'en', 'ru'])
})

test('[C22] the language that claims begin in is always kept', () => {
  const store = done('P', setLanguages, { languages: ['ru'] })
  expect(store.tables.meta.languages).toEqual(['en', 'ru'])
  expect(store.metaCells()).toEqual({ languages: ['en', 'ru'] })
})

test('[C22] refuses none, and what is no language', () => {
  expect(refusal('P', setLanguages, { languages: [] })).toEqual({ why: 'no-language' })
  expect(refusal('P', setLanguages, { languages: ['en', '/'] })).toEqual({ why: 'bad-language', lang: '/' })
})
