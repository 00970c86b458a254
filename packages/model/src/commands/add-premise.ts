/** Links a claim that is there into a step as a co-premise: the premises then hold together. */
import { defineCommand } from '../command.ts'
import { linkOf, whyNoLink } from '../link-rules.ts'
import { firstOf, premiseClaims, whyNoClaim, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { addPremiseRow } from '../new-rows.ts'
import { premiseOrder } from '../next-order.ts'
import type { Refusal } from '../refusal.ts'
import type { Id } from '../rows.ts'

export interface AddPremise {
  readonly inference: Id
  readonly claim: Id
}

/** `made`: nothing, as a premise has its key from its ends. A premise that was taken out comes back. */
export const addPremise = defineCommand<AddPremise>({
  name: 'add-premise',
  may: (map, args) =>
    firstOf(
      whyNoInference(map, args.inference),
      whyNoClaim(map, args.claim),
      () => alreadyThere(map, args),
      () => whyNoLinked(map, args),
    ),
  write(map, { inference, claim }, context) {
    const order = premiseOrder(map, inference, context.random)
    return { writes: addPremiseRow(map, { inference, claim: map.resolve(claim), order }, context) }
  },
})

function alreadyThere(map: ArgumentMap, { inference, claim }: AddPremise): Refusal | null {
  const resolved = map.resolve(claim)
  const there = premiseClaims(map, inference).some((premise) => premise.claim === resolved)
  return there ? { why: 'already-a-premise', claim: resolved, inference } : null
}

function whyNoLinked(map: ArgumentMap, { inference, claim }: AddPremise): Refusal | null {
  const link = linkOf(map, inference)
  return link ? whyNoLink(map, { ...link, premises: [...link.premises, claim] }, inference) : null
}
