import { expect, test } from 'vitest'
import type { ArgumentMap } from '../map.ts'
import { liveClaims } from '../queries.ts'
import { addClaim } from './add-claim.ts'
import { after, done, refusal } from './test-stage.ts'

test('[C3] puts a claim at a place, last in the order, by me and now', () => {
  const { tables } = done('P; a > P', addClaim, {
    kind: 'proposal',
    lang: 'zh',
    pos: [10.126, -0],
    text: '应当',
  })
  const claim = tables.claim('n1')
  expect(claim).toMatchObject({ kind: 'proposal', lang: 'zh', pos: [10.13, 0], by: 'ada', at: 1000 })
  expect(claim?.order && claim.order > (tables.claim('a')?.order ?? '')).toBe(true)
  expect(tables.words('text', 'n1', 'zh')).toBe('应当')
  expect(claim?.edited).toEqual({ zh: 1000 })
  expect(tables.meta.languages).toEqual(['en', 'zh'])
})

test('[C3] puts a claim without words, to be typed into at once', () => {
  expect(after('P', addClaim, { lang: 'en', pos: null })).toBe('P; n1')
  const { tables } = done('P', addClaim, { lang: 'en', pos: null, pinned: true })
  expect(tables.claim('n1')).toMatchObject({ kind: 'claim', pos: null, pinned: true, edited: {} })
})

const orderOf = (tables: ArgumentMap) => liveClaims(tables).map(({ id }) => id)

test('[C3] stands right behind another, or before all, when that is said', () => {
  expect(orderOf(done('P; Q', addClaim, { lang: 'en', pos: null, after: 'P' }).tables)).toEqual([
    'P',
    'n1',
    'Q',
  ])
  expect(orderOf(done('P; Q', addClaim, { lang: 'en', pos: null, after: null }).tables)).toEqual([
    'n1',
    'P',
    'Q',
  ])
  expect(orderOf(done('P; Q', addClaim, { lang: 'en', pos: null }).tables)).toEqual(['P', 'Q', 'n1'])
})

test('[C3] refuses a language that is none, and a text that is too long', () => {
  expect(refusal('P', addClaim, { lang: 'en/x', pos: null })).toEqual({ why: 'bad-language', lang: 'en/x' })
  expect(refusal('P', addClaim, { lang: 'en', pos: null, text: 'x'.repeat(20_001) })).toEqual({
    why: 'too-long',
    length: 20_001,
    limit: 20_000,
  })
})

test('[C3] a place that is no number is a broken gesture', () => {
  expect(() => done('P', addClaim, { lang: 'en', pos: [Number.NaN, 0] })).toThrow(RangeError)
})
