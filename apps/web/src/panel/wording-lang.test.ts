import { expect, test } from 'vitest'
import { reworded, wordingLang } from './wording-lang.ts'

test('a wording in the reader’s language is the one that is changed', () => {
  expect(wordingLang({ '': 'Wang Wen', zh: '王文' }, 'zh', 'en')).toBe('zh')
  expect(reworded({ '': 'Wang Wen', zh: '王文' }, '王先生', 'zh', 'en')).toEqual({
    '': 'Wang Wen',
    zh: '王先生',
  })
})

test('a wording in the first language comes beside one that was given before it, and not in its place', () => {
  const before = reworded({}, 'Wang Wen', 'en', 'zh')
  expect(reworded(before, '王文', 'zh', 'zh')).toEqual({ en: 'Wang Wen', '': '王文' })
})

test('a reader of the language that it was first given in changes that one', () => {
  expect(reworded({ '': 'Wang' }, 'Wang Wen', 'en', 'en')).toEqual({ '': 'Wang Wen' })
})

test('a reader of another language adds a wording, and leaves the first', () => {
  expect(reworded({ '': 'Wang Wen' }, '王文', 'zh', 'en')).toEqual({ '': 'Wang Wen', zh: '王文' })
})

test('an empty wording takes away the one that is read, no other', () => {
  expect(reworded({ '': 'Wang Wen', zh: '王文' }, ' ', 'zh', 'en')).toEqual({ '': 'Wang Wen' })
})
