/**
 * What people may see of ballots. Before the reveal nobody, the hosts included, gets a total or a distribution: only
 * how many are done, and hosts who is not. A draft is the hosts' alone.
 */
import type { Around } from '../engine.ts'
import { own } from '../own.ts'
import { isLeading, personOf, takesPart } from '../people.ts'
import type { Ballot, PersonId, Session, Votes } from '../session.ts'
import type { BallotResult } from '../tally.ts'
import type { Audience, BallotView, MeView } from '../view.ts'
import { belongs, type Elector, electorsOf, voterOf, whoIsIn } from './electorate.ts'
import { firstOf } from './family.ts'
import { swing } from './swing.ts'
import { tally } from './tally.ts'
import { isDone, progress } from './values.ts'

/** By id. O(ballots × electorate), with one key made for each elector of a ballot that is under way. */
export function ballotViews(
  session: Session,
  audience: Audience,
  around: Around,
): Readonly<Record<string, BallotView>> {
  const seen = Object.values(session.ballots).filter(({ state }) => audience === 'host' || state !== 'draft')
  return Object.fromEntries(seen.map((ballot) => [ballot.id, viewOf(session, ballot, audience, around)]))
}

function viewOf(session: Session, ballot: Ballot, audience: Audience, around: Around): BallotView {
  const { electorate: _, abstains: __, electors: ___, secret: ____, ...open } = ballot
  if (ballot.state === 'draft') return { ...open, of: 0, done: 0 }
  if (ballot.state === 'revealed') return { ...open, ...shown(session, ballot, audience, around) }
  const electors = electorsOf(session, ballot, around) ?? []
  const ready = whoIsReady(session, ballot)
  const finished = ({ person, votes }: Elector) => isDone(ballot, votes) || ready.has(person)
  const common = { ...open, of: electors.length, done: electors.filter(finished).length }
  if (audience !== 'host') return common
  const unfinished = electors.filter(
    (elector) => !finished(elector) && takesPart(personOf(session, elector.person)),
  )
  const inside = new Set(ballot.electorate)
  return {
    ...common,
    ...(ballot.kind === 'dots' ? {} : { answered: answered(ballot, electors) }),
    unfinished: Object.fromEntries(unfinished.map(({ person, votes }) => [person, progress(ballot, votes)])),
    outside: whoIsIn(session).filter((person) => !inside.has(person)),
  }
}

/** Dots need not all be spent: whoever said that they are ready in its phase is done with it. */
function whoIsReady(session: Session, ballot: Ballot): ReadonlySet<PersonId> {
  const counts = ballot.kind === 'dots' && (ballot.phase === undefined || ballot.phase === session.phase)
  return new Set(counts ? session.ready : [])
}

const answered = (ballot: Ballot, electors: readonly Elector[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ballot.targets.map(({ id }) => [id, electors.filter(({ votes }) => Object.hasOwn(votes, id)).length]),
  )

/** From the votes alone: whose they are may be beyond knowing. */
function shown(session: Session, ballot: Ballot, audience: Audience, around: Around) {
  const votes = own(session.votes, ballot.id) ?? {}
  const first = firstOf(session, ballot)
  const choices = choicesOf(session, ballot, audience, around)
  const result: BallotResult = { ...tally(ballot, votes), ...(choices ? { choices } : {}) }
  return {
    of: result.electorate,
    done: Object.values(votes).filter((given) => isDone(ballot, given)).length,
    result,
    ...(first?.state === 'revealed'
      ? { swing: swing(first, ballot, own(session.votes, first.id) ?? {}, votes) }
      : {}),
  }
}

/** Who chose what, where that was declared before the ballot opened. */
function choicesOf(session: Session, ballot: Ballot, audience: Audience, around: Around) {
  const told = ballot.anonymity === 'named' || (ballot.anonymity === 'host' && audience === 'host')
  if (!told) return undefined
  const electors = electorsOf(session, ballot, around)?.filter(({ votes }) => Object.keys(votes).length > 0)
  return electors && Object.fromEntries(electors.map(({ person, votes }) => [person, votes]))
}

/** A person's own standing in each ballot. `votes` is left out where they have none to give and where nobody can tell any more. */
export function myBallots(session: Session, person: PersonId, around: Around): MeView['ballots'] {
  const me = personOf(session, person)
  const seen = Object.values(session.ballots).filter(
    ({ state }) => state !== 'draft' || (takesPart(me) && isLeading(me)),
  )
  return Object.fromEntries(
    seen.map((ballot) => {
      const votes = myVotes(session, ballot, person, around)
      const may = takesPart(me) && session.endedAt === undefined && belongs(ballot, person)
      return [ballot.id, { may, abstains: ballot.abstains.includes(person), ...(votes ? { votes } : {}) }]
    }),
  )
}

function myVotes(session: Session, ballot: Ballot, person: PersonId, around: Around): Votes | undefined {
  if (!ballot.electorate.includes(person)) return undefined
  const voter = voterOf(ballot, person, around)
  return voter === undefined ? undefined : (own(own(session.votes, ballot.id) ?? {}, voter) ?? {})
}

/** For the event `erased`: this person's keys, by ballot whose secret still exists. O(ballots). */
export function voterKeysOf(
  session: Session,
  person: PersonId,
  around: Around,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(session.ballots).flatMap((ballot) => {
      const voter = ballot.electorate.includes(person) ? voterOf(ballot, person, around) : undefined
      return voter === undefined ? [] : [[ballot.id, voter] as const]
    }),
  )
}
