import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { readMeta } from '../read-row.ts'
import { setLanguages } from './set-languages.ts'
import { setWords } from './set-words.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C22] the map is kept in these languages, in this order, each once', () => {
  const { tables } = done('P', setLanguages, { languages: ['zh', 'en', 'ru', 'zh'] })
  expect(tables.meta.languages).toEqual(['zh', 'en', 'ru'])
})

test('[C22] the language that claims begin in is always kept', () => {
  const store = done('P', setLanguages, { languages: ['ru'] })
  expect(store.tables.meta.languages).toEqual(['en', 'ru'])
  expect(store.metaCells()).toEqual({ languages: ['en', 'ru'], 'languages@ru': true })
})

/** A map in English and Chinese, as it was written before languages had cells of their own. */
const start = () => {
  const store = mapFrom('P')
  store.apply([{ write: 'set', table: 'meta', id: '', cell: 'languages', value: ['en', 'zh'] }])
  return store
}

test('[C22] what two people add and take out at once comes and goes, whoever wrote the list last', () => {
  const [one, other] = [start(), start()]
  play(one, setLanguages, { languages: ['en', 'ru', 'de'] })
  play(other, setLanguages, { languages: ['de', 'zh', 'en', 'fr'] })
  const cells = [one.metaCells(), other.metaCells()]
  for (const [last, first] of [cells, cells.toReversed()])
    expect(readMeta({ ...first, ...last }).row.languages.toSorted()).toEqual(['de', 'en', 'fr', 'ru'])
  expect(readMeta({ ...cells[0], ...cells[1] }).row.languages).toEqual(['de', 'en', 'fr', 'ru'])
})

test('[C22] a document without such cells is read as before; a language taken out can come again', () => {
  expect(readMeta({ languages: ['zh', 'en'] }).row.languages).toEqual(['zh', 'en'])
  const store = done('P', setLanguages, { languages: ['en', 'zh'] })
  play(store, setLanguages, { languages: ['en'] })
  expect(store.tables.meta.languages).toEqual(['en'])
  play(store, setLanguages, { languages: ['zh', 'en'] })
  expect(store.tables.meta.languages).toEqual(['zh', 'en'])
  expect(
    readMeta({ lang: 'en', 'languages@en': false, 'languages@x!': true, 'languages@ru': 1 }),
  ).toMatchObject({
    row: { languages: ['en'] },
    faults: [{ cell: 'languages@x!' }, { cell: 'languages@ru' }],
  })
})

test('[C22] a language in which claims say something stays, behind the others', () => {
  const store = done('a', setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '一' })
  play(store, setLanguages, { languages: ['ru'] })
  expect(store.tables.meta.languages).toEqual(['en', 'ru', 'zh'])
  play(store, setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '' })
  expect(store.tables.meta.languages).toEqual(['en', 'ru'])
})

test('[C22] refuses none, and what is no language', () => {
  expect(refusal('P', setLanguages, { languages: [] })).toEqual({ why: 'no-language' })
  expect(refusal('P', setLanguages, { languages: ['en', '/'] })).toEqual({ why: 'bad-language', lang: '/' })
})
