/** Which claims stand in which sources. */
import type { ArgumentMap, Citation, Id, Source } from '@parley/model'

/** How many live citations of live claims stand in each source. Reads all citations. */
export function usesOf(map: ArgumentMap): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>()
  for (const { source, claim, deleted } of map.citations())
    if (!deleted && map.isLive(map.resolve(claim))) uses.set(source, (uses.get(source) ?? 0) + 1)
  return uses
}

export interface Cited {
  readonly citation: Citation
  readonly source: Source
}

/** A claim's citations with their sources, oldest first; those whose source is deleted are left out. */
export const citedOf = (map: ArgumentMap, claim: Id): readonly Cited[] =>
  map.citationsOf(claim).flatMap((id) => {
    const citation = map.citation(id)
    const source = citation && map.source(citation.source)
    return citation && source && !source.deleted ? [{ citation, source }] : []
  })
