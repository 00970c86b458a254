/**
 * A part of a map that can stand alone: chosen claims with the steps among them, and the sources that they cite. A
 * step comes along only when its target and all its premises do: with fewer it would be a stronger one. Steps that
 * break a rule are left behind, so a copy never multiplies a fault.
 */
import type { WordsPlace } from '@parley/protocol'
import { isWellFormed } from './link-rules.ts'
import { premiseClaims, whyNoClaim } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import type { Citation, Claim, Id, Inference, Source } from './rows.ts'
import { tagNamesOf } from './tag-names.ts'

export interface Subgraph {
  /** In the order of the choice. */
  readonly claims: readonly Claim[]
  /** A step behind the step that it ends on. */
  readonly inferences: readonly Inference[]
  readonly citations: readonly Citation[]
  readonly sources: readonly Source[]
  /** The names of tags, by claim. */
  readonly tags: readonly { readonly claim: Id; readonly name: string }[]
}

/** The part around some claims; ids of steps, of deleted rows and of none are passed over. Costs the part alone. */
export function subgraphOf(map: ArgumentMap, ids: Iterable<Id>): Subgraph {
  const chosen = new Set([...ids].filter((id) => !whyNoClaim(map, id)).map((id) => map.resolve(id)))
  const steps = new Set<Id>()
  const ends: Id[] = [...chosen]
  // Grows while it is walked, from targets to the steps that end on them: a circle of steps alone is never reached.
  for (const end of ends) {
    for (const step of map.inferencesOn(end)) {
      const premises = premiseClaims(map, step)
      if (steps.has(step) || !premises.every(({ claim }) => chosen.has(claim))) continue
      if (!isWellFormed(map, step)) continue
      steps.add(step)
      ends.push(step)
    }
  }
  const citations = [...chosen]
    .flatMap((claim) => map.citationsOf(claim))
    .flatMap((id) => map.citation(id) ?? [])
    .filter(({ source }) => map.source(source)?.deleted === null)
  return {
    claims: [...chosen].flatMap((id) => map.claim(id) ?? []),
    inferences: [...steps].flatMap((id) => map.inference(id) ?? []),
    citations,
    sources: [...new Set(citations.map(({ source }) => source))].flatMap((id) => map.source(id) ?? []),
    tags: [...chosen].flatMap((claim) => tagNamesOf(map, claim).map((name) => ({ claim, name }))),
  }
}

/** All words of the claims and steps in a part, each place with its text. */
export function wordsIn(map: ArgumentMap, part: Subgraph): readonly (readonly [WordsPlace, string])[] {
  const places = [
    ...part.claims.flatMap(({ id }) => claimFields.map((field) => ({ field, row: id }))),
    ...part.inferences.map(({ id }) => ({ field: 'why' as const, row: id })),
  ]
  return places.flatMap(({ field, row }) =>
    map.languagesOf(field, row).map((lang) => [{ field, row, lang }, map.words(field, row, lang)] as const),
  )
}

const claimFields = ['text', 'title', 'note'] as const

/** The claims of a part that serve in none of its steps. */
export function freeIn(map: ArgumentMap, { claims, inferences }: Subgraph): readonly Claim[] {
  const serving = new Set(inferences.flatMap(({ id }) => premiseClaims(map, id).map(({ claim }) => claim)))
  return claims.filter(({ id }) => !serving.has(id))
}
