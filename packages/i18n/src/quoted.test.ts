import { expect, test } from 'vitest'
import { quoted } from './quoted.ts'

test.each([
  ['en', 'He said “nothing”.', '“He said ‘nothing’.”'],
  ['zh', '他说“没有”。', '“他说‘没有’。”'],
  ['ru', 'Он сказал «ничего».', '«Он сказал „ничего“.»'],
] as const)('%s: marks within marks are the inner ones', (language, words, said) => {
  expect(quoted(language, words)).toBe(said)
})

test('words without marks, and a name that was cut, keep their letters', () => {
  expect(quoted('en', 'It’s “half a…')).toBe('“It’s ‘half a…”')
  expect(quoted('ru', '')).toBe('«»')
})
