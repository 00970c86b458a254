import { loadWorkshopMessages } from '@parley/i18n'
import { expect, test } from 'vitest'
import { joined } from './joined.ts'

test.each([
  ['en', 'a, b, c', 'A. B.'],
  ['zh', 'a，b，c', 'A.B.'],
  ['ru', 'a, b, c', 'A. B.'],
] as const)('texts are joined as %s does it, without the empty ones', async (language, facts, sentences) => {
  const { host } = await loadWorkshopMessages(language)
  expect(joined(['a', '', 'b', 'c'], host.facts)).toBe(facts)
  expect(joined(['A.', 'B.', ''], host.sentences)).toBe(sentences)
  expect(joined([], host.facts)).toBe('')
})
