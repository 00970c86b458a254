import { isLanguage, languages, loadSchemeMessages } from '@parley/i18n'
import { schemes } from '@parley/model'
import { describe, expect, test } from 'vitest'

describe.each(Object.keys(languages).filter(isLanguage))('%s', (language) => {
  test('has words for each scheme and each of its critical questions, and for no other', async () => {
    const messages = await loadSchemeMessages(language)
    const keys = schemes.map(({ key }) => key).toSorted()
    const questions: Readonly<Record<string, Readonly<Record<string, { ask: string; no: string }>>>> =
      messages.criticalQuestions
    expect(Object.keys(messages.schemes.all).toSorted()).toEqual(keys)
    expect(Object.keys(questions).toSorted()).toEqual(keys)
    for (const scheme of schemes) {
      const said = Object.entries(questions[scheme.key] ?? {})
      expect(said.map(([key]) => key)).toEqual(scheme.questions.map(({ key }) => key))
      expect(said.filter(([, { ask, no }]) => !/[?？]$/.test(ask) || !/[.。]$/.test(no))).toEqual([])
    }
  })

  test('names no two schemes alike', async () => {
    const { schemes: words } = await loadSchemeMessages(language)
    const names = Object.values(words.all).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
