import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { editSource } from './edit-source.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C15] adds what is known of a source', () => {
  const { tables } = done('P', addSource, {
    kind: 'article',
    lang: 'zh',
    title: { '': '补得上吗？', en: 'Can it fill the gap?' },
    date: '2023-03',
    url: 'https://www.voachinese.com/a/7019043.html',
  })
  expect(tables.source('n1')).toMatchObject({
    kind: 'article',
    lang: 'zh',
    title: { '': '补得上吗？', en: 'Can it fill the gap?' },
    author: {},
    date: '2023-03',
    url: 'https://www.voachinese.com/a/7019043.html',
    by: 'ada',
    at: 1000,
    deleted: null,
  })
})

test('[C15] keeps what a reader should know of a source, of any length and in lines', () => {
  const note = { en: `First.\r\n${'x'.repeat(300)}`, zh: '', ru: ' \n' }
  const store = done('P', addSource, { lang: 'en', url: 'https://x.org', note })
  expect(store.tables.source('n1')?.note).toEqual({ en: `First.\n${'x'.repeat(300)}` })
  expect(store.cells('sources', 'n1')).toHaveProperty('note@en')
  play(store, editSource, { source: 'n1', fields: { note: { en: 'Shorter.', zh: '说明' } } })
  expect(store.tables.source('n1')?.note).toEqual({ en: 'Shorter.', zh: '说明' })
  const tooLong = { '': 'x'.repeat(20_001) }
  expect(refusal('P', addSource, { lang: 'en', url: 'https://x.org', note: tooLong })?.why).toBe('too-long')
  expect(refusal('P', addSource, { lang: 'en', note: { '': 'Only a note.' } })?.why).toBe('empty-source')
})

test('[C15] takes http and https addresses only', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.org',
    'x.org',
    'http://',
    'https://a b',
  ])
    expect(refusal('P', addSource, { lang: 'en', title: { '': 'T' }, url })).toEqual({ why: 'bad-url', url })
  for (const url of ['http://x.org', 'HTTPS://x.org/a?b=c#d', 'https://例子.中国/路'])
    expect(refusal('P', addSource, { lang: 'en', url })).toBeNull()
})

test('[C15] takes days, months and years that there are', () => {
  for (const date of ['yesterday', '2025-13', '2025-06-31', '25', '2025-6-4', '2025-02-29'])
    expect(refusal('P', addSource, { lang: 'en', title: { '': 'T' }, date })).toEqual({
      why: 'bad-date',
      date,
    })
  for (const date of ['', '2025', '2025-06', '2025-06-04', '2024-02-29'])
    expect(refusal('P', addSource, { lang: 'en', title: { '': 'T' }, date })).toBeNull()
})

test('[C15] refuses a source that nobody could find, and wordings that are too long', () => {
  expect(refusal('P', addSource, { lang: 'en', title: { '': ' ' } })).toEqual({ why: 'empty-source' })
  expect(refusal('P', addSource, { lang: 'en', author: { '': 'x'.repeat(201) } })?.why).toBe('too-long')
  expect(refusal('P', addSource, { lang: 'en', author: { 'e@n': 'x' } })?.why).toBe('bad-language')
  expect(refusal('P', addSource, { lang: '?', author: { '': 'x' } })?.why).toBe('bad-language')
})
