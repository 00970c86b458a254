/** What a group chooses its strongest from: the claims of its branch, those first that are of the kind asked for. Pure. */
import type { Id } from '@parley/model'
import type { ArrowLook } from '@parley/scene'
import type { Pick as GroupPick } from '@parley/workshop'
import type { BranchRow } from './branch-rows.ts'

const fits: Readonly<Record<GroupPick['kind'], readonly ArrowLook[]>> = {
  reason: ['supports', 'backs', 'answers'],
  rebuttal: ['rebuts', 'undercuts'],
  question: ['asks'],
}

/** The heads of the branch are what is argued about, and no reason for themselves. O(rows). */
export function toPickFrom(
  rows: readonly BranchRow[],
  kind: GroupPick['kind'],
  isQuestion: (claim: Id) => boolean,
): readonly Id[] {
  const below = rows.filter(({ look }) => look !== null)
  const isFit = ({ claim, look }: BranchRow) =>
    (look !== null && fits[kind].includes(look)) || (kind === 'question' && isQuestion(claim))
  return [...below.filter(isFit), ...below.filter((row) => !isFit(row))].map(({ claim }) => claim)
}
