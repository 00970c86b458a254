import { type Language, loadMessages } from '@parley/i18n'
import { mapFrom, type Write } from '@parley/model'
import { expect, test } from 'vitest'
import { claimName, shortName } from './claim-name.ts'
import { sentences } from './sentences.ts'

async function nameOf(language: Language, words: string, asserter: string, title = ''): Promise<string> {
  const store = mapFrom(title ? 'P; a > P; b > P' : 'p; a > p; b > p')
  const id = title ? 'P' : 'p'
  const say = (field: 'text' | 'title', insert: string): Write => ({
    write: 'splice',
    place: { field, row: id, lang: language },
    at: 0,
    remove: 0,
    insert,
  })
  store.apply([
    say('text', words),
    say('title', title),
    { write: 'set', table: 'claims', id, cell: 'asserter', value: asserter },
  ])
  return claimName(store.tables, id, language, await loadMessages(language))
}

test.each<[Language, string, string, string]>([
  ['en', 'It is cheap.', 'Ana', 'Claim. It is cheap. Said by Ana. supports: 2'],
  ['en', 'It is cheap', 'Ana Jr.', 'Claim. It is cheap. Said by Ana Jr. supports: 2'],
  ['en', 'Is it cheap?', '', 'Claim. Is it cheap? supports: 2'],
  ['en', 'They say “it is cheap.”', '', 'Claim. They say “it is cheap.” supports: 2'],
  ['en', 'Cheap…', '', 'Claim. Cheap… supports: 2'],
  ['zh', '这很便宜。', '安娜', '主张。这很便宜。安娜说。支持 2 条'],
  ['zh', '这很便宜', '', '主张。这很便宜。支持 2 条'],
  ['zh', '他说：“这很便宜！”', '', '主张。他说：“这很便宜！”支持 2 条'],
  ['ru', 'Это дёшево.', 'Анна', 'Тезис. Это дёшево. Говорит Анна. поддерживает: 2'],
  ['ru', 'Говорят: «Это дёшево»', '', 'Тезис. Говорят: «Это дёшево». поддерживает: 2'],
])('a name is made of sentences, each with one full stop: %s %s', async (language, words, asserter, name) => {
  expect(await nameOf(language, words, asserter)).toBe(name)
})

test('a proposal says its short name first', async () => {
  expect(await nameOf('en', 'Build it.', '', 'A railway!')).toBe('Proposal. A railway! Build it. supports: 2')
})

test('how it bears comes first, on what, and where else', async () => {
  const { tables } = mapFrom('P "Rail."; a "Cheap."; Q "Road."; a > P; a -| Q; u "No."; u -| (a > P)')
  const say = await loadMessages('en')
  expect(claimName(tables, 'a', 'en', say)).toBe('supports “Rail.” also rebuts “Road.” Claim. Cheap.')
  expect(claimName(tables, 'u', 'en', say)).toBe('undercuts this step. Claim. No.')
})

test('parts without words are left out', () => {
  expect(sentences(['', 'One', ' ', 'two.', ''])).toBe('One. two.')
  expect(sentences([])).toBe('')
})

test.each([
  ['All of it stands.', 'All of it stands.'],
  // 56 letters end within “grown”.
  [
    'Joint papers by scholars of the BRICS countries have grown in number.',
    'Joint papers by scholars of the BRICS countries have…',
  ],
  ['人'.repeat(70), `${'人'.repeat(56)}…`],
])('a long text is cut between words where it has any: %s', async (words, name) => {
  const { tables } = mapFrom(`a "${words}"`)
  expect(shortName(tables, 'a', 'en', await loadMessages('en'))).toBe(name)
})
