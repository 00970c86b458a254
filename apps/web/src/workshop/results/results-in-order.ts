/** Which results are shown when, in the order in which they were asked. */
import type { BallotView } from '@parley/workshop'

type Ballots = Readonly<Record<string, BallotView>> | undefined

/** All that were revealed, the first asked first. O(ballots log ballots). */
export const revealedInOrder = (ballots: Ballots): readonly BallotView[] =>
  Object.values(ballots ?? {})
    .filter(({ state }) => state === 'revealed')
    .toSorted((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0))

/** At the close: where all moved, and what was voted on in the close itself (feedback, say). */
export const resultsAtTheClose = (ballots: Ballots, close: string | undefined): readonly BallotView[] =>
  revealedInOrder(ballots).filter(({ swing, phase }) => swing !== undefined || phase === close)
