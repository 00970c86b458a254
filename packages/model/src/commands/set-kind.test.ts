import { expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import { setKind } from './set-kind.ts'
import { after, done, refusal } from './test-stage.ts'

test('[C13] a claim becomes a proposal and keeps its links', () => {
  expect(after('a > b; b > P', setKind, { claim: 'b', kind: 'proposal' })).toBe('a > b!; b! > P')
})

test('[C13] a proposal without a place in the order comes last', () => {
  const store = done('P', setKind, { claim: 'P', kind: 'claim' })
  store.apply([{ write: 'put', table: 'claims', id: 'b', cells: {} }])
  const performed = setKind.perform(
    store.tables,
    { claim: 'b', kind: 'proposal' },
    {
      me: 'ada',
      now: 1,
      newId: () => 'n',
      random: () => 0.5,
    },
  )
  if (performed.ok) store.apply(performed.writes)
  expect((store.tables.claim('b')?.order ?? '') > (store.tables.claim('P')?.order ?? '')).toBe(true)
})

test('[C13] refuses a kind that breaks links, and says which', () => {
  const both = [inferenceId('a > P'), inferenceId('P -| Q')]
  expect(refusal('a > P; P -| Q', setKind, { claim: 'P', kind: 'note' })).toEqual({
    why: 'kind-breaks-links',
    claim: 'P',
    inferences: both,
  })
  expect(refusal('a => q?', setKind, { claim: 'q', kind: 'claim' })).toEqual({
    why: 'kind-breaks-links',
    claim: 'q',
    inferences: [inferenceId('a => q?')],
  })
})

test('[C13] links that are at fault already do not hold a claim to its kind', () => {
  expect(after('n# > P', setKind, { claim: 'n', kind: 'claim' })).toBe('n > P')
  expect(after('n# > P', setKind, { claim: 'n', kind: 'question' })).toBe('n? > P')
})

test('[C13] deleted links and links onto what is gone hold nobody', () => {
  expect(after('~ a > P', setKind, { claim: 'a', kind: 'note' })).toBe('~ a# > P')
})

test('[C13] refuses a claim that is missing or deleted', () => {
  expect(refusal('P', setKind, { claim: 'x', kind: 'note' })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('~P', setKind, { claim: 'P', kind: 'note' })).toEqual({ why: 'deleted', id: 'P' })
})
