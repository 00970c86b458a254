/** What a card hangs on. */
import type { ArgumentMap, Id } from '@parley/model'

/** The rows that a card is made of: the claim, the steps that it serves in, its citations with sources, and its author. */
export function rowsOfCard(map: ArgumentMap, id: Id): readonly Id[] {
  const citations = map.citationsOf(id)
  const sources = citations.flatMap((citation) => map.citation(citation)?.source ?? [])
  const by = map.claim(id)?.by
  return [id, ...map.inferencesFrom(id), ...citations, ...sources, ...(by ? [by] : [])]
}
