import { expect, test } from 'vitest'
import { titleLang } from './title-lang.ts'

const meta = (title: Record<string, string>) => ({ schema: 1, title, lang: 'en', languages: ['en', 'zh'] })

test.each<[Record<string, string>, string, string, string]>([
  [{}, 'zh', '', 'a map without a title gets its first one'],
  [{ '': 'Phones' }, 'en', '', 'the map’s own language changes the first wording'],
  [{ '': 'Phones' }, 'zh', 'zh', 'another language gets a wording of its own'],
  [{ '': 'Phones', zh: '手机' }, 'zh', 'zh', 'the wording that is read changes'],
  [{ en: 'Phones' }, 'en', 'en', 'also where the first one has its language'],
])('%j read in %s: %j (%s)', (title, lang, place) => {
  expect(titleLang(meta(title), lang)).toBe(place)
})
