/** Votes of somebody who was erased, in totals that others have seen: they stay, and are nobody's. */
import type { Around } from '../engine.ts'
import { own } from '../own.ts'
import type { PersonId, Session } from '../session.ts'

/**
 * For the event `erased`: what takes the place of these keys where the totals were told to people who may not know who
 * chose what. A pair that was told whole keeps saying who moved. They look like all others, since they are the keys of
 * somebody who never was: when the ballot's own key is destroyed nobody can tell which votes were once erased. O(ballots).
 */
export function namelessKeysOf(
  session: Session,
  voter: Readonly<Record<string, string>>,
  { newId, voterKey }: Pick<Around, 'newId' | 'voterKey'>,
): Readonly<Record<string, string>> {
  const bySecret = new Map<string, PersonId>()
  return Object.fromEntries(
    Object.values(session.ballots).flatMap(({ id, state, anonymity, secret }) => {
      if (state !== 'revealed' || anonymity === 'named' || secret === undefined) return []
      if (own(voter, id) === undefined) return []
      const nobody = bySecret.get(secret) ?? newId()
      bySecret.set(secret, nobody)
      const key = voterKey(secret, nobody)
      return key === undefined ? [] : [[id, key] as const]
    }),
  )
}
