/**
 * Ballots that ask one question again: each names the one before it. They share the key of their voters, so that an
 * answer before and an answer after are known as one person's; so they also share what is promised of anonymity, and
 * the key is needed until the last of them is revealed.
 */
import { own } from '../own.ts'
import type { Ballot, Session } from '../session.ts'

/** The ballot that repeats this one. O(ballots). */
export const secondOf = (session: Session, ballot: string): Ballot | undefined =>
  Object.values(session.ballots).find((other) => other.secondOf === ballot)

export const firstOf = (session: Session, ballot: Ballot): Ballot | undefined =>
  ballot.secondOf === undefined ? undefined : own(session.ballots, ballot.secondOf)

/** It and all that it is joined to, the earliest first. */
export function familyOf(session: Session, ballot: Ballot): readonly Ballot[] {
  const found = [ballot]
  const seen = new Set([ballot.id])
  const step = (next: Ballot | undefined, put: (ballot: Ballot) => void) => {
    if (!next || seen.has(next.id)) return undefined
    seen.add(next.id)
    put(next)
    return next
  }
  for (let at: Ballot | undefined = ballot; at;)
    at = step(firstOf(session, at), (first) => found.unshift(first))
  for (let at: Ballot | undefined = ballot; at;)
    at = step(secondOf(session, at.id), (second) => found.push(second))
  return found
}

/** Whether it still waits for its reveal; a draft may come to it. */
export const unrevealed = (ballot: Ballot): boolean => ballot.state !== 'revealed'

/** Names of the keys that the session needs: the server makes each that is new here, and destroys each that went. */
export const secretsOf = (session: Session): readonly string[] => [
  ...new Set(Object.values(session.ballots).flatMap(({ secret }) => (secret === undefined ? [] : [secret]))),
]
