/** Votes of somebody who was erased, in totals that others have seen: they stay, and are nobody's. */
import type { Around } from '../engine.ts'
import { own } from '../own.ts'
import type { Session } from '../session.ts'

/**
 * For the event `erased`: what takes the place of these keys where the totals were told to people who may not know who
 * chose what. A pair that was told whole keeps saying who moved. O(ballots).
 */
export function namelessKeysOf(
  session: Session,
  voter: Readonly<Record<string, string>>,
  { newId }: Pick<Around, 'newId'>,
): Readonly<Record<string, string>> {
  const bySecret = new Map<string, string>()
  return Object.fromEntries(
    Object.values(session.ballots).flatMap(({ id, state, anonymity, secret }) => {
      if (state !== 'revealed' || anonymity === 'named' || secret === undefined) return []
      if (own(voter, id) === undefined) return []
      const key = bySecret.get(secret) ?? newId()
      bySecret.set(secret, key)
      return [[id, key] as const]
    }),
  )
}
