/**
 * Giving an answer, and leaving a ballot. Who votes is known from the socket: a vote stands under the voter's key and
 * its event names no person. What was given already is taken in silence, so that a repeated message does no harm.
 */
import { workshopBounds } from '../bounds.ts'
import type { CommandOf } from '../command.ts'
import { refused } from '../decision.ts'
import type { Around, Decision } from '../engine.ts'
import { own } from '../own.ts'
import type { Ballot, PersonId, Session, Votes } from '../session.ts'
import { belongs, voterOf } from './electorate.ts'
import { isAnswer, spent } from './values.ts'
import { votesOf } from './voters.ts'

/** Whether a closing ballot has stopped taking what was under way; also by a clock that was set back meanwhile. */
export const isOver = ({ state, closesAt = 0 }: Ballot, now: number): boolean =>
  state === 'closing' && (now >= closesAt || now < closesAt - workshopBounds.closingMs)

/** Refuses by `ballotNotOpen`, `notInElectorate`, `lateVote`, `notNow` (an older opening), `unknown`, `badValue`, `overCap`, `overBudget`. */
export function decideVote(
  session: Session,
  by: PersonId,
  command: CommandOf<'vote'>,
  around: Around,
): Decision {
  const ballot = own(session.ballots, command.ballot)
  if (!ballot) return refused('unknown')
  if (ballot.state === 'draft') return refused('ballotNotOpen')
  if (!belongs(ballot, by)) return refused('notInElectorate')
  if (ballot.state === 'closed' || ballot.state === 'revealed' || isOver(ballot, around.now))
    return tooLate(ballot)
  if (command.epoch !== ballot.epoch) return refused('notNow')
  if (!ballot.targets.some(({ id }) => id === command.target)) return refused('unknown')
  const voter = voterOf(ballot, by, around)
  if (voter === undefined) return refused('notSaved')
  const given = votesOf(own(session.votes, ballot.id), voter) ?? {}
  const { target, value } = command
  const taken: Decision = { events: [{ type: 'vote', ballot: ballot.id, voter, target }] }
  if (command.clear) return Object.hasOwn(given, target) ? taken : { events: [] }
  if (!isAnswer(ballot.kind, value)) return refused('badValue')
  if (ballot.kind === 'dots') {
    if (value === 0) return Object.hasOwn(given, target) ? taken : { events: [] }
    if ((value ?? 0) > ballot.perTarget) return refused('overCap')
    if (spent(given, target) + (value ?? 0) > ballot.each) return refused('overBudget')
  }
  if (Object.hasOwn(given, target) && given[target] === value) return { events: [] }
  return { events: [{ type: 'vote', ballot: ballot.id, voter, target, value }] }
}

/** It is counted as late, but never more often than there could be votes: the log is no place to knock on. */
function tooLate(ballot: Ballot): Decision {
  const full = ballot.late >= ballot.electorate.length * ballot.targets.length
  return { events: full ? [] : [{ type: 'late-vote', ballot: ballot.id }], refusal: 'lateVote' }
}

/** A host leaves the ballot, and with them their votes; or comes back. Before and while it is open. */
export function decideAbstain(
  session: Session,
  by: PersonId,
  command: CommandOf<'abstain'>,
  around: Around,
): Decision {
  const ballot = own(session.ballots, command.ballot)
  if (!ballot) return refused('unknown')
  if (ballot.state !== 'draft' && ballot.state !== 'open') return refused('notNow')
  if (ballot.state === 'open' && !ballot.electorate.includes(by)) return refused('notInElectorate')
  if (ballot.abstains.includes(by) === command.on) return { events: [] }
  const event = { type: 'abstained', ballot: ballot.id, person: by, on: command.on } as const
  return { events: [...(command.on ? takenBack(session, ballot, by, around) : []), event] }
}

function takenBack(session: Session, ballot: Ballot, by: PersonId, around: Around) {
  const voter = voterOf(ballot, by, around)
  const given: Votes = (voter !== undefined && votesOf(own(session.votes, ballot.id), voter)) || {}
  return Object.keys(given).map(
    (target) => ({ type: 'vote', ballot: ballot.id, voter: voter ?? '', target }) as const,
  )
}
