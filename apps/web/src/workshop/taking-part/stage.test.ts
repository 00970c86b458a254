import type { BallotView } from '@parley/workshop'
import { expect, test } from 'vitest'
import { phaseOf } from '../testing/room-in-memory.ts'
import { stageOf } from './stage.ts'

const phases = [phaseOf('frame', 'frame'), phaseOf('vote', 'ballot'), phaseOf('talk', 'talk')]
const at = (phase: string | null) => ({ phases, phase, runs: [] })
const ballot = (id: string, more: Partial<BallotView>): BallotView => ({
  id,
  kind: 'stance',
  ask: 'accept',
  question: '?',
  targets: [],
  each: 1,
  perTarget: 1,
  anonymity: 'secret',
  sealed: false,
  state: 'open',
  epoch: 1,
  late: 0,
  of: 3,
  done: 0,
  ...more,
})

test('the phase says what is before one; the lobby comes first and the end last', () => {
  expect(stageOf({}, at(null), {})).toEqual({ at: 'lobby' })
  expect(stageOf({}, at('frame'), {})).toEqual({ at: 'follow', phase: phases[0] })
  expect(stageOf({ endedAt: 1 }, at('frame'), {})).toEqual({ at: 'ended' })
})

test('an open ballot comes first in any phase, that of the phase before others', () => {
  const sense = ballot('sense', { openedAt: 5 })
  expect(stageOf({}, at('talk'), { sense })).toEqual({ at: 'ballot', ballot: sense, phase: phases[2] })
  const own = ballot('own', { phase: 'talk', openedAt: 1 })
  expect(stageOf({}, at('talk'), { sense, own })).toMatchObject({ ballot: { id: 'own' } })
  expect(stageOf({}, at('talk'), { sense: { ...sense, state: 'revealed' } }).at).toBe('follow')
})

test('a phase of voting shows its latest ballot, also closed, and waits where there is none', () => {
  const old = ballot('old', { phase: 'vote', state: 'revealed', openedAt: 1 })
  const late = ballot('late', { phase: 'vote', state: 'closed', openedAt: 2 })
  const elsewhere = ballot('else', { phase: 'frame', state: 'revealed', openedAt: 3 })
  expect(stageOf({}, at('vote'), { elsewhere })).toEqual({
    at: 'ballot',
    ballot: undefined,
    phase: phases[1],
  })
  expect(stageOf({}, at('vote'), { old, late, elsewhere })).toMatchObject({ ballot: { id: 'late' } })
})
