/** What a command about a ballot leads to. That this person may give it at all was checked before (`authority`). */
import type { CommandOf } from '../command.ts'
import { refused } from '../decision.ts'
import type { Around, Decision } from '../engine.ts'
import { own } from '../own.ts'
import type { Ballot, PersonId, Session } from '../session.ts'
import { decideAdmission, decideAnonymity, decideDrop, decideLimits, decideMaking } from './making.ts'
import { decideClosing, decideOpening, decideReveal } from './opening.ts'
import { decideAbstain, decideVote } from './voting.ts'

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

/** O(ballots + electorate); what each refuses stands with it. */
export function decideBallot(
  session: Session,
  by: PersonId,
  command: BallotCommand,
  around: Around,
): Decision {
  if (command.do === 'vote') return decideVote(session, by, command, around)
  if (command.do === 'abstain') return decideAbstain(session, by, command, around)
  if (command.do === 'ballot') return decideMaking(session, command)
  const ballot = own(session.ballots, command.ballot)
  return ballot ? decideChange(session, ballot, command, around) : refused('unknown')
}

function decideChange(
  session: Session,
  ballot: Ballot,
  command: Exclude<BallotCommand, CommandOf<'vote' | 'abstain' | 'ballot'>>,
  around: Around,
): Decision {
  switch (command.do) {
    case 'ballot-open':
      return decideOpening(session, ballot, around)
    case 'ballot-close':
      return decideClosing(ballot, around)
    case 'ballot-reveal':
      return decideReveal(session, ballot, around)
    case 'ballot-drop':
      return decideDrop(session, ballot)
    case 'ballot-limits':
      return decideLimits(session, ballot, command)
    case 'ballot-anonymity':
      return decideAnonymity(session, ballot, command)
    case 'ballot-admit':
  }
  return decideAdmission(session, ballot, command)
}
