/** Whether the room is without a host, and since when. Acting hosts are none: they stand in for one. */
import { workshopBounds } from './bounds.ts'
import type { Around } from './engine.ts'
import { isIn, peopleOf } from './people.ts'
import { leads, type PersonId, type Session } from './session.ts'

/** A host or cohost has a socket open. O(people). */
export const hostIsHere = (session: Session, around: Around): boolean =>
  peopleOf(session).some((person) => isIn(person) && leads(person.part) && around.here.has(person.id))

/** When the room may elect somebody; undefined while a host is here, and after the end. */
export function mayElectAt(session: Session, around: Around): number | undefined {
  if (session.endedAt !== undefined || around.hostsAwaySince === undefined) return undefined
  if (hostIsHere(session, around)) return undefined
  return around.hostsAwaySince + workshopBounds.hostAwayMs
}

/** No host has been here for a minute: the room may elect one to act. */
export function hostAway(session: Session, around: Around): boolean {
  const at = mayElectAt(session, around)
  return at !== undefined && at <= around.now
}

/** Since when this person has been away; undefined while they are here, or when that is not known. */
export function awaySince(around: Around, person: PersonId): number | undefined {
  if (around.here.has(person)) return undefined
  return around.awaySince?.get(person) ?? around.hostsAwaySince
}
