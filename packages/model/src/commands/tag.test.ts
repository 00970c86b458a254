import { expect, test } from 'vitest'
import { copyOf } from '../clip.ts'
import { mapFrom } from '../notation.ts'
import { tagNames, tagNamesOf } from '../tag-names.ts'
import { duplicate } from './duplicate.ts'
import { mergeClaims } from './merge-claims.ts'
import { tag } from './tag.ts'
import { paste } from './paste.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'
import { untag } from './untag.ts'

const cost = { claim: 'a', name: 'Cost' } as const
const put = (id: string, claim: string, name: string, at: number) =>
  ({ write: 'put', table: 'tags', id, cells: { claim, name, at } }) as const

test('[C31] a claim is given a tag and loses it', () => {
  const store = done('a', tag, { claim: 'a', name: '  Cost\n of\tcare ' })
  expect(tagNamesOf(store.tables, 'a')).toEqual(['Cost of care'])
  expect(store.tables.tag('n1')).toMatchObject({ claim: 'a', by: 'ada', at: 1000 })
  play(store, untag, { claim: 'a', name: 'COST of care' })
  expect(tagNamesOf(store.tables, 'a')).toEqual([])
})

test('[C31] the same name from two people is one tag, and goes at once', () => {
  const store = mapFrom('a')
  store.apply([put('t', 'a', 'Cost', 2), put('u', 'a', 'cost', 1), put('v', 'a', 'Risk', 3)])
  expect(tagNamesOf(store.tables, 'a')).toEqual(['cost', 'Risk'])
  expect(tag.may(store.tables, cost)).toEqual({ why: 'already-tagged', ...cost })
  play(store, untag, cost)
  expect(tagNamesOf(store.tables, 'a')).toEqual(['Risk'])
})

test('[C31] names are counted over the claims that bear them', () => {
  const store = mapFrom('a; b; ~c; d')
  store.apply([
    put('t', 'a', 'Cost', 1),
    put('u', 'b', 'cost', 2),
    put('v', 'c', 'Cost', 0),
    put('w', 'd', '风险', 3),
    put('x', 'a', 'Cost', 4),
  ])
  expect(tagNames(store.tables)).toEqual([
    { name: 'Cost', claims: 2 },
    { name: '风险', claims: 1 },
  ])
  play(store, mergeClaims, { from: 'b', into: 'a' })
  expect(tagNames(store.tables)[0]).toEqual({ name: 'Cost', claims: 1 })
})

const may = (name: string) => refusal('a', tag, { claim: 'a', name })?.why

test('[C31] refuses no name, a long one, one that is there, and one that is not', () => {
  expect([may(' '), may('\u0007'), may('x'.repeat(201)), may('ok')]).toEqual([
    'empty-name',
    'empty-name',
    'too-long',
    undefined,
  ])
  const store = done('a', tag, cost)
  expect(tag.may(store.tables, { claim: 'a', name: ' cost ' })?.why).toBe('already-tagged')
  expect(untag.may(store.tables, { claim: 'a', name: 'Risk' })).toEqual({
    why: 'not-tagged',
    claim: 'a',
    name: 'Risk',
  })
  expect(refusal('~a', tag, cost)?.why).toBe('deleted')
  expect(untag.may(mapFrom('b').tables, cost)?.why).toBe('missing')
  expect(untag.perform(store.tables, cost, adaAtWork())).toMatchObject({ ok: true, made: [] })
})

test('[C19] [C20] tags come along in copies, each name once', () => {
  const store = mapFrom('a')
  store.apply([put('t', 'a', 'Cost', 1), put('u', 'a', 'cost', 2), put('v', 'a', ' \u0007', 3)])
  const clip: unknown = JSON.parse(JSON.stringify(copyOf(store.tables, ['a'])))
  const into = done('b', paste, { clip, at: [0, 0] })
  expect(tagNamesOf(into.tables, 'n1')).toEqual(['Cost'])
  play(store, duplicate, { ids: ['a'], offset: [1, 1] })
  expect(tagNamesOf(store.tables, 'n1')).toEqual(['Cost'])
  const long = {
    parley: 'clip',
    tables: { claims: { a: {} }, tags: { t: { claim: 'a', name: 'x'.repeat(201) } } },
  }
  expect(refusal('b', paste, { clip: long, at: [0, 0] })?.why).toBe('too-long')
})
