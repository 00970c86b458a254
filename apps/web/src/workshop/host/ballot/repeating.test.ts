import type { BallotView } from '@parley/workshop'
import { expect, test } from 'vitest'
import { mayRepeat, stricterOf } from './repeating.ts'

const ballot = (id: string, some: Partial<BallotView> = {}): BallotView => ({
  id,
  kind: 'stance',
  ask: 'accept',
  question: 'Where do you stand?',
  targets: [],
  each: 1,
  perTarget: 1,
  anonymity: 'secret',
  sealed: false,
  state: 'closed',
  epoch: 1,
  late: 0,
  of: 0,
  done: 0,
  ...some,
})
const among = (...ballots: readonly BallotView[]) => Object.fromEntries(ballots.map((one) => [one.id, one]))

test('what was opened and has sides is repeated, once', () => {
  const first = ballot('first')
  expect(mayRepeat(first, among(first), undefined)).toBe(true)
  expect(mayRepeat(ballot('first', { state: 'draft' }), {}, undefined)).toBe(false)
  expect(mayRepeat(ballot('first', { kind: 'dots' }), {}, undefined)).toBe(false)
  const second = ballot('second', { secondOf: 'first', state: 'revealed' })
  expect(mayRepeat(first, among(first, second), undefined)).toBe(false)
  // The one that is being prepared is no other.
  const draft = ballot('second', { secondOf: 'first', state: 'draft' })
  expect(mayRepeat(first, among(first, draft), draft)).toBe(true)
})

test('after the reveal of a secret nobody can be told apart, unless the repetition was made before', () => {
  const first = ballot('first', { state: 'revealed' })
  expect(mayRepeat(first, among(first), undefined)).toBe(false)
  const draft = ballot('second', { secondOf: 'first', state: 'draft' })
  expect(mayRepeat(first, among(first, draft), draft)).toBe(true)
  const named = ballot('first', { state: 'revealed', anonymity: 'named' })
  expect(mayRepeat(named, among(named), undefined)).toBe(true)
})

test('of two promises the stricter is kept', () => {
  expect(stricterOf('host', 'secret')).toBe('secret')
  expect(stricterOf('secret', 'named')).toBe('secret')
  expect(stricterOf('host', 'host')).toBe('host')
})
