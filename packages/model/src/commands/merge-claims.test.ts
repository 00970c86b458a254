import { expect, test } from 'vitest'
import { foldedStep, mergedClaims } from '../folded-steps.ts'
import { mapFrom } from '../notation.ts'
import { addRelated } from './add-related.ts'
import { mergeClaims } from './merge-claims.ts'
import { done, play, refusal } from './test-stage.ts'
import { unmerge } from './unmerge.ts'

const merge = { from: 'b', into: 'a' } as const
const map = 'i: x > b; j: b > P; k: a > Q; a "Fares fall."; b "Fares go down."'

test('[C28] relations come along, also those that are added to the one that is gone', () => {
  const store = done(map, mergeClaims, merge)
  expect(store.tables.isLive('b')).toBe(false)
  expect(store.tables.inferencesOn('a')).toEqual(['i'])
  expect(store.tables.inferencesFrom('a').toSorted()).toEqual(['j', 'k'])
  store.apply([
    { write: 'put', table: 'inferences', id: 'late', cells: { target: 'b', stance: 'rebuts', order: 'z' } },
    { write: 'put', table: 'premises', id: 'late:x', cells: {} },
  ])
  expect(store.tables.inferencesOn('a')).toEqual(['i', 'late'])
  expect(store.tables.isSound('late')).toBe(true)
})

test('[C28] words that the other does not have stand in its note, once', () => {
  const store = done(`${map}; c "Fares fall."`, mergeClaims, merge)
  expect(store.tables.words('note', 'a', 'en')).toBe('Fares go down.')
  expect(store.tables.words('text', 'a', 'en')).toBe('Fares fall.')
  play(store, mergeClaims, { from: 'c', into: 'a' })
  expect(store.tables.words('note', 'a', 'en')).toBe('Fares go down.')
  expect(mergedClaims(store.tables, 'a').map(({ id }) => id)).toEqual(['b', 'c'])
})

test('[C28] unmerging takes both back, and leaves a note that somebody wrote', () => {
  const store = mapFrom(map)
  store.apply([
    { write: 'splice', place: { field: 'note', row: 'a', lang: 'en' }, at: 0, remove: 0, insert: 'Mine.' },
  ])
  play(store, mergeClaims, merge)
  expect(store.tables.words('note', 'a', 'en')).toBe('Mine.\n\nFares go down.')
  play(store, unmerge, { claim: 'b' })
  expect(store.tables.words('note', 'a', 'en')).toBe('Mine.')
  expect(store.tables.isLive('b')).toBe(true)
  expect(store.tables.inferencesOn('b')).toEqual(['i'])
  expect(store.tables.inferencesFrom('a')).toEqual(['k'])
})

test('[C28] a step for its own premise and a repeated step are told and kept', () => {
  const store = mapFrom('i: b > a; j: b > P; k: a > P; l: a -| P')
  expect(['i', 'j', 'k'].map((step) => foldedStep(store.tables, step))).toEqual([null, null, null])
  play(store, mergeClaims, merge)
  const folded = ['i', 'j', 'k', 'l', 'none'].map((step) => foldedStep(store.tables, step))
  expect(folded).toEqual(['supports-itself', null, 'twin', null, null])
  expect(store.tables.isLive('k')).toBe(true)
})

test('[C28] a proposal and a claim merge; questions and notes only with their like', () => {
  expect(refusal('a; P!', mergeClaims, { from: 'P', into: 'a' })).toBe(null)
  expect(refusal('a; b?', mergeClaims, merge)).toEqual({ why: 'kinds-differ', claim: 'b', other: 'a' })
  expect(refusal('a; b#', mergeClaims, merge)?.why).toBe('kinds-differ')
  expect(refusal('a?; b?', mergeClaims, merge)).toBe(null)
})

test('[C28] refuses what is one already, is gone or has no room for the words', () => {
  expect(refusal('a', mergeClaims, { from: 'a', into: 'a' })).toEqual({ why: 'same-claim', claim: 'a' })
  expect(refusal('a; b = a', mergeClaims, merge)).toEqual({ why: 'same-claim', claim: 'a' })
  expect(refusal('a; ~b', mergeClaims, merge)).toEqual({ why: 'deleted', id: 'b' })
  expect(refusal('~a; b', mergeClaims, merge)).toEqual({ why: 'deleted', id: 'a' })
  expect(refusal('a', mergeClaims, merge)).toEqual({ why: 'missing', id: 'b' })
  const store = mapFrom(map)
  const insert = 'x'.repeat(19_990)
  store.apply([{ write: 'splice', place: { field: 'note', row: 'a', lang: 'en' }, at: 0, remove: 0, insert }])
  expect(mergeClaims.may(store.tables, merge)).toMatchObject({ why: 'too-long', limit: 20_000 })
  expect(refusal('a', unmerge, { claim: 'a' })).toEqual({ why: 'not-merged', claim: 'a' })
  expect(refusal('a', unmerge, { claim: 'b' })).toEqual({ why: 'missing', id: 'b' })
})

test('[C28] what is merged in a circle by two at once can be merged on and taken apart', () => {
  const store = mapFrom('a = b; b = a; c; x > b')
  play(store, mergeClaims, { from: 'b', into: 'c' })
  expect(store.tables.resolve('b')).toBe('c')
  expect(store.tables.inferencesOn('c')).toHaveLength(1)
  play(store, unmerge, { claim: 'b' })
  expect([store.tables.isLive('b'), store.tables.isLive('c')]).toEqual([true, true])
})

test('[C28] commands on the claim that is gone reach the one that is left', () => {
  const store = done(map, mergeClaims, merge)
  play(store, addRelated, { target: 'b', stance: 'asks', lang: 'en', pos: null, text: 'Why?' })
  expect(store.tables.inference('n2')?.target).toBe('a')
})
