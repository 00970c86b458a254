import { loadWorkshopMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import type { BallotView, TargetResult } from '@parley/workshop'
import { expect, test } from 'vitest'
import { resultMarks } from './result-marks.ts'

const { ballots: say } = await loadWorkshopMessages('en')

const ballot = (
  id: string,
  kind: BallotView['kind'],
  revealedAt: number,
  targets: readonly TargetResult[],
): BallotView => ({
  id,
  kind,
  ask: kind === 'dots' ? 'crux' : 'accept',
  question: '?',
  targets: targets.map(({ target }) => ({
    id: target,
    kind: target === 's' ? 'statement' : 'claim',
    text: target,
  })),
  each: 3,
  perTarget: 2,
  anonymity: 'secret',
  sealed: false,
  state: 'revealed',
  epoch: 1,
  late: 0,
  of: 3,
  done: 3,
  revealedAt,
  result: { targets, electorate: 3, voted: 3, late: 0 },
})

test('marks the claims with the latest result of each question', () => {
  const { tables } = mapFrom('P; a; b; a = b; ~x')
  const before = ballot('before', 'stance', 1, [{ target: 'P', voters: 3, mean: -2 }])
  const after = ballot('after', 'stance', 5, [{ target: 'P', voters: 3, mean: 0.75 }])
  const dots = ballot('dots', 'dots', 3, [
    { target: 'P', voters: 2, dots: 4 },
    { target: 'a', voters: 1, dots: 1 },
    { target: 'x', voters: 1, dots: 1 },
    { target: 's', voters: 1, dots: 1 },
    { target: 'b', voters: 0, dots: 0 },
  ])
  const marks = resultMarks(tables, { after, before, dots }, say, 'en')
  // A merged claim hands its mark on; deleted ones, statements and what nobody chose have none.
  expect([...(marks ?? [])]).toEqual([
    ['P', ['Stance +0.8', '4 dots']],
    ['b', ['1 dot']],
  ])
})

test('before a reveal there is nothing to mark', () => {
  const { result: _, ...open } = ballot('open', 'dots', 0, [{ target: 'P', voters: 2, dots: 4 }])
  expect(resultMarks(mapFrom('P').tables, { open: { ...open, state: 'closed' } }, say, 'en')).toBeNull()
})
