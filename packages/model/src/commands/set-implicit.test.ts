import { expect, test } from 'vitest'
import { setImplicit } from './set-implicit.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C14] says that nobody said it, and takes that back', () => {
  const store = done('a > P', setImplicit, { claim: 'a', implicit: true })
  expect(store.tables.claim('a')?.implicit).toBe(true)
  play(store, setImplicit, { claim: 'a', implicit: false })
  expect(store.tables.claim('a')?.implicit).toBe(false)
})

test('[C14] refuses a claim that is missing or deleted', () => {
  expect(refusal('a', setImplicit, { claim: 'x', implicit: true })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('~a', setImplicit, { claim: 'a', implicit: true })).toEqual({ why: 'deleted', id: 'a' })
})
