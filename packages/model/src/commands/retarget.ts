/** Lets a step end on another claim or step. */
import { defineCommand } from '../command.ts'
import { linkOf, whyNoLink } from '../link-rules.ts'
import { endOf, firstOf, inferenceAt, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { inferenceOrder } from '../next-order.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { Id, Stance } from '../rows.ts'

export interface Retarget {
  readonly inference: Id
  /** A claim or an inference. */
  readonly target: Id
  /** Another stance in the same go, where the old one does not fit the new target. */
  readonly stance?: Stance
}

/** `made`: nothing. It comes last among the inferences on its new target. */
export const retarget = defineCommand<Retarget>({
  name: 'retarget',
  may: (map, args) => firstOf(whyNoInference(map, args.inference), () => whyNoMove(map, args)),
  write(map, { inference, target, stance }, context) {
    const end = endOf(map, target)
    const row = inferenceAt(map, inference)
    const writes = change('inferences', row, (draft) => {
      if (stance) draft.stance = stance
      if (endOf(map, row.target) === end) return
      draft.target = end
      draft.order = inferenceOrder(map, end, context.random)
    })
    return { writes }
  },
})

function whyNoMove(map: ArgumentMap, { inference, target, stance }: Retarget): Refusal | null {
  const link = linkOf(map, inference)
  return link ? whyNoLink(map, { ...link, target, stance: stance ?? link.stance }, inference) : null
}
