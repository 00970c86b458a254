/**
 * Under which key somebody's votes stand: an HMAC of who they are under the key of a ballot. It is reckoned once for each
 * person, and what was reckoned goes with the key.
 */
import { createHmac } from 'node:crypto'
import type { PersonId } from '@parley/workshop'

const made = new WeakMap<Uint8Array, Map<PersonId, string>>()

/** In base64url. The same key must be the same value, and is never written to. */
export function voterKeyOf(key: Uint8Array, person: PersonId): string {
  const known = made.get(key) ?? new Map<PersonId, string>()
  made.set(key, known)
  const voter = known.get(person) ?? createHmac('sha256', key).update(person).digest('base64url')
  known.set(person, voter)
  return voter
}
