import { expect, test } from 'vitest'
import { languageChoices } from './language-choices.ts'

const names = (language: string) =>
  languageChoices(language, [])
    .map(({ name }) => name)
    .slice(0, 2)

test('the languages at hand come first, in their order, and none comes twice', () => {
  const tags = languageChoices('en', ['zh', 'en', 'zh']).map(({ tag }) => tag)
  expect(tags.slice(0, 2)).toEqual(['zh', 'en'])
  expect(new Set(tags).size).toBe(tags.length)
  expect(tags).toContain('sw')
})

test('the others stand by their names in the reader’s language', () => {
  expect(names('en')).toEqual(['Arabic', 'Armenian'])
  expect(names('ru')).toEqual(['азербайджанский', 'английский'])
})

test('a tag that is none, out of some document, is named by itself', () => {
  expect(languageChoices('en', ['no language'])[0]).toEqual({ tag: 'no language', name: 'no language' })
})
