import { loadMessages } from '@parley/i18n'
import { type ArgumentMap, mapFrom, type Write } from '@parley/model'
import { expect, test } from 'vitest'
import { cardContentOf, type CardReader, proposalNumbers } from './card-content.ts'

const en: CardReader = { lang: 'en', messages: await loadMessages('en') }
const zh: CardReader = { lang: 'zh', messages: await loadMessages('zh') }

function mapWith(notation: string, ...writes: Write[]): ArgumentMap {
  const store = mapFrom(notation)
  store.apply(writes)
  return store.tables
}
const words = (field: 'text' | 'title' | 'note', row: string, lang: string, insert: string): Write => ({
  write: 'splice',
  place: { field, row, lang },
  at: 0,
  remove: 0,
  insert,
})
const cell = (id: string, name: string, value: string | boolean | number): Write => ({
  write: 'set',
  table: 'claims',
  id,
  cell: name,
  value,
})
const source = (cells: Record<string, string>): Write => ({ write: 'put', table: 'sources', id: 's', cells })
const citation = (claim: string, cells: Record<string, string> = {}): Write => ({
  write: 'put',
  table: 'citations',
  id: `cite-${claim}`,
  cells: { claim, source: 's', ...cells },
})

test('numbers live proposals in their order', () => {
  const map = mapWith('P; a > P; Q; ~R; S')
  expect([...proposalNumbers(map)]).toEqual([
    ['P', 1],
    ['Q', 2],
    ['S', 3],
  ])
  expect(cardContentOf(map, 'S', en)?.kicker).toBe('Proposal 3')
  expect(cardContentOf(map, 'S', zh)?.kicker).toBe('提案 3')
  expect(cardContentOf(map, 'a', en)?.kicker).toBe('')
  const mixed = cardContentOf(map, 'S', { ...en, lang: 'zh', messagesLang: 'en' })
  expect(mixed).toMatchObject({ lang: 'zh', kicker: 'Proposal 3', kickerLang: 'en' })
})

test('shows the words in the language asked for, else the original and says so', () => {
  const map = mapWith('a "Words."', words('text', 'a', 'zh', '词。'))
  expect(cardContentOf(map, 'a', zh)).toMatchObject({ text: { text: '词。', lang: 'zh' }, fallback: '' })
  const alone = mapWith('a "Words."')
  expect(cardContentOf(alone, 'a', zh)).toMatchObject({
    text: { text: 'Words.', lang: 'en' },
    fallback: 'English',
  })
})

test('says so when a claim has no words yet, and does not when a proposal has its short name', () => {
  expect(cardContentOf(mapWith('a'), 'a', en)).toMatchObject({ empty: true, text: { text: 'No words yet' } })
  const named = mapWith('P', words('title', 'P', 'en', 'Name'))
  expect(cardContentOf(named, 'P', en)).toMatchObject({ empty: false, text: null, title: { text: 'Name' } })
  expect(cardContentOf(mapWith('a'), 'nobody', en)).toBeNull()
})

test('marks a translation older than its original', () => {
  const both = [words('text', 'a', 'zh', '词。'), cell('a', 'edited@en', 5), cell('a', 'edited@zh', 3)]
  const map = mapWith('a "Words."', ...both)
  expect(cardContentOf(map, 'a', zh)?.stale).toBe(true)
  expect(cardContentOf(map, 'a', en)?.stale).toBe(false)
})

test('gives documents square chips, filled for a speech, with asserter and locator', () => {
  const speech = mapWith(
    'a "Words."',
    source({ kind: 'speech', author: 'Wang Wen', 'author@zh': '王文' }),
    citation('a', { locator: 'section III', 'locator@zh': '第三节' }),
  )
  expect(cardContentOf(speech, 'a', zh)).toMatchObject({
    chips: [{ style: 'filled', text: '演讲' }],
    asserter: '王文',
    locator: '第三节',
  })
  const report = mapWith(
    'a "Words."',
    source({ kind: 'report', short: 'VOA' }),
    citation('a', { asserter: 'CEPA' }),
  )
  expect(cardContentOf(report, 'a', en)).toMatchObject({
    chips: [{ style: 'outlined', text: 'VOA' }],
    asserter: 'CEPA',
  })
})

test('gives a person a round chip only where nobody is cited or named', () => {
  const mei: Write = { write: 'put', table: 'people', id: 'mei', cells: { name: 'Mei', colour: 3 } }
  const map = mapWith(
    'a "Words."; b "Words."',
    mei,
    cell('a', 'by', 'mei'),
    cell('b', 'by', 'mei'),
    cell('b', 'asserter', 'Ana'),
  )
  expect(cardContentOf(map, 'a', en)?.chips).toEqual([{ style: 'person', text: 'Mei', colour: 3 }])
  expect(cardContentOf(map, 'b', en)).toMatchObject({ chips: [], asserter: 'Ana' })
})

test('says Implicit of what nobody said', () => {
  const map = mapWith('a "Words."', cell('a', 'implicit', true))
  expect(cardContentOf(map, 'a', en)).toMatchObject({
    implicit: true,
    chips: [{ style: 'plain', text: 'Implicit' }],
  })
})
