import { describe, expect, test } from 'vitest'
import { branchOf } from '../branch.ts'
import { mapFrom } from '../notation.ts'
import { deleteBranch } from './delete-branch.ts'
import { after, done, play, refusal } from './test-stage.ts'
import { restore } from './restore.ts'

describe('[C18] what hangs only on a claim goes with it', () => {
  const cases: readonly [string, string, string, string[]][] = [
    ['reasons of reasons', 'a > P; b > a; c > b', 'a', ['a', 'b', 'c']],
    ['not what serves elsewhere', 'a > P; b > a; b > P', 'a', ['a']],
    ['what serves elsewhere only below', 'a > P; b > a; c > b; c > a', 'a', ['a', 'b', 'c']],
    [
      'a diamond whose other side is asked first',
      'a > P; c > a; c > b; b > a; d > c',
      'a',
      ['a', 'b', 'c', 'd'],
    ],
    ['not a proposal', 'a > P; Q > a; b > Q', 'a', ['a']],
    ['an undercut of its step', 'a > P; u -| (a > P); w > u', 'a', ['a', 'u', 'w']],
    ['not an undercut of a step that still stands', 'a + b > P; u -| (a + b > P)', 'a', ['a']],
    ['an undercut of a step onto it', 'b > a; u -| (b > a)', 'a', ['a', 'b', 'u']],
    ['questions and their answers', 'q? ?> a; b => q', 'a', ['a', 'q', 'b']],
    ['a circle through it', 'a > b; b > a', 'a', ['a', 'b']],
    ['a claim whose other link was deleted', 'b > a; ~ b > P', 'a', ['a', 'b']],
    ['a claim whose other target is gone', 'b > a; b > Q; ~Q', 'a', ['a', 'b']],
    ['not loose claims', 'a > P; b', 'a', ['a']],
    ['what hangs on the claim that is left of a merge', 'b > a; o = a', 'o', ['a', 'b']],
  ]
  for (const [name, map, claim, expected] of cases)
    test(`[C18] ${name}: ${map}`, () => {
      expect(branchOf(mapFrom(map).tables, claim).toSorted()).toEqual(expected.toSorted())
    })
})

test('[C18] marks claims alone, so that restoring them brings the links back', () => {
  const before = 'a > P; b > a'
  expect(after(before, deleteBranch, { claim: 'a' })).toBe('a > P; b > a; ~a; ~b')
  const store = done(before, deleteBranch, { claim: 'a' })
  play(store, restore, { ids: ['a', 'b'] })
  expect([...store.tables.inferences()].every(({ id }) => store.tables.isSound(id))).toBe(true)
})

test('[C18] refuses a claim that is missing or deleted', () => {
  expect(refusal('a', deleteBranch, { claim: 'x' })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('~a', deleteBranch, { claim: 'a' })).toEqual({ why: 'deleted', id: 'a' })
})
