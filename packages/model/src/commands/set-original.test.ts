import { expect, test } from 'vitest'
import { isStale } from '../queries.ts'
import { setOriginal } from './set-original.ts'
import { setWords } from './set-words.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

test('[C40] another text becomes the original, with all words as they were', () => {
  const store = done('a', setWords, { place: { field: 'text', row: 'a', lang: 'en' }, text: 'One' })
  play(store, setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '一' }, adaAtWork(2000))
  expect(isStale(store.tables, 'a', 'zh')).toBe(false)
  play(store, setOriginal, { claim: 'a', lang: 'zh' })
  expect(store.tables.claim('a')?.lang).toBe('zh')
  expect(store.tables.languagesOf('text', 'a')).toEqual(['zh', 'en'])
  expect(store.tables.words('text', 'a', 'en')).toBe('One')
  expect(isStale(store.tables, 'a', 'en')).toBe(true)
})

test('[C40] refuses a claim that is missing, and what is no language', () => {
  expect(refusal('a', setOriginal, { claim: 'x', lang: 'zh' })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', setOriginal, { claim: 'a', lang: '/' })).toEqual({ why: 'bad-language', lang: '/' })
})
