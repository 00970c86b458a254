/** All that one person gave to a workshop, to be shown to them, or to a host before it is erased. */
import { own } from './own.ts'
import { personOf } from './people.ts'
import type { Card, Draft, Flag, Hand, Outcome, PersonId, Session, Votes } from './session.ts'
import { votesOf } from './ballot/voters.ts'

export interface Contribution {
  readonly person: PersonId
  readonly alias: string
  readonly joinedAt: number
  /** Under which id they write in the map, where the rest of it stands; empty when their page never said so. */
  readonly writesAs: string
  readonly drafts: readonly Draft[]
  /** Those that bear their name; nobody can tell the others. */
  readonly cards: readonly Card[]
  /** Ballot -> votes, of those whose key still exists. */
  readonly votes: Readonly<Record<string, Votes>>
  readonly flags: readonly Flag[]
  readonly hand: Hand | null
  /** That they wrote down or took on. */
  readonly outcomes: readonly Outcome[]
  /** Names of groups they are in. */
  readonly groups: readonly string[]
}

/**
 * Undefined for strangers. `voterKey` is that of the server (`Around`), for this person alone: what comes of it
 * belongs to nobody else's eyes before the reveal, the hosts' included. O(size of the session).
 */
export function contributionOf(
  session: Session,
  id: PersonId,
  voterKey: (secret: string, person: PersonId) => string | undefined,
): Contribution | undefined {
  const person = personOf(session, id)
  if (!person) return undefined
  return {
    person: id,
    alias: person.alias,
    joinedAt: person.joinedAt,
    writesAs: person.writesAs,
    drafts: Object.values(session.drafts).filter(({ owner }) => owner === id),
    cards: Object.values(session.cards).filter(({ owner }) => owner === id),
    votes: votesOfPerson(session, id, voterKey),
    flags: session.flags.filter((flag) => flag.person === id),
    hand: session.hands.find((hand) => hand.person === id) ?? null,
    outcomes: session.outcomes.filter(({ by, owners }) => by === id || owners.includes(id)),
    groups: session.groups.filter(({ members }) => members.includes(id)).map(({ name }) => name),
  }
}

function votesOfPerson(
  session: Session,
  id: PersonId,
  voterKey: (secret: string, person: PersonId) => string | undefined,
): Readonly<Record<string, Votes>> {
  const found = Object.values(session.ballots).flatMap((ballot) => {
    const key = ballot.secret === undefined ? undefined : voterKey(ballot.secret, id)
    const votes = key === undefined ? undefined : votesOf(own(session.votes, ballot.id), key)
    return votes ? [[ballot.id, votes] as const] : []
  })
  return Object.fromEntries(found)
}
