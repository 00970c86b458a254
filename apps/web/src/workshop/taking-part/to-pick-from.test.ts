import { expect, test } from 'vitest'
import type { BranchRow } from './branch-rows.ts'
import { toPickFrom } from './to-pick-from.ts'

const rows: readonly BranchRow[] = [
  { claim: 'proposal', level: 1, look: null },
  { claim: 'against', level: 2, look: 'rebuts' },
  { claim: 'for', level: 2, look: 'supports' },
  { claim: 'doubt', level: 3, look: 'undercuts' },
  { claim: 'who pays', level: 2, look: 'asks' },
  { claim: 'answer', level: 3, look: 'answers' },
  { claim: 'issue', level: 3, look: 'supports' },
]
const isQuestion = (claim: string) => claim === 'issue'

test('what fits stands first, all else of the branch after it, and never what is argued about', () => {
  expect(toPickFrom(rows, 'reason', isQuestion).slice(0, 3)).toEqual(['for', 'answer', 'issue'])
  expect(toPickFrom(rows, 'rebuttal', isQuestion).slice(0, 2)).toEqual(['against', 'doubt'])
  expect(toPickFrom(rows, 'question', isQuestion).slice(0, 2)).toEqual(['who pays', 'issue'])
  for (const kind of ['reason', 'rebuttal', 'question'] as const)
    expect(toPickFrom(rows, kind, isQuestion).toSorted()).toEqual(
      rows
        .slice(1)
        .map(({ claim }) => claim)
        .toSorted(),
    )
  expect(toPickFrom(rows.slice(0, 1), 'reason', isQuestion)).toEqual([])
})
