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
import { belongs, type Elector, electorsOf, isElector, voterOf, whoIsIn } from './electorate.ts'
import { firstOf } from './family.ts'
import { swing } from './swing.ts'
import { tally } from './tally.ts'
import { isDone, progress } from './values.ts'
import { eachVoter, noVoters, votesOf } from './voters.ts'

/** By id. O(ballots × electorate), with one key made for each elector of a ballot that is under way. */
export function ballotViews(
  session: Session,
  audience: Audience,
  around: Around,
): Readonly<Record<string, BallotView>> {
  const counted: Counted = {
    electors: (ballot) => electorsOf(session, ballot, around),
    totals: (ballot) => totalsOf(session, ballot),
  }
  return Object.fromEntries(
    ballotsFor(session, audience).map((ballot) => [
      ballot.id,
      ballotView(session, ballot, audience, counted),
    ]),
  )
}

/** Those that an audience knows of. */
export const ballotsFor = (session: Session, audience: Audience): readonly Ballot[] =>
  Object.values(session.ballots).filter(({ state }) => audience === 'host' || state !== 'draft')

/** What the views of a ballot for all audiences are made from. */
export interface Counted {
  /** As `electorsOf`. */
  readonly electors: (ballot: Ballot) => readonly Elector[] | undefined
  /** Of one that is revealed, as `totalsOf`. */
  readonly totals: (ballot: Ballot) => Totals
}

/** One of those of `ballotsFor`. */
export function ballotView(
  session: Session,
  ballot: Ballot,
  audience: Audience,
  { electors, totals }: Counted,
): BallotView {
  const { electorate: _, abstains: __, electors: ___, secret: ____, ...open } = ballot
  if (ballot.state === 'draft') return { ...open, of: 0, done: 0 }
  if (ballot.state === 'revealed') return { ...open, ...shown(totals(ballot), ballot, audience, electors) }
  const all = electors(ballot) ?? []
  const ready = new Set(readyFor(session, ballot))
  const finished = ({ person, votes }: Elector) => isDone(ballot, votes) || ready.has(person)
  const common = { ...open, of: all.length, done: all.filter(finished).length }
  if (audience !== 'host') return common
  const unfinished = all.filter(
    (elector) => !finished(elector) && takesPart(personOf(session, elector.person)),
  )
  const inside = new Set(ballot.electorate)
  return {
    ...common,
    ...(ballot.kind === 'dots' ? {} : { answered: answered(ballot, all) }),
    unfinished: Object.fromEntries(unfinished.map(({ person, votes }) => [person, progress(ballot, votes)])),
    outside: whoIsIn(session).filter((person) => !inside.has(person)),
  }
}

/**
 * What the view of a ballot is made from: while all of these are the same values, so is what it shows to an audience.
 */
export function readsOf(session: Session, ballot: Ballot): readonly unknown[] {
  if (ballot.state === 'draft') return [ballot]
  const votes = own(session.votes, ballot.id)
  if (ballot.state !== 'revealed') return [ballot, votes, session.people, readyFor(session, ballot)]
  const first = firstOf(session, ballot)
  const firstVotes = first && own(session.votes, first.id)
  return [ballot, votes, first, firstVotes]
}

/** Dots need not all be spent: whoever said that they are ready in its phase is done with it. */
const readyFor = (session: Session, ballot: Ballot): readonly PersonId[] =>
  ballot.kind === 'dots' && (ballot.phase === undefined || ballot.phase === session.phase)
    ? session.ready
    : noPerson
const noPerson: readonly PersonId[] = []

const answered = (ballot: Ballot, electors: readonly Elector[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ballot.targets.map(({ id }) => [id, electors.filter(({ votes }) => Object.hasOwn(votes, id)).length]),
  )

/** What all are shown of a ballot that is revealed. */
type Totals = Pick<BallotView, 'of' | 'done' | 'swing'> & { readonly result: BallotResult }

/** From the votes alone: whose they are may be beyond knowing. O(votes + targets), with a swing O(voters × targets). */
export function totalsOf(session: Session, ballot: Ballot): Totals {
  const voters = own(session.votes, ballot.id) ?? noVoters
  const first = firstOf(session, ballot)
  const result = tally(ballot, voters)
  return {
    of: result.electorate,
    done: eachVoter(voters).filter(([, given]) => isDone(ballot, given)).length,
    result,
    ...(first?.state === 'revealed'
      ? { swing: swing(first, ballot, own(session.votes, first.id) ?? noVoters, voters) }
      : {}),
  }
}

function shown(totals: Totals, ballot: Ballot, audience: Audience, electors: Counted['electors']): Totals {
  const choices = tellsChoices(ballot, audience) ? choicesOf(electors(ballot)) : undefined
  return choices ? { ...totals, result: { ...totals.result, choices } } : totals
}

/** Whether who chose what is told, as was declared before the ballot opened. */
const tellsChoices = ({ anonymity }: Ballot, audience: Audience): boolean =>
  anonymity === 'named' || (anonymity === 'host' && audience === 'host')

const choicesOf = (electors: readonly Elector[] | undefined) =>
  electors &&
  Object.fromEntries(
    electors.filter(({ votes }) => Object.keys(votes).length > 0).map(({ person, votes }) => [person, votes]),
  )

/** A person's own standing in each ballot. */
export function myBallots(
  session: Pick<Session, 'people' | 'ballots' | 'votes' | 'endedAt'>,
  person: PersonId,
  around: Pick<Around, 'voterKey'>,
): MeView['ballots'] {
  const me = personOf(session, person)
  const seen = Object.values(session.ballots).filter(
    ({ state }) => state !== 'draft' || (takesPart(me) && isLeading(me)),
  )
  return Object.fromEntries(seen.map((ballot) => [ballot.id, myBallot(session, ballot, person, around)]))
}

/** `votes` is left out where they have none to give and where nobody can tell any more. */
export function myBallot(
  session: Pick<Session, 'people' | 'votes' | 'endedAt'>,
  ballot: Ballot,
  person: PersonId,
  around: Pick<Around, 'voterKey'>,
): MeView['ballots'][string] {
  const votes = isElector(ballot, person) ? votesIn(session, ballot, person, around) : undefined
  const may = takesPart(personOf(session, person)) && session.endedAt === undefined && belongs(ballot, person)
  return { may, abstains: ballot.abstains.includes(person), ...(votes ? { votes } : {}) }
}

const none: Votes = {}
/** What somebody answered in a ballot; the same value until they answer otherwise. Undefined when nobody can tell. */
export function votesIn(
  { votes }: Pick<Session, 'votes'>,
  ballot: Ballot,
  person: PersonId,
  around: Pick<Around, 'voterKey'>,
): Votes | undefined {
  const voter = voterOf(ballot, person, around)
  return voter === undefined ? undefined : (votesOf(own(votes, ballot.id), voter) ?? none)
}

/** For the event `erased`: this person's keys, by ballot whose secret still exists. O(ballots). */
export function voterKeysOf(
  session: Session,
  person: PersonId,
  around: Around,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(session.ballots).flatMap((ballot) => {
      const voter = isElector(ballot, person) ? voterOf(ballot, person, around) : undefined
      return voter === undefined ? [] : [[ballot.id, voter] as const]
    }),
  )
}
