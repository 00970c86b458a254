/**
 * Steps that a merge has left without a say of their own: one whose premise became its target, or one that now repeats
 * another. They stay in the map, so that unmerging brings them back; a view may leave them out.
 */
import { linkOf, whyNoLink } from './link-rules.ts'
import type { ArgumentMap } from './map.ts'
import type { Claim, Id } from './rows.ts'

/**
 * Why a live step may be left out: `supports-itself`, or `twin` when an earlier sibling (by order, then id) has the
 * same premises and stance. Null for all others, and for an id that is no live step. Costs what hangs on its target.
 */
export function foldedStep(map: ArgumentMap, step: Id): 'supports-itself' | 'twin' | null {
  const link = map.isLive(step) ? linkOf(map, step) : undefined
  if (!link?.premises.length) return null
  const refusal = whyNoLink(map, link, step)
  if (refusal?.why === 'supports-itself') return 'supports-itself'
  if (refusal?.why !== 'already-linked') return null
  const siblings = map.inferencesOn(link.target)
  return siblings.indexOf(refusal.inference) < siblings.indexOf(step) ? 'twin' : null
}

/** The claims that were merged into one, also over others, by id: what can be unmerged. Reads all claims. */
export const mergedClaims = (map: ArgumentMap, into: Id): readonly Claim[] =>
  [...map.claims()]
    .filter(({ id, mergedInto }) => mergedInto !== null && id !== into && map.resolve(id) === into)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
