// How the sample's words are set: none missing, none too long for a card, each language with its own punctuation.
import { expect, test } from 'vitest'
import { sampleLanguages, type Words } from './content.ts'
import { moscow } from './index.ts'

const { statements, warnings, links, sources } = moscow
type Place = readonly [place: string, words: Words]
const texts: Place[] = statements.map(({ id, text }) => [`text of ${id}`, text])
const whys: Place[] = links.map(({ id, why }) => [`why of ${id}`, why])
const all: readonly Place[] = [
  ['title', moscow.title],
  ...texts,
  ...whys,
  ...warnings.map(({ id, text }): Place => [`text of ${id}`, text]),
  ...statements.flatMap(({ id, title, note, asserter, locator, via }): Place[] => [
    [`asserter of ${id}`, asserter],
    [`locator of ${id}`, locator],
    ...(title ? [[`title of ${id}`, title] as const] : []),
    ...(note ? [[`note of ${id}`, note] as const] : []),
    ...(via ? [[`via of ${id}`, via] as const] : []),
  ]),
  ...sources.flatMap(({ key, short, author, title, publisher, note }): Place[] => [
    [`short name of ${key}`, short],
    [`author of ${key}`, author],
    [`title of ${key}`, title],
    [`publisher of ${key}`, publisher],
    [`note of ${key}`, note],
  ]),
]
/** Places whose words in a language break a rule: empty when all is well. */
const breaking = (rule: (words: Words) => boolean, places = all) =>
  places.filter(([, words]) => rule(words)).map(([place]) => place)

test('has words in each language everywhere, without stray blanks', () => {
  for (const lang of sampleLanguages) {
    expect(breaking((words) => words[lang] === '')).toEqual([])
    expect(breaking((words) => /^\s|\s$|\s\s|[^\S ]/.test(words[lang]))).toEqual([])
  }
})

test('keeps statements and reasons short enough to read on the map', () => {
  expect(breaking(({ en }) => en.length > 170, texts)).toEqual([])
  expect(breaking(({ zh }) => zh.length > 70, texts)).toEqual([])
  expect(breaking(({ ru }) => ru.length > 180, texts)).toEqual([])
  expect(breaking(({ en, zh, ru }) => en.length > 150 || zh.length > 60 || ru.length > 160, whys)).toEqual([])
  const locators = all.filter(([place]) => place.startsWith('locator'))
  expect(breaking(({ en, ru }) => en.length > 45 || ru.length > 45, locators)).toEqual([])
})

test('says one thing at a time: no statement has the words of another', () => {
  for (const lang of sampleLanguages)
    expect(new Set(statements.map(({ text }) => text[lang])).size).toBe(statements.length)
})

test('ends statements, notes and reasons with a full stop', () => {
  const sentences = all.filter(([place]) => /^(text|note|why)/.test(place))
  expect(
    breaking(({ en, zh, ru }) => !en.endsWith('.') || !zh.endsWith('。') || !ru.endsWith('.'), sentences),
  ).toEqual([])
})

test('sets English with curved quotes and apostrophes', () => {
  expect(breaking(({ en }) => /["'«»]/.test(en))).toEqual([])
  expect(breaking(({ en }) => /[\u0400-\u04ff\u3400-\u9fff]/.test(en))).toEqual([])
})

test('sets Chinese with full-width marks and a blank between Han characters and figures or letters', () => {
  expect(breaking(({ zh }) => /[\u3400-\u9fff][,.;:!?()"']|[,.;:!?()"'][\u3400-\u9fff]/.test(zh))).toEqual([])
  expect(breaking(({ zh }) => /[\u3400-\u9fff][\dA-Za-z]|[\dA-Za-z%][\u3400-\u9fff]/.test(zh))).toEqual([])
  expect(breaking(({ zh }) => /[\u0400-\u04ff«»]/.test(zh))).toEqual([])
  // Signs of the traditional script that Simplified Chinese never has.
  expect(breaking(({ zh }) => /[國學術產業與會對開發們這個為說見關係體]/.test(zh))).toEqual([])
})

test('sets Russian with «», ё and long dashes', () => {
  expect(breaking(({ ru }) => /["'“”„]/.test(ru))).toEqual([])
  expect(breaking(({ ru }) => / - |\d\.\d/.test(ru))).toEqual([])
  const withoutYo =
    /(?:^|[^а-яё])(?:еще|ее|черный|черном|отчет|партнер|партнеров|партнера|партнером|ученые|ученых|идет|дает|свое|четвертое|надежд|причем|тяжелая|остается)(?![а-яё])/i
  expect(breaking(({ ru }) => withoutYo.test(ru))).toEqual([])
  expect(breaking(({ ru }) => /[\u3400-\u9fff]/.test(ru))).toEqual([])
})
