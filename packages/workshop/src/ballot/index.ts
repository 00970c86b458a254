/**
 * Ballots: what a command about one leads to, what its events make of a session, and what of it each may see.
 * The other parts of the workshop call these and know nothing else of how votes are kept.
 */
import type { CommandOf } from '../command.ts'
import type { Around, Decision } from '../engine.ts'
import type { WorkshopEvent } from '../event.ts'
import type { Ballot, PersonId, Session, Votes } from '../session.ts'
import type { BallotResult, Swing } from '../tally.ts'
import type { Audience, BallotView, MeView } from '../view.ts'

export type BallotCommand = CommandOf<
  | 'ballot'
  | 'ballot-open'
  | 'ballot-close'
  | 'ballot-reveal'
  | 'ballot-drop'
  | 'ballot-limits'
  | 'ballot-anonymity'
  | 'ballot-admit'
  | 'abstain'
  | 'vote'
>
export type BallotEvent = Extract<
  WorkshopEvent,
  {
    readonly type:
      | 'ballot'
      | 'ballot-opened'
      | 'ballot-closing'
      | 'ballot-closed'
      | 'ballot-revealed'
      | 'ballot-dropped'
      | 'ballot-limits'
      | 'ballot-anonymity'
      | 'ballot-admitted'
      | 'abstained'
      | 'vote'
      | 'late-vote'
  }
>
/** Checks who may, too: `onlyHosts`, `onlyParticipants`, `ended`. */
export function decideBallot(_s: Session, _by: PersonId, _command: BallotCommand, _around: Around): Decision {
  return { events: [], refusal: 'notNow' }
}
export function playBallot(session: Session, _event: BallotEvent): Session {
  return session
}
export function ballotViews(_s: Session, _audience: Audience, _around: Around): Record<string, BallotView> {
  return {}
}
export function myBallots(_s: Session, _person: PersonId, _around: Around): MeView['ballots'] {
  return {}
}
/** Closes those whose `closing` is over. */
export function ballotsOnTime(_s: Session, _around: Around): readonly BallotEvent[] {
  return []
}
export function nextBallotWake(_s: Session): number | undefined {
  return undefined
}
/** Before `ended`: closes what is open and reveals what was opened, since nobody could later. */
export function ballotsAtEnd(_s: Session, _around: Around): readonly BallotEvent[] {
  return []
}
/** For the event `erased`: this person's keys, by ballot whose secret still exists. */
export function voterKeysOf(_s: Session, _person: PersonId, _around: Around): Record<string, string> {
  return {}
}
/** Of the event `erased`: the session without the votes under these keys, by ballot. */
export function withoutVotes(session: Session, _voter: Readonly<Record<string, string>>): Session {
  return session
}
/** Names of the keys that the session needs: the server makes each that is new here, and destroys each that went. */
export function secretsOf(_s: Session): readonly string[] {
  return []
}
export function tally(_ballot: Ballot, _votes: Readonly<Record<string, Votes>>): BallotResult {
  return { targets: [], electorate: 0, voted: 0, late: 0 }
}
export function swing(
  first: Ballot,
  second: Ballot,
  _votesFirst: Readonly<Record<string, Votes>>,
  _votesSecond: Readonly<Record<string, Votes>>,
): Swing {
  return { first: first.id, second: second.id, both: 0, targets: [] }
}
