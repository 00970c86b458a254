/**
 * A new claim with its relation in one step: a reason or rebuttal of a claim, a backing or undercut of a step, a
 * question about either, an answer to a question.
 */
import { defineCommand } from '../command.ts'
import { kindFault } from '../kind-fault.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { claimAt, endOf, firstOf, stepAt, whyNoEnd } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { firstWords, putClaim, putInference, putPremise } from '../new-rows.ts'
import { inferenceOrder, lastClaimOrders, lastOrder } from '../next-order.ts'
import { storedPlace } from '../place.ts'
import type { Refusal } from '../refusal.ts'
import type { ClaimKind, Id, Lang, Place, Stance } from '../rows.ts'
import { whyNoText } from '../wording.ts'

export interface AddRelated {
  /** A claim or an inference. */
  readonly target: Id
  readonly stance: Stance
  /** A `question` for `asks`, else a `claim`, unless said otherwise. */
  readonly kind?: ClaimKind
  readonly lang: Lang
  /** Null: the layout finds a free place. */
  readonly pos: Place | null
  readonly text?: string
  /** Nobody said it, the step needs it. */
  readonly implicit?: boolean
  /** The inference on the same target to stand right behind, null: before all; not given: it comes last. */
  readonly after?: Id | null
  readonly pinned?: boolean
}

/** `made`: the claim, the inference. */
export const addRelated = defineCommand<AddRelated>({
  name: 'add-related',
  may: (map, args) =>
    firstOf(whyNoEnd(map, args.target), whyNoLang(args.lang), whyNoText(args.text ?? ''), () =>
      whyNoKinds(map, args),
    ),
  write(map, args, context) {
    const { stance, lang, pos, text = '', implicit = false, pinned = false, after } = args
    const kind = kindOf(args)
    const target = endOf(map, args.target)
    const claim = context.newId()
    const inference = context.newId()
    // Only what stands by itself has a place in the map's own order.
    const [order = ''] = kind === 'proposal' ? lastClaimOrders(map, 1, context.random) : []
    const edited = text ? { [lang]: context.now } : {}
    const place = pos && storedPlace(pos)
    const among = inferenceOrder(map, target, context.random, after)
    const premise = { inference, claim, order: lastOrder([], context.random) }
    return {
      writes: [
        putClaim({ id: claim, kind, lang, pos: place, order, pinned, implicit, edited }, context),
        putInference({ id: inference, target, stance, order: among }, context),
        putPremise(premise, context),
        ...firstWords('text', claim, lang, text),
        ...languageWrites(map, [lang]),
      ],
      made: [claim, inference],
    }
  },
})

const kindOf = ({ kind, stance }: AddRelated): ClaimKind => kind ?? (stance === 'asks' ? 'question' : 'claim')

function whyNoKinds(map: ArgumentMap, args: AddRelated): Refusal | null {
  const { target, stance } = args
  const end = stepAt(map, target) ? 'inference' : claimAt(map, target).kind
  // The new claim has no id yet; where the fault is its own, the target is what the sentence can show.
  return kindFault([{ id: target, kind: kindOf(args) }], { id: target, kind: end }, stance)
}
