/** A place for every claim of a map that comes without any, as from another program's file. Placed cards stay. */
import { tidy } from '@parley/layout'
import type { ArgumentMap, Claim, Id, Place } from '@parley/model'
import type { Size } from './places.ts'

/** Adds to `places` what they lack. */
export function layOutAll(
  map: ArgumentMap,
  claims: readonly Claim[],
  sizeOf: (id: Id) => Size,
  places: Map<Id, Place>,
): void {
  const cards = claims.map((claim) => {
    const at = places.get(claim.id) ?? null
    return { id: claim.id, ...sizeOf(claim.id), heads: claim.kind === 'proposal', at, pinned: at !== null }
  })
  const steps = Array.from(map.inferences(), (step) => step)
    .filter(({ id }) => map.isLive(id))
    .map(({ id, target }) => ({
      id,
      target: map.resolve(target),
      premises: map.premisesOf(id).flatMap((key) => {
        const premise = map.premise(key)
        return premise ? [map.resolve(premise.claim)] : []
      }),
    }))
  for (const [id, at] of tidy(cards, steps)) places.set(id, at)
}
