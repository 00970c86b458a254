/**
 * The workshop's one writer, as pure functions: what a command leads to, what time leads to, and what an event makes
 * of a session. The server calls them one after the other and keeps the events.
 */
import type { WorkshopEvent } from './event.ts'
import type { WorkshopRefusal } from './refusal.ts'
import type { PersonId } from './session.ts'

/** What the server knows and the session does not. */
export interface Around {
  readonly now: number
  /** A fresh random id. */
  readonly newId: () => string
  /** At least 0, less than 1; from a source that nobody can guess. */
  readonly random: () => number
  /** Rows of the map's log. */
  readonly mapSeq: number
  /** HMAC of a person's id under a named key of this session, in base64url; undefined when that key was destroyed. */
  readonly voterKey: (secret: string, person: PersonId) => string | undefined
  /** Who has a socket open. */
  readonly here: ReadonlySet<PersonId>
  /** When the last host left; undefined while one is here. */
  readonly hostsAwaySince: number | undefined
  /** When each who is away left, as far as it is known: a `hold` is freed although other hosts are here. */
  readonly awaySince?: ReadonlyMap<PersonId, number> | undefined
  /** Whether the map has a row of this id; undefined when that is not known now. O(1). */
  readonly holds?: ((row: string) => boolean | undefined) | undefined
}

/** Events to keep, in order; a refusal may bring events too (a late vote is counted as late). */
export interface Decision {
  readonly events: readonly WorkshopEvent[]
  readonly refusal?: WorkshopRefusal
}
