import { expect, test } from 'vitest'
import { setAsserter } from './set-asserter.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C14] names who says it, in each language by itself', () => {
  const store = done('a', setAsserter, { claim: 'a', asserter: ' Wang Wen ', lang: '' })
  play(store, setAsserter, { claim: 'a', asserter: '王文', lang: 'zh' })
  expect(store.tables.claim('a')?.asserter).toEqual({ '': 'Wang Wen', zh: '王文' })
  play(store, setAsserter, { claim: 'a', asserter: ' ', lang: '' })
  expect(store.tables.claim('a')?.asserter).toEqual({ zh: '王文' })
})

test('[C14] refuses a missing or deleted claim, no language and too long a name', () => {
  expect(refusal('a', setAsserter, { claim: 'x', asserter: 'A', lang: '' })?.why).toBe('missing')
  expect(refusal('~a', setAsserter, { claim: 'a', asserter: 'A', lang: '' })?.why).toBe('deleted')
  expect(refusal('a', setAsserter, { claim: 'a', asserter: 'A', lang: '@' })?.why).toBe('bad-language')
  expect(refusal('a', setAsserter, { claim: 'a', asserter: 'A'.repeat(201), lang: '' })).toEqual({
    why: 'too-long',
    length: 201,
    limit: 200,
  })
})
