/**
 * What a map still lacks, for those who lead: where an answer, a source or the other side is missing, and who has
 * added nothing. Pure; it tells what is there, and judges nothing.
 */
import { type ArgumentMap, countsOf, type Id, liveClaims, proposals } from '@parley/model'
import { standingPremises } from '../../../steps/standing-premises.ts'

/** What a proposal has on it: only one of the two sides, or neither. */
export interface OneSided {
  readonly proposal: Id
  readonly has: 'for' | 'against' | 'neither'
}

export interface Coverage {
  /** Claims that rebut or undercut something and that nothing speaks against, nor against their step. */
  readonly unanswered: readonly Id[]
  /** Claims that say something, and for which no source is cited. Questions, notes and proposals want none. */
  readonly unsourced: readonly Id[]
  readonly oneSided: readonly OneSided[]
}

/** In the map's own order. O(claims + links), and the sorting of claims. */
export function coverageOf(map: ArgumentMap): Coverage {
  const claims = liveClaims(map)
  const said = claims.filter(({ kind, implicit }) => kind === 'claim' && !implicit)
  return {
    unanswered: claims.filter(({ id }) => isUnansweredRebuttal(map, id)).map(({ id }) => id),
    unsourced: said.filter(({ id }) => map.citationsOf(id).length === 0).map(({ id }) => id),
    oneSided: proposals(map).flatMap(({ id }) => {
      const { supports, rebuts } = countsOf(map, id)
      if (supports > 0 && rebuts > 0) return []
      return [{ proposal: id, has: supports > 0 ? 'for' : rebuts > 0 ? 'against' : 'neither' }]
    }),
  }
}

function isUnansweredRebuttal(map: ArgumentMap, claim: Id): boolean {
  const rebutting = map
    .inferencesFrom(claim)
    .filter((step) => map.isSound(step) && map.inference(step)?.stance === 'rebuts')
  if (rebutting.length === 0 || countsOf(map, claim).rebuts > 0) return false
  // An answer may also deny the step, or what stands beside the claim in it.
  return rebutting.some(
    (step) =>
      countsOf(map, step).rebuts === 0 &&
      standingPremises(map, step).every((premise) => countsOf(map, premise).rebuts === 0),
  )
}

/** Who has added nothing to the map, of those who take part: their ids in the map, `''` where none is known, count as nothing. */
export function silentOf<Somebody extends { readonly writesAs: string }>(
  map: ArgumentMap,
  people: readonly Somebody[],
): readonly Somebody[] {
  const wrote = new Set<Id | null>()
  for (const { id, by } of map.claims()) if (map.isLive(id)) wrote.add(by)
  for (const { id, by } of map.inferences()) if (map.isSound(id)) wrote.add(by)
  for (const { by, deleted } of map.comments()) if (!deleted) wrote.add(by)
  return people.filter(({ writesAs }) => writesAs === '' || !wrote.has(writesAs))
}
