/** Totals of a ballot's votes: sums that forget who gave what, whatever the order. */
import type { Ballot, VoteValue, Voters } from '../session.ts'
import type { BallotResult, TargetResult } from '../tally.ts'
import { eachVoter } from './voters.ts'

/**
 * Of all votes of a ballot. Answers to what is no target of it are left out. Whether it may be shown is
 * another matter: see `ballotViews`. O(votes + targets).
 */
export function tally(ballot: Ballot, voters: Voters): BallotResult {
  const given = new Map<string, VoteValue[]>(ballot.targets.map(({ id }) => [id, []]))
  let voted = 0
  for (const [, votes] of eachVoter(voters)) {
    let counts = false
    for (const [target, value] of Object.entries(votes)) {
      const values = given.get(target)
      values?.push(value)
      counts ||= values !== undefined
    }
    if (counts) voted++
  }
  return {
    targets: ballot.targets.map(({ id }) => ({ target: id, ...totals(ballot, given.get(id) ?? []) })),
    electorate: ballot.electors ?? ballot.electorate.length - ballot.abstains.length,
    voted,
    late: ballot.late,
  }
}

function totals({ kind }: Ballot, values: readonly VoteValue[]): Omit<TargetResult, 'target'> {
  const of = (value: VoteValue) => values.filter((one) => one === value).length
  const decided = values.filter((value) => value !== null)
  const sum = decided.reduce((total, value) => total + value, 0)
  if (kind === 'stance')
    return {
      voters: values.length,
      stances: [of(-2), of(-1), of(0), of(1), of(2)],
      undecided: of(null),
      mean: decided.length === 0 ? null : sum / decided.length,
    }
  if (kind === 'dots') return { voters: decided.filter((dots) => dots > 0).length, dots: sum }
  if (kind === 'motion') return { voters: values.length, yes: of(1), no: of(-1), undecided: of(null) }
  if (kind === 'approve') return { voters: values.length, yes: of(1), no: of(0) }
  return { voters: values.length, yes: of(1), neither: of(0), no: of(-1) }
}
