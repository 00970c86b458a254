import { expect, test } from 'vitest'
import { isStale } from '../queries.ts'
import { confirmTranslation } from './confirm-translation.ts'
import { setWords } from './set-words.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

const text = (lang: string) => ({ field: 'text', row: 'a', lang }) as const
/** An original of 1000, a translation of the same time, and the original changed at `changed`. */
function translated(changed: number) {
  const store = done('a', setWords, { place: text('en'), text: 'One' })
  play(store, setWords, { place: text('zh'), text: '一' })
  play(store, setWords, { place: text('en'), text: 'Two' }, adaAtWork(changed))
  return store
}

test('[C37] an older translation that still fits is stale no longer, and its words stay', () => {
  const store = translated(2000)
  expect(isStale(store.tables, 'a', 'zh')).toBe(true)
  play(store, confirmTranslation, { claim: 'a', lang: 'zh' }, adaAtWork(3000))
  expect(isStale(store.tables, 'a', 'zh')).toBe(false)
  expect(store.tables.words('text', 'a', 'zh')).toBe('一')
  expect(store.tables.claim('a')?.edited).toEqual({ en: 2000, zh: 3000 })
})

test('[C37] it counts also where the clock of who says so is behind', () => {
  const store = translated(5000)
  play(store, confirmTranslation, { claim: 'a', lang: 'zh' }, adaAtWork(3000))
  expect(isStale(store.tables, 'a', 'zh')).toBe(false)
})

test('[C37] nothing is written for the original, or a language without text', () => {
  const store = translated(2000)
  for (const lang of ['en', 'ru'])
    expect(play(store, confirmTranslation, { claim: 'a', lang })).toMatchObject({ ok: true, writes: [] })
})

test('[C37] refuses a claim that is missing, and what is no language', () => {
  expect(refusal('a', confirmTranslation, { claim: 'x', lang: 'zh' })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', confirmTranslation, { claim: 'a', lang: '/' })).toEqual({
    why: 'bad-language',
    lang: '/',
  })
})
