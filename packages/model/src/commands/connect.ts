/** Draws a link from a claim to a claim or a step that are both there. */
import { defineCommand } from '../command.ts'
import { whyNoLink } from '../link-rules.ts'
import { endOf } from '../look-up.ts'
import { putInference, putPremise } from '../new-rows.ts'
import { inferenceOrder, lastOrder } from '../next-order.ts'
import type { Id, Stance } from '../rows.ts'

export interface Connect {
  readonly claim: Id
  /** A claim or an inference. */
  readonly target: Id
  readonly stance: Stance
  /** The inference on the same target to stand right behind; else it comes last. */
  readonly after?: Id
}

/** `made`: the inference. */
export const connect = defineCommand<Connect>({
  name: 'connect',
  may: (map, { claim, target, stance }) => whyNoLink(map, { premises: [claim], target, stance }),
  write(map, args, context) {
    const inference = context.newId()
    const target = endOf(map, args.target)
    const claim = map.resolve(args.claim)
    const order = inferenceOrder(map, target, context.random, args.after)
    const premise = { inference, claim, order: lastOrder([], context.random) }
    return {
      writes: [
        putInference({ id: inference, target, stance: args.stance, order }, context),
        putPremise(premise, context),
      ],
      made: [inference],
    }
  },
})
