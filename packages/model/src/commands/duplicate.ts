/** Copies claims beside themselves, with the links among them, their words and citations. */
import { defineCommand } from '../command.ts'
import { graft } from '../graft.ts'
import { stepAt, whyNoClaim } from '../look-up.ts'
import type { Id, Place } from '../rows.ts'
import { subgraphOf } from '../subgraph.ts'

export interface Duplicate {
  /** Claims; links among them come along by themselves, and ids of inferences are passed over. */
  readonly ids: readonly Id[]
  /** How far the copies lie from the originals; null: the layout finds places. */
  readonly offset: Place | null
}

/** `made`: the claims in the order of `ids`, then the inferences. Refused only when no live claim is chosen. */
export const duplicate = defineCommand<Duplicate>({
  name: 'duplicate',
  may(map, { ids }) {
    const claims = ids.filter((id) => !stepAt(map, id))
    const [first] = claims
    if (first === undefined) return { why: 'nothing-chosen' }
    return claims.some((id) => whyNoClaim(map, id) === null) ? null : whyNoClaim(map, first)
  },
  write: (map, { ids, offset }, context) => graft(map, subgraphOf(map, ids), map, offset, context),
})
