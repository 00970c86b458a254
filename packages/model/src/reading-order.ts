/** The claims of a map as a text tells them: each proposal with what bears on it beneath, then what stands by itself. */
import type { ArgumentMap } from './map.ts'
import { premiseClaims, stepAt } from './look-up.ts'
import { topLevel } from './queries.ts'
import type { Id } from './rows.ts'

/**
 * Every live claim once, at the first place that reaches it: below a claim the premises of the steps on it, and of the
 * steps on those, as people put them. A proposal heads a part of its own, whatever it is a premise of. Reads the whole
 * map; circles end.
 */
export function readingOrder(map: ArgumentMap): readonly Id[] {
  const claims = new Set<Id>()
  for (const { id: head } of topLevel(map)) {
    // Pushed from the last, so that the first is taken first; a map may be deeper than calls can nest.
    const open: Open[] = [{ claim: head }]
    for (let at = open.pop(); at; at = open.pop()) {
      if (at.claim !== undefined) {
        if (claims.has(at.claim) || (at.claim !== head && map.claim(at.claim)?.kind === 'proposal')) continue
        claims.add(at.claim)
      }
      open.push(...belowOf(map, at).toReversed())
    }
  }
  return [...claims]
}

/** A claim and a step may bear the same id, as any program can write. */
type Open = { readonly claim: Id; readonly step?: never } | { readonly step: Id; readonly claim?: never }

function belowOf(map: ArgumentMap, { claim, step }: Open): readonly Open[] {
  const premises = step === undefined ? [] : premiseClaims(map, step).filter(({ stands }) => stands)
  const end = claim ?? stepAt(map, step)?.id
  const steps = end === undefined ? [] : map.inferencesOn(end).filter((id) => map.isSound(id))
  return [...premises.map((one) => ({ claim: one.claim })), ...steps.map((id) => ({ step: id }))]
}
