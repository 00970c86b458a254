/**
 * When a ballot can repeat an earlier one, so that the two make a swing. The server has the last word; here it is known
 * beforehand, so that nobody prepares a repetition that is refused at its opening. Pure.
 */
import { anonymities, type Anonymity, type BallotView } from '@parley/workshop'

/**
 * Whether `first` can be repeated: it was opened, has sides to move between, nothing else repeats it, and its voters
 * can still be told apart, which after the reveal of a secret ballot they cannot. O(ballots).
 *
 * @param draft what is being prepared, if it was made already
 */
export function mayRepeat(
  first: BallotView,
  ballots: Readonly<Record<string, BallotView>>,
  draft: BallotView | undefined,
): boolean {
  if (first.state === 'draft' || first.kind === 'dots') return false
  const isMade = draft?.secondOf === first.id
  // A draft that was there at the reveal has kept the voters' key.
  if (first.state === 'revealed' && first.anonymity === 'secret' && !isMade) return false
  return !Object.values(ballots).some(({ id, secondOf }) => secondOf === first.id && id !== draft?.id)
}

/** What was promised first is kept: a pair has one promise. */
export const stricterOf = (a: Anonymity, b: Anonymity): Anonymity =>
  anonymities.indexOf(a) < anonymities.indexOf(b) ? b : a
