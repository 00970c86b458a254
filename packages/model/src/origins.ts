/**
 * Where the words of claims come from: from a speech, from writing, or from those who made the map themselves. A view of
 * the citations; nothing of it is kept.
 */
import type { ArgumentMap, LiveMap } from './map.ts'
import { liveClaims } from './queries.ts'
import type { Id } from './rows.ts'

/** In the order in which a legend lists them. */
export const origins = ['speech', 'document', 'people'] as const
export type Origin = (typeof origins)[number]

/**
 * Every kind of source that a claim is cited in, in the order of `origins`; `people` alone where it is cited in none
 * that is left. A note has no origin, nor has what is no claim.
 */
export function originsOf(map: ArgumentMap, claim: Id): readonly Origin[] {
  const kind = map.claim(claim)?.kind
  if (kind === undefined || kind === 'note') return []
  const kinds = new Set(
    map.citationsOf(claim).flatMap((id): Origin[] => {
      const source = map.source(map.citation(id)?.source ?? '')
      return source && !source.deleted ? [source.kind === 'speech' ? 'speech' : 'document'] : []
    }),
  )
  return kinds.size ? origins.filter((one) => kinds.has(one)) : ['people']
}

/**
 * Calls back with how many live claims come from each, in the order of `origins`, at once and whenever that changes; a
 * claim that is cited in two kinds counts in both. Returns the way to stop. O(claims) when claims or sources come, go or
 * change their kind, else O(what was touched).
 */
export function followOrigins(map: LiveMap, changed: (counts: readonly number[]) => void): () => void {
  let known = new Map<Id, readonly Origin[]>()
  let told = ''
  const tell = () => {
    const all = [...known.values()].flat()
    const counts = origins.map((origin) => all.filter((one) => one === origin).length)
    const saying = counts.join(' ')
    if (saying === told) return
    told = saying
    changed(counts)
  }
  const count = () => {
    known = new Map(liveClaims(map).map(({ id }) => [id, originsOf(map, id)]))
    tell()
  }
  const isOther = (id: Id) => known.has(id) && String(known.get(id)) !== String(originsOf(map, id))
  count()
  // A claim is touched when its citations come and go.
  return map.subscribeAll(({ ids, structure }) => {
    if (structure || Array.from(ids).some((id) => map.source(id) !== undefined || isOther(id))) count()
  })
}
