/** Which ballot a phase is about: the last that was made for it. */
import type { BallotView, Phase } from '@parley/workshop'

type Ballots = Readonly<Record<string, BallotView>> | undefined

/** All of a phase, the oldest first; drafts last. O(ballots log ballots). */
export const ballotsOf = (ballots: Ballots, phase: string): readonly BallotView[] =>
  Object.values(ballots ?? {})
    .filter((ballot) => ballot.phase === phase)
    .toSorted((a, b) => (a.openedAt ?? Infinity) - (b.openedAt ?? Infinity))

export const ballotOf = (ballots: Ballots, phase: Phase | undefined): BallotView | undefined =>
  phase && ballotsOf(ballots, phase.id).at(-1)

/** The last revealed vote by dots on what the matter hangs on, for the talk after it. */
export const lastCruxes = (ballots: Ballots): BallotView | undefined =>
  Object.values(ballots ?? {})
    .filter(({ kind, state }) => kind === 'dots' && state === 'revealed')
    .toSorted((a, b) => (a.revealedAt ?? 0) - (b.revealedAt ?? 0))
    .at(-1)
