/** Takes a premise out of a step; the claim stays. The last one that stands cannot go: the step is deleted instead. */
import { defineCommand } from '../command.ts'
import { premiseKey } from '@parley/protocol'
import { deletion } from '../deletion.ts'
import { firstOf, premiseClaims, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import type { Refusal } from '../refusal.ts'
import type { Id, PremiseKey } from '../rows.ts'

export interface RemovePremise {
  readonly inference: Id
  /** Also a claim that is deleted: its empty place is then closed. */
  readonly claim: Id
}

/** `made`: nothing. */
export const removePremise = defineCommand<RemovePremise>({
  name: 'remove-premise',
  may: (map, args) => whyNoRemoval(map, args),
  write: (map, args, context) => ({ writes: deletion(map, 'premises', keysOf(map, args), context) }),
})

/** Why a premise may not leave its inference; shared with `split-premise`. */
export function whyNoRemoval(map: ArgumentMap, { inference, claim }: RemovePremise): Refusal | null {
  return firstOf(whyNoInference(map, inference), () => {
    const resolved = map.resolve(claim)
    const premises = premiseClaims(map, inference)
    if (!premises.some((premise) => premise.claim === resolved))
      return { why: 'missing', id: premiseKey(inference, claim) }
    const others = premises.filter((premise) => premise.claim !== resolved && premise.stands)
    return others.length ? null : { why: 'last-premise', inference }
  })
}

/**
 * The claim's premises in the inference: more than one where claims that both serve in it were merged. `premisesOf`
 * lists the first of them only, so all premises are looked at.
 */
export function keysOf(map: ArgumentMap, { inference, claim }: RemovePremise): readonly PremiseKey[] {
  const resolved = map.resolve(claim)
  return [...map.premises()]
    .filter((row) => row.inference === inference && !row.deleted && map.resolve(row.claim) === resolved)
    .map(({ id }) => id)
}
