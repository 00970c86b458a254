import { describe, expect, test } from 'vitest'
import { inferenceId } from '../notation.ts'
import type { ClaimKind, Stance } from '../rows.ts'
import { addRelated } from './add-related.ts'
import { after, done, refusal } from './test-stage.ts'

const at = { lang: 'en', pos: null } as const

test('[C4] a reason, a rebuttal and a question come with their link in one step', () => {
  expect(after('P', addRelated, { ...at, target: 'P', stance: 'supports' })).toBe('n1 > P')
  expect(after('P', addRelated, { ...at, target: 'P', stance: 'rebuts' })).toBe('n1 -| P')
  expect(after('P', addRelated, { ...at, target: 'P', stance: 'asks' })).toBe('n1? ?> P')
  expect(after('q?', addRelated, { ...at, target: 'q', stance: 'answers', kind: 'proposal' })).toBe(
    'n1! => q?',
  )
})

test('[C4] an undercut and a backing end on a step', () => {
  const step = inferenceId('a > P')
  expect(after('a > P', addRelated, { ...at, target: step, stance: 'rebuts' })).toBe('a > P; n1 -| (a > P)')
  expect(after('a > P', addRelated, { ...at, target: step, stance: 'supports' })).toBe('a > P; n1 > (a > P)')
})

test('[C4] carries words, place and the mark of what nobody said', () => {
  const args = { lang: 'ru', pos: [1, 2], text: 'Да', implicit: true } as const
  const { tables } = done('P', addRelated, { ...args, target: 'P', stance: 'supports' })
  expect(tables.claim('n1')).toMatchObject({ pos: [1, 2], implicit: true, by: 'ada', edited: { ru: 1000 } })
  expect(tables.words('text', 'n1', 'ru')).toBe('Да')
  expect(tables.isSound('n2')).toBe(true)
})

test('[C4] stands last among its siblings, right behind one of them, or before all', () => {
  const [a, b] = [inferenceId('a > P'), inferenceId('b > P')]
  const last = done('a > P; b > P', addRelated, { ...at, target: 'P', stance: 'supports' })
  expect(last.tables.inferencesOn('P')).toEqual([a, b, 'n2'])
  const behind = done('a > P; b > P', addRelated, { ...at, target: 'P', stance: 'supports', after: a })
  expect(behind.tables.inferencesOn('P')).toEqual([a, 'n2', b])
  const before = done('a > P; b > P', addRelated, { ...at, target: 'P', stance: 'supports', after: null })
  expect(before.tables.inferencesOn('P')).toEqual(['n2', a, b])
})

test('[C4] follows a merge to the claim that is left', () => {
  expect(
    done('o = P', addRelated, { ...at, target: 'o', stance: 'supports' }).tables.inference('n2')?.target,
  ).toBe('P')
})

describe('[C4] refuses', () => {
  test('[C4] a target that is missing, or that a peer deleted meanwhile', () => {
    expect(refusal('P', addRelated, { ...at, target: 'x', stance: 'supports' })).toEqual({
      why: 'missing',
      id: 'x',
    })
    expect(refusal('~P', addRelated, { ...at, target: 'P', stance: 'supports' })).toEqual({
      why: 'deleted',
      id: 'P',
    })
    const step = inferenceId('a > P')
    expect(refusal('~ a > P', addRelated, { ...at, target: step, stance: 'rebuts' })).toEqual({
      why: 'deleted',
      id: step,
    })
  })

  const kinds: readonly [string, Stance, ClaimKind | undefined, string][] = [
    ['P', 'answers', undefined, 'not-a-question'],
    ['P', 'asks', 'claim', 'asks-no-question'],
    ['P', 'supports', 'question', 'question-as-reason'],
    ['P', 'supports', 'note', 'note-takes-no-arrows'],
    ['P#', 'supports', undefined, 'note-takes-no-arrows'],
    ['P?', 'rebuts', undefined, 'question-as-target'],
  ]
  for (const [before, stance, kind, why] of kinds)
    test(`[C4] ${why}: ${kind ?? 'claim'} ${stance} ${before}`, () => {
      expect(refusal(before, addRelated, { ...at, target: 'P', stance, ...(kind && { kind }) })?.why).toBe(
        why,
      )
    })
})
