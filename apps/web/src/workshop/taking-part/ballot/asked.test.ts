import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'

const { ballots: say } = await loadWorkshopMessages('en')
const map = mapFrom(`P "Ban cars."; a > P
  a "The air gets better."`).tables
const target = (id: string, kind: 'claim' | 'statement' = 'claim') => ({ id, kind, text: id })
const asked = (targets: BallotView['targets'], more: Partial<Pick<BallotView, 'ask' | 'kind'>> = {}) =>
  askedOf({ ask: 'accept', kind: 'stance', targets, ...more }, map, say)

test('what is accepted is called what it is: a proposal, a sentence of the hosts, or else a claim', () => {
  expect(map.claim('P')?.kind).toBe('proposal')
  expect(asked([target('P')])).toMatch(/accept the proposal itself/)
  expect(asked([target('P'), target('a')])).toMatch(/accept the claim itself/)
  expect(asked([target('a')])).toMatch(/accept the claim itself/)
  expect(asked([target('s', 'statement')])).toMatch(/accept the statement itself/)
})

test('other questions ask what they ask, and a motion or a question of one’s own says all by itself', () => {
  expect(asked([target('P')], { ask: 'crux' })).toBe(say.asks.crux)
  expect(asked([target('P')], { ask: 'custom' })).toBe('')
  expect(asked([target('P')], { kind: 'motion' })).toBe('')
})
