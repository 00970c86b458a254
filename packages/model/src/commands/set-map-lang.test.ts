import { expect, test } from 'vitest'
import { setMapLang } from './set-map-lang.ts'
import { done, refusal } from './test-stage.ts'

test('[C22] new claims begin in another language, which joins the list', () => {
  const { tables } = done('P', setMapLang, { lang: 'ru' })
  expect(tables.meta).toMatchObject({ lang: 'ru', languages: ['en', 'ru'] })
})

test('[C22] refuses what is no language', () => {
  expect(refusal('P', setMapLang, { lang: '' })).toEqual({ why: 'bad-language', lang: '' })
})
