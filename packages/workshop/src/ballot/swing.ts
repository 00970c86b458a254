/**
 * What a ballot and its repetition say together, counted as an Oxford debate is: by those alone who answered both
 * times. Where so few did that a difference would tell on one of them, only the verdict is given.
 */
import { workshopBounds } from '../bounds.ts'
import type { Ballot, BallotKind, VoteValue, Voters } from '../session.ts'
import { type Side, sides, type Swing, type TargetSwing } from '../tally.ts'
import { eachVoter, votesOf } from './voters.ts'

/** The middle of a scale and `undecided` alike are neither for nor against. */
function sideOf(kind: BallotKind, value: VoteValue): Side {
  if (kind === 'approve') return value === 1 ? 'for' : 'against'
  if (value === null || value === 0) return 'undecided'
  return value > 0 ? 'for' : 'against'
}

/** Of two ballots whose voters' keys are made by one secret. Targets are the second's. O(voters × targets). */
export function swing(first: Ballot, second: Ballot, votersFirst: Voters, votersSecond: Voters): Swing {
  const pairs = eachVoter(votersSecond).flatMap(([voter, after]) => {
    const before = votesOf(votersFirst, voter)
    return before ? [{ before, after }] : []
  })
  const targets = second.targets.map(({ id }) => {
    const moves = pairs.flatMap(({ before, after }) =>
      Object.hasOwn(before, id) && Object.hasOwn(after, id)
        ? [{ from: sideOf(first.kind, before[id] ?? null), to: sideOf(second.kind, after[id] ?? null) }]
        : [],
    )
    return swingOf(id, moves)
  })
  return { first: first.id, second: second.id, both: pairs.length, targets }
}

interface Move {
  readonly from: Side
  readonly to: Side
}

function swingOf(target: string, moves: readonly Move[]): TargetSwing {
  const both = moves.length
  const before = perSide((side) => moves.filter(({ from }) => from === side).length)
  const after = perSide((side) => moves.filter(({ to }) => to === side).length)
  // People gained for, less people gained against: whole numbers, so that five points are five points.
  const gained = after.for - after.against - (before.for - before.against)
  const clear =
    both >= workshopBounds.swingVoters && Math.abs(gained) * 100 >= workshopBounds.swingPoints * both
  const verdict = !clear ? 'no-clear-shift' : gained > 0 ? 'towards' : 'away'
  if (both < workshopBounds.smallGroup) return { target, both, verdict }
  const flow = perSide((from) => perSide((to) => moves.filter((m) => m.from === from && m.to === to).length))
  return { target, both, before, after, flow, points: (gained * 100) / both, verdict }
}

const perSide = <Value>(of: (side: Side) => Value): Record<Side, Value> => ({
  against: of(sides[0]),
  undecided: of(sides[1]),
  for: of(sides[2]),
})
