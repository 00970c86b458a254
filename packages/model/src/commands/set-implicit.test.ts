import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { setImplicit } from './set-implicit.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C14] says that nobody said it, and takes that back', () => {
  const store = done('a > P', setImplicit, { claims: ['a'], implicit: true })
  expect(store.tables.claim('a')?.implicit).toBe(true)
  play(store, setImplicit, { claims: ['a'], implicit: false })
  expect(store.tables.claim('a')?.implicit).toBe(false)
})

test('[C14] refuses a claim that is missing or deleted', () => {
  expect(refusal('a', setImplicit, { claims: ['x'], implicit: true })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('~a', setImplicit, { claims: ['a'], implicit: true })).toEqual({ why: 'deleted', id: 'a' })
})

test('[C14] several claims in one go, without those that somebody deleted meanwhile', () => {
  const store = mapFrom('a > P; b > P; ~c')
  const performed = play(store, setImplicit, { claims: ['a', 'c', 'b', 'a'], implicit: true })
  expect(performed.ok && performed.writes.length).toBe(2)
  expect(['a', 'b', 'c'].map((id) => store.tables.claim(id)?.implicit)).toEqual([true, true, false])
  expect(refusal('a', setImplicit, { claims: [], implicit: true })).toEqual({ why: 'nothing-chosen' })
})
