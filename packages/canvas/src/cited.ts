/** What a claim stands on: its citations with their sources. */
import type { ArgumentMap, Citation, Id, Source } from '@parley/model'

export interface Cited {
  readonly citation: Citation
  readonly source: Source
}

/** Oldest first; those whose source is gone are left out. */
export const citedOf = (map: ArgumentMap, claim: Id): readonly Cited[] =>
  map.citationsOf(claim).flatMap((id) => {
    const citation = map.citation(id)
    const source = citation && map.source(citation.source)
    return citation && source && !source.deleted ? [{ citation, source }] : []
  })

/** The rows that a card is made of: the claim, its citations with their sources, and who wrote it. */
export function rowsOfCard(map: ArgumentMap, id: Id): readonly Id[] {
  const citations = map.citationsOf(id)
  const sources = citations.flatMap((citation) => map.citation(citation)?.source ?? [])
  const by = map.claim(id)?.by
  return [id, ...citations, ...sources, ...(by ? [by] : [])]
}
