/** What may stand as an answer in a ballot of each kind, and what one voter has spent. */
import type { Ballot, BallotKind, Votes, VoteValue } from '../session.ts'

const allowed: Readonly<Record<BallotKind, (value: VoteValue) => boolean>> = {
  stance: (value) => value === null || (Number.isInteger(value) && value >= -2 && value <= 2),
  dots: (value) => value !== null && Number.isInteger(value) && value >= 0,
  approve: (value) => value === 0 || value === 1,
  sense: (value) => value === 1 || value === 0 || value === -1,
  motion: (value) => value === 1 || value === -1 || value === null,
}

export const isAnswer = (kind: BallotKind, value: VoteValue): boolean => allowed[kind](value)

/** Dots given in all, but for those on one target. O(targets). */
export const spent = (votes: Votes, but?: string): number =>
  Object.entries(votes).reduce((sum, [target, value]) => sum + (target === but ? 0 : (value ?? 0)), 0)

/** The most dots on one target. O(targets). */
export const highest = (votes: Votes): number =>
  Object.values(votes).reduce<number>((most, value) => Math.max(most, value ?? 0), 0)

/** How far a voter is: dots spent, or targets answered. O(targets). */
export const progress = ({ kind }: Pick<Ballot, 'kind'>, votes: Votes): number =>
  kind === 'dots' ? spent(votes) : Object.keys(votes).length

/** How many dots can be given at all: a cap on few targets may leave some over. */
export const spendable = ({
  each,
  perTarget,
  targets,
}: Pick<Ballot, 'each' | 'perTarget' | 'targets'>): number => Math.min(each, perTarget * targets.length)

/** Whether nothing is left to answer or to spend. O(targets). */
export const isDone = (
  ballot: Pick<Ballot, 'kind' | 'each' | 'perTarget' | 'targets'>,
  votes: Votes,
): boolean => progress(ballot, votes) >= (ballot.kind === 'dots' ? spendable(ballot) : ballot.targets.length)
