/**
 * Ballots: what a command about one leads to, what its events make of a session, and what of it each may see.
 * The other parts of the workshop call these and know nothing else of how votes are kept.
 */
export { admissionsOf } from './admitting.ts'
export { type BallotCommand, decideBallot } from './decide.ts'
export { ballotsAtEnd, ballotsOnTime, nextBallotWake } from './opening.ts'
export { secretsOf } from './family.ts'
export { dotsFor, targetsFor } from './offer.ts'
export { type BallotEvent, playBallot, withoutVotes } from './play.ts'
export { swing } from './swing.ts'
export { tally } from './tally.ts'
export { isDone } from './values.ts'
export { keptBallots } from './kept-ballots.ts'
export { votersFrom, votesOf } from './voters.ts'
export { ballotViews, myBallot, myBallots, votesIn, voterKeysOf } from './views.ts'
