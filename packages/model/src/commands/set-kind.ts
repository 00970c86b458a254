/** Makes a claim a proposal, a question or a note, and back; refused when links that fit now would not fit then. */
import { defineCommand } from '../command.ts'
import { kindFaultOf, linkOf } from '../link-rules.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { lastOrder } from '../next-order.ts'
import { change } from '../recipe.ts'
import type { ClaimKind, Id } from '../rows.ts'

export interface SetKind {
  readonly claim: Id
  readonly kind: ClaimKind
}

/** `made`: nothing. A proposal that had no place in the map's order comes last. */
export const setKind = defineCommand<SetKind>({
  name: 'set-kind',
  may: (map, { claim, kind }) =>
    firstOf(whyNoClaim(map, claim), () => {
      const inferences = brokenBy(map, map.resolve(claim), kind)
      return inferences.length ? { why: 'kind-breaks-links', claim, inferences } : null
    }),
  write: (map, { claim, kind }, { random }) => ({
    writes: change('claims', claimAt(map, claim), (draft) => {
      draft.kind = kind
      if (kind === 'proposal' && !draft.order) draft.order = lastOrder(map.claims(), random)
    }),
  }),
})

/** The inferences that would become faults; those at fault already do not hold anybody up. */
function brokenBy(map: ArgumentMap, claim: Id, kind: ClaimKind): readonly Id[] {
  const around = new Set([...map.inferencesOn(claim), ...map.inferencesFrom(claim)])
  return [...around].filter((inference) => {
    const link = linkOf(map, inference)
    const standing = link && (map.inference(link.target) ?? map.claim(link.target))
    if (!standing) return false
    return kindFaultOf(map, link, { claim, kind }) !== null && kindFaultOf(map, link) === null
  })
}
