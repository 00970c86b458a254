import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { deleteSource } from './delete-source.ts'
import { adaAtWork, done, play } from './test-stage.ts'

const withSource = (before: string) => done(before, addSource, { lang: 'en', title: { '': 'Speech' } })
const ids = (...list: string[]) => ({ ...adaAtWork(), newId: () => list.shift() ?? 'none' })

test('[C16] a claim is cited in a source, more than once if it stands there more than once', () => {
  const store = withSource('a')
  const context = ids('c', 'd')
  play(
    store,
    cite,
    { claim: 'a', source: 'n1', locator: { '': 'section II', zh: '第二节' }, quote: '…' },
    context,
  )
  play(store, cite, { claim: 'a', source: 'n1', via: { '': 'as CGTN reports' } }, context)
  expect(store.tables.citation('c')).toMatchObject({
    locator: { '': 'section II', zh: '第二节' },
    quote: '…',
  })
  expect(store.tables.citationsOf('a')).toEqual(['c', 'd'])
})

test('[C16] a merged claim is cited as the one that is left', () => {
  const store = withSource('a = b')
  play(store, cite, { claim: 'a', source: 'n1' }, ids('c'))
  expect(store.tables.citation('c')?.claim).toBe('b')
})

test('[C16] refuses what is missing or deleted, and too long a quote', () => {
  const store = withSource('a; ~b')
  const asked = (claim: string, source: string, quote = '') =>
    cite.may(store.tables, { claim, source, quote })
  expect(asked('x', 'n1')).toEqual({ why: 'missing', id: 'x' })
  expect(asked('b', 'n1')).toEqual({ why: 'deleted', id: 'b' })
  expect(asked('a', 'x')).toEqual({ why: 'missing', id: 'x' })
  expect(asked('a', 'n1', 'x'.repeat(20_001))?.why).toBe('too-long')
  play(store, deleteSource, { source: 'n1' })
  expect(asked('a', 'n1')).toEqual({ why: 'deleted', id: 'n1' })
})
