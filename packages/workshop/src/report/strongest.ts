/**
 * Of several reasons, the one to print: as a presentation would order them, by strength; of equally strong ones that
 * whose claims got more votes; and then the one that people put first.
 */
import type { MapRowId } from '../session.ts'
import type { Bearing } from './facts.ts'

/** Null for none. O(bearings). */
export function strongest(
  bearings: readonly Bearing[],
  votes: ReadonlyMap<MapRowId, number>,
): Bearing | null {
  const votesOf = ({ claims }: Bearing): number =>
    claims.reduce((sum, claim) => sum + (votes.get(claim) ?? 0), 0)
  return bearings.reduce<Bearing | null>((best, one) => {
    if (!best) return one
    const by = rounded(one) - rounded(best) || votesOf(one) - votesOf(best)
    return by > 0 ? one : best
  }, null)
}

/** Values that differ by less than is said to differ are equal, as in presentations. */
const rounded = ({ strength }: Bearing): number => Math.round(strength * 1000)
