/** What an event of a ballot makes of a session. An event about a ballot that is not there changes nothing. */
import type { WorkshopEvent } from '../event.ts'
import { own, without } from '../own.ts'
import type { Ballot, Session, Votes, VoteValue } from '../session.ts'
import { familyOf, secondOf } from './family.ts'
import { votesOf, withVotes } from './voters.ts'

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

/** O(ballots + electorate). */
export function playBallot(session: Session, event: BallotEvent): Session {
  if (event.type === 'ballot') return put(session, event.ballot)
  const ballot = own(session.ballots, event.ballot)
  if (!ballot) return session
  switch (event.type) {
    case 'ballot-opened': {
      const { closesAt: _, closedAt: __, ...rest } = ballot
      const { at: openedAt, electorate, secret } = event
      // Whoever was led to the map is let go, or they would not see that there is something to vote on.
      const free = { ...session, spotlight: null }
      return put(free, { ...rest, state: 'open', epoch: ballot.epoch + 1, openedAt, electorate, secret })
    }
    case 'ballot-closing':
      return put(session, { ...ballot, state: 'closing', closesAt: event.closesAt })
    case 'ballot-closed':
      return put(session, { ...ballot, state: 'closed', closedAt: event.at })
    case 'ballot-revealed': {
      const { at: revealedAt, electors } = event
      const next = put(session, { ...ballot, state: 'revealed', revealedAt, electors })
      return event.destroy ? keyless(next, ballot) : next
    }
    case 'ballot-dropped':
      return dropped(session, ballot)
    case 'ballot-limits':
      return put(session, { ...ballot, each: event.each, perTarget: event.perTarget })
    case 'ballot-anonymity':
      return put(session, { ...ballot, anonymity: event.anonymity })
    case 'ballot-admitted':
      return put(session, { ...ballot, electorate: withOne(ballot.electorate, event.person) })
    case 'abstained': {
      const others = ballot.abstains.filter((person) => person !== event.person)
      return put(session, { ...ballot, abstains: event.on ? [...others, event.person] : others })
    }
    case 'vote':
      return voted(session, event.ballot, event.voter, event.target, event.value)
    case 'late-vote':
  }
  return put(session, { ...ballot, late: ballot.late + 1 })
}

const put = (session: Session, ballot: Ballot): Session => ({
  ...session,
  ballots: { ...session.ballots, [ballot.id]: ballot },
})
const withOne = (all: readonly string[], one: string): readonly string[] =>
  all.includes(one) ? all : [...all, one]

function voted(
  session: Session,
  ballot: string,
  voter: string,
  target: string,
  value: VoteValue | undefined,
): Session {
  const voters = own(session.votes, ballot)
  const given = votesOf(voters, voter) ?? {}
  const next: Votes = value === undefined ? without(given, target) : { ...given, [target]: value }
  return { ...session, votes: { ...session.votes, [ballot]: withVotes(voters, voter, next) } }
}

/** All of its family lose the name of their key. */
const keyless = (session: Session, ballot: Ballot): Session =>
  familyOf(session, ballot).reduce((next, { id }) => {
    const { secret: _, ...rest } = own(next.ballots, id) ?? ballot
    return put(next, rest)
  }, session)

/** What waited for this one alone needs its key no longer. */
function dropped(session: Session, ballot: Ballot): Session {
  const next: Session = {
    ...session,
    ballots: without(session.ballots, ballot.id),
    votes: without(session.votes, ballot.id),
  }
  const first = ballot.secondOf === undefined ? undefined : own(next.ballots, ballot.secondOf)
  const isLast = first && !secondOf(next, first.id)
  return isLast && first.anonymity === 'secret' && first.state === 'revealed' ? keyless(next, first) : next
}

/** Of the event `erased`: the session without the votes under these keys, by ballot; or with them under nobody's. */
export const withoutVotes = (
  session: Session,
  voter: Readonly<Record<string, string>>,
  nameless: Readonly<Record<string, string>> = {},
): Session => ({
  ...session,
  votes: Object.fromEntries(
    Object.entries(session.votes).map(([ballot, voters]) => {
      const key = own(voter, ballot)
      const given = key === undefined ? undefined : votesOf(voters, key)
      if (key === undefined || given === undefined) return [ballot, voters]
      const others = withVotes(voters, key, {})
      const nobodys = own(nameless, ballot)
      return [ballot, nobodys === undefined ? others : withVotes(others, nobodys, given)]
    }),
  ),
})
