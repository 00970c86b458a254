/** The claims of a map as a text tells them: each proposal with what bears on it beneath, then what stands by itself. */
import type { ArgumentMap } from './map.ts'
import { premiseClaims } from './look-up.ts'
import { topLevel } from './queries.ts'
import type { Id } from './rows.ts'

/**
 * Every live claim once, at the first place that reaches it: below a claim the premises of the steps on it, and of the
 * steps on those, as people put them. A proposal heads a part of its own, whatever it is a premise of. Reads the whole
 * map; circles end.
 */
export function readingOrder(map: ArgumentMap): readonly Id[] {
  const seen = new Set<Id>()
  const claims: Id[] = []
  for (const { id: head } of topLevel(map)) {
    // Pushed from the last, so that the first is taken first; a map may be deeper than calls can nest.
    const open = [head]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at) || (at !== head && map.claim(at)?.kind === 'proposal')) continue
      seen.add(at)
      const isStep = map.inference(at) !== undefined
      if (!isStep) claims.push(at)
      const steps = map.inferencesOn(at).filter((step) => map.isSound(step))
      const premises = isStep
        ? premiseClaims(map, at).flatMap(({ claim, stands }) => (stands ? [claim] : []))
        : []
      open.push(...[...premises, ...steps].toReversed())
    }
  }
  return claims
}
