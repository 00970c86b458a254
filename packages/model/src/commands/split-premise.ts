/** Makes a co-premise a step of its own with the same target and stance: it then holds by itself. */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { whyNoLink } from '../link-rules.ts'
import { endOf, firstOf, inferenceAt } from '../look-up.ts'
import { putInference, putPremise } from '../new-rows.ts'
import { inferenceOrder, lastOrder } from '../next-order.ts'
import { keysOf, type RemovePremise, whyNoRemoval } from './remove-premise.ts'

/** `made`: the new inference, which stands right behind the old one. */
export const splitPremise = defineCommand<RemovePremise>({
  name: 'split-premise',
  may: (map, args) =>
    firstOf(whyNoRemoval(map, args), () => {
      const { target, stance } = inferenceAt(map, args.inference)
      return whyNoLink(map, { premises: [args.claim], target, stance })
    }),
  write(map, args, context) {
    const old = inferenceAt(map, args.inference)
    const inference = context.newId()
    const target = endOf(map, old.target)
    const order = inferenceOrder(map, target, context.random, old.id)
    const premise = { inference, claim: map.resolve(args.claim), order: lastOrder([], context.random) }
    return {
      writes: [
        ...deletion(map, 'premises', keysOf(map, args), context),
        putInference({ id: inference, target, stance: old.stance, order }, context),
        putPremise(premise, context),
      ],
      made: [inference],
    }
  },
})
