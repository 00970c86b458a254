import type { Phase } from '@parley/workshop'
import { expect, test } from 'vitest'
import { hasRun, lengthened, moved, nextPhase, without } from './agenda-changes.ts'

const rights = {
  write: false,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
const phase = (id: string, more: Partial<Phase> = {}): Phase => ({
  id,
  kind: 'talk',
  title: id,
  minutes: 5,
  prompt: '',
  rights,
  onEnd: 'notify',
  ...more,
})
const plan = {
  kind: 'stance',
  ask: 'accept',
  question: '',
  about: 'proposals',
  anonymity: 'secret',
  sealed: false,
} as const
const agenda = [phase('a', { ballot: plan }), phase('b'), phase('c', { ballot: { ...plan, secondOf: 'a' } })]
const ids = (phases: readonly Phase[]) => phases.map(({ id }) => id).join('')

test('a phase moves to a place, and nowhere beyond the ends', () => {
  expect(ids(moved(agenda, 'a', 2))).toBe('bca')
  expect(ids(moved(agenda, 'c', 0))).toBe('cab')
  expect(moved(agenda, 'a', -1)).toBe(agenda)
  expect(moved(agenda, 'c', 3)).toBe(agenda)
  expect(moved(agenda, 'z', 0)).toBe(agenda)
})

test('a phase never gets shorter than a minute', () => {
  expect(lengthened(agenda, 'b', -9)[1]?.minutes).toBe(1)
  expect(lengthened(agenda, 'b', 1).map(({ minutes }) => minutes)).toEqual([5, 6, 5])
})

test('what repeats the ballot of a phase that is left out stands by itself', () => {
  const rest = without(agenda, 'a')
  expect(ids(rest)).toBe('bc')
  expect(rest[1]?.ballot).toEqual(plan)
  expect(without(agenda, 'b')[1]?.ballot?.secondOf).toBe('a')
})

const standing = (at: string | null) => ({ phases: agenda, phase: at, runs: [] })
test('next is the first from the lobby and nothing after the last', () => {
  expect([null, 'a', 'c'].map((at) => nextPhase(standing(at))?.id)).toEqual(['a', 'b', undefined])
})

test('what ran once has run', () => {
  const view = { phases: agenda, phase: null, runs: [{ phase: 'b', startedAt: 1, mapSeq: 0 }] }
  expect(['a', 'b'].map((id) => hasRun(view, id))).toEqual([false, true])
})
