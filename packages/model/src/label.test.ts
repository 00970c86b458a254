import { describe, expect, test } from 'vitest'
import { cellsOfLabel, isLang, labelIn } from './label.ts'

describe('[R14] labels', () => {
  test.each([
    ['the asked language', { '': 'VOA', zh: '美国之音', ru: 'Голос' }, 'zh', '美国之音'],
    ['as first given', { '': 'VOA', ru: 'Голос' }, 'zh', 'VOA'],
    ['any, by tag', { ru: 'Голос', de: 'Stimme' }, 'zh', 'Stimme'],
    ['an empty wording is none', { '': 'VOA', zh: '' }, 'zh', 'VOA'],
    ['nothing', {}, 'zh', ''],
    ['nothing that objects carry', {}, 'toString', ''],
  ])('[R14] %s', (_, label, lang, expected) => {
    expect(labelIn(label, lang)).toBe(expected)
  })

  test('[R14] a label is one cell a language', () => {
    expect(cellsOfLabel('asserter', { '': 'Poll', zh: '调查', ru: '' })).toEqual({
      asserter: 'Poll',
      'asserter@zh': '调查',
    })
  })

  test('[R14] tags of languages', () => {
    expect(['en', 'zh-Hans', 'sr-Latn-RS'].every(isLang)).toBe(true)
    expect(['', 'e', '__proto__', 'en_US', 'en/', '123', 7, null].some(isLang)).toBe(false)
  })
})
