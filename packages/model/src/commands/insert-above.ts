/**
 * A new claim between a claim and what it bears on: the claim then bears on the new one, and the new one on the old
 * target as the claim did. Where the claim bears on nothing, the new one is just what it bears on. What bears on the
 * claim's own step stays with it, and so do its co-premises.
 */
import { premiseKey } from '@parley/protocol'
import { defineCommand } from '../command.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { kindFault, type LinkEnd } from '../kind-fault.ts'
import { linkOf } from '../link-rules.ts'
import {
  claimAt,
  endOf,
  firstOf,
  inferenceAt,
  premiseClaims,
  stepAt,
  whyNoClaim,
  whyNoEnd,
  whyNoInference,
} from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { firstWords, putClaim, putInference, putPremise } from '../new-rows.ts'
import { lastClaimOrders, lastOrder } from '../next-order.ts'
import { storedPlace } from '../place.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { ClaimKind, Id, Lang, Place, Stance } from '../rows.ts'
import { whyNoText } from '../wording.ts'
import type { Write } from '../writes.ts'

export interface InsertAbove {
  /** The claim that is to bear on the new one. */
  readonly claim: Id
  /** The step of the claim to put the new one into; not given: the claim gets a step of its own to the new one. */
  readonly inference?: Id
  /** How the claim bears on the new one; a question asks, all else supports, unless said otherwise. */
  readonly stance?: Stance
  readonly lang: Lang
  /** Null: the layout finds a free place. */
  readonly pos: Place | null
  readonly text?: string
}

/** `made`: the claim, then the inference that begins at it or, where there was no step, ends on it. */
export const insertAbove = defineCommand<InsertAbove>({
  name: 'insert-above',
  may: (map, args) =>
    firstOf(
      whyNoClaim(map, args.claim),
      whyNoLang(args.lang),
      whyNoText(args.text ?? ''),
      () => (args.inference === undefined ? null : whyNoPremise(map, args.claim, args.inference)),
      () => whyNoKinds(map, args),
    ),
  write(map, args, context) {
    const { lang, pos, text = '', inference } = args
    const below = claimAt(map, args.claim)
    const claim = context.newId()
    const made = context.newId()
    const stance = stanceOf(map, args)
    const kind = kindOf(map, args)
    const first = lastOrder([], context.random)
    // What bears on nothing has a place in the map's own order.
    const [order = ''] = inference === undefined ? lastClaimOrders(map, 1, context.random) : []
    const edited = text ? { [lang]: context.now } : {}
    const writes: Write[] = [
      putClaim({ id: claim, kind, lang, pos: pos && storedPlace(pos), order, edited }, context),
      ...firstWords('text', claim, lang, text),
      ...languageWrites(map, [lang]),
    ]
    if (inference === undefined)
      writes.push(
        putInference({ id: made, target: claim, stance, order: first }, context),
        putPremise({ inference: made, claim: below.id, order: first }, context),
      )
    else {
      const old = inferenceAt(map, inference)
      writes.push(
        ...change('inferences', old, (draft) => {
          draft.target = claim
          draft.stance = stance
          draft.order = first
        }),
        putInference(
          { id: made, target: endOf(map, old.target), stance: old.stance, order: old.order },
          context,
        ),
        putPremise({ inference: made, claim, order: first }, context),
      )
    }
    return { writes, made: [claim, made] }
  },
})

const asks = (map: ArgumentMap, { claim }: InsertAbove): boolean => claimAt(map, claim).kind === 'question'

const stanceOf = (map: ArgumentMap, args: InsertAbove): Stance =>
  args.stance ?? (asks(map, args) ? 'asks' : 'supports')

/** What takes a question's place in its step has to ask as well; what an answer goes to is a question. */
function kindOf(map: ArgumentMap, args: InsertAbove): ClaimKind {
  if (stanceOf(map, args) === 'answers') return 'question'
  return args.inference !== undefined && map.inference(args.inference)?.stance === 'asks'
    ? 'question'
    : 'claim'
}

function whyNoPremise(map: ArgumentMap, claim: Id, inference: Id): Refusal | null {
  return firstOf(whyNoInference(map, inference), () => {
    const below = map.resolve(claim)
    if (!premiseClaims(map, inference).some((premise) => premise.claim === below))
      return { why: 'missing', id: premiseKey(inference, claim) }
    return whyNoEnd(map, inferenceAt(map, inference).target)
  })
}

/** The new claim has no id yet; where a fault is its own, the claim below is what the sentence can show. */
function whyNoKinds(map: ArgumentMap, args: InsertAbove): Refusal | null {
  const end = (id: Id): LinkEnd => {
    if (stepAt(map, id)) return { id, kind: 'inference' }
    const { id: claim, kind } = claimAt(map, id)
    return { id: claim, kind }
  }
  const between: LinkEnd = { id: map.resolve(args.claim), kind: kindOf(map, args) }
  const link = args.inference === undefined ? undefined : linkOf(map, args.inference)
  const premises = link?.premises ?? [args.claim]
  return firstOf(
    kindFault(premises.map(end), between, stanceOf(map, args)),
    link ? kindFault([between], end(link.target), link.stance) : null,
  )
}
