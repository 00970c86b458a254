/** Who may vote in a ballot, under which key, and of how many its progress speaks. */
import type { Around } from '../engine.ts'
import { own } from '../own.ts'
import { peopleOf, personOf, takesPart } from '../people.ts'
import type { Ballot, PersonId, Session, Votes } from '../session.ts'
import { votesOf } from './voters.ts'

/** Everybody whom a ballot that opens now lets vote. */
export const whoIsIn = (session: Pick<Session, 'people'>): readonly PersonId[] =>
  peopleOf(session)
    .filter(takesPart)
    .map(({ id }) => id)

const sets = new WeakMap<readonly PersonId[], ReadonlySet<PersonId>>()
/** Whether the ballot let this person vote when it opened, or later. A set is made once for each list. */
export function isElector({ electorate }: Ballot, person: PersonId): boolean {
  const set = sets.get(electorate) ?? new Set(electorate)
  sets.set(electorate, set)
  return set.has(person)
}

export const belongs = (ballot: Ballot, person: PersonId): boolean =>
  isElector(ballot, person) && !ballot.abstains.includes(person)

/** The key under which somebody's votes stand; undefined before the first opening and once it was destroyed. */
export const voterOf = (
  ballot: Ballot,
  person: PersonId,
  around: Pick<Around, 'voterKey'>,
): string | undefined => (ballot.secret === undefined ? undefined : around.voterKey(ballot.secret, person))

/** An elector with what they answered so far. */
export interface Elector {
  readonly person: PersonId
  readonly votes: Votes
}

/**
 * All electors who count: without those who abstain, and without those who went before they voted. Undefined once
 * nobody can tell whose votes are whose. O(electorate), one key made for each.
 */
export function electorsOf(session: Session, ballot: Ballot, around: Around): readonly Elector[] | undefined {
  if (ballot.secret === undefined) return undefined
  const voters = own(session.votes, ballot.id)
  const abstaining = new Set(ballot.abstains)
  const found: Elector[] = []
  for (const person of ballot.electorate) {
    if (abstaining.has(person)) continue
    const voter = around.voterKey(ballot.secret, person)
    if (voter === undefined) return undefined
    const given = votesOf(voters, voter)
    if (given || takesPart(personOf(session, person))) found.push({ person, votes: given ?? {} })
  }
  return found
}
