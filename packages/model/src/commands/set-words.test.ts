import { expect, test } from 'vitest'
import { inferenceId, mapFrom } from '../notation.ts'
import { deleteRows } from './delete.ts'
import { restore } from './restore.ts'
import { setWords } from './set-words.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

const text = (row: string, lang = 'en') => ({ field: 'text', row, lang }) as const

test('[C12] only what differs is spliced', () => {
  const store = mapFrom('a "Trade grows fast."')
  const performed = setWords.perform(
    store.tables,
    { place: text('a'), text: 'Trade shrinks fast.' },
    adaAtWork(),
  )
  expect(performed).toMatchObject({
    ok: true,
    writes: [
      { write: 'splice', place: text('a'), at: 6, remove: 4, insert: 'shrink' },
      { write: 'set', cell: 'edited@en', value: 1000 },
    ],
  })
})

test('[C12] dates the text in its language; a note and a short name leave its translations fresh', () => {
  const store = done('a "Yes."', setWords, { place: text('a', 'ru'), text: 'Да.' })
  expect(store.tables.claim('a')?.edited).toEqual({ ru: 1000 })
  play(store, setWords, { place: { field: 'note', row: 'a', lang: 'en' }, text: 'Check.' })
  play(store, setWords, { place: { field: 'title', row: 'a', lang: 'en' }, text: 'Trade' })
  expect(store.tables.claim('a')?.edited).toEqual({ ru: 1000 })
  expect(store.tables.words('note', 'a', 'en')).toBe('Check.')
})

test('[C12] a translation joins its language to those of the map', () => {
  expect(done('a', setWords, { place: text('a', 'zh'), text: '是' }).tables.meta.languages).toEqual([
    'en',
    'zh',
  ])
})

test('[C12] words taken away have no date', () => {
  const store = done('a', setWords, { place: text('a', 'zh'), text: '是' })
  play(store, setWords, { place: text('a', 'zh'), text: '' })
  expect(store.tables.claim('a')?.edited).toEqual({})
  expect(store.tables.languagesOf('text', 'a')).toEqual([])
})

test('[C12] the same words write nothing', () => {
  const performed = play(mapFrom('a "Yes."'), setWords, { place: text('a'), text: 'Yes.' })
  expect(performed).toMatchObject({ ok: true, writes: [] })
})

test('[C12] a step says why', () => {
  const step = inferenceId('a > P')
  const place = { field: 'why', row: step, lang: 'en' } as const
  expect(done('a > P', setWords, { place, text: 'It scales.' }).tables.words('why', step, 'en')).toBe(
    'It scales.',
  )
})

test('[C12] words of a merged claim go to the one that is left', () => {
  expect(done('a = b', setWords, { place: text('a'), text: 'Yes.' }).tables.words('text', 'b', 'en')).toBe(
    'Yes.',
  )
})

test('[C12] words survive a delete at the same time', () => {
  const store = done('a', setWords, { place: text('a'), text: 'Kept.' })
  play(store, deleteRows, { ids: ['a'] })
  play(store, restore, { ids: ['a'] })
  expect(store.tables.words('text', 'a', 'en')).toBe('Kept.')
})

test('[C12] refuses rows that are missing or deleted, no language, and too long a text', () => {
  expect(refusal('a', setWords, { place: text('x'), text: '' })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('~a', setWords, { place: text('a'), text: 'b' })).toEqual({ why: 'deleted', id: 'a' })
  const why = { field: 'why', row: 'a', lang: 'en' } as const
  expect(refusal('a', setWords, { place: why, text: 'b' })).toEqual({ why: 'missing', id: 'a' })
  expect(refusal('a', setWords, { place: text('a', 'e'), text: 'b' })).toEqual({
    why: 'bad-language',
    lang: 'e',
  })
  expect(refusal('a', setWords, { place: text('a'), text: 'x'.repeat(20_001) })?.why).toBe('too-long')
})
