/** A new claim as one more premise of a step, in one go: what has to hold as well, often something implicit. */
import { defineCommand } from '../command.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { kindFaultOf, linkOf } from '../link-rules.ts'
import { firstOf, whyNoEnd, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { firstWords, putClaim, putPremise } from '../new-rows.ts'
import { premiseOrder } from '../next-order.ts'
import { storedPlace } from '../place.ts'
import type { Refusal } from '../refusal.ts'
import type { ClaimKind, Id, Lang, Place } from '../rows.ts'
import { whyNoText } from '../wording.ts'

export interface AddCoPremise {
  readonly inference: Id
  readonly lang: Lang
  /** Null: the layout finds a free place. */
  readonly pos: Place | null
  readonly text?: string
  readonly implicit?: boolean
  readonly pinned?: boolean
}

/** `made`: the claim. It is a question where the step asks. */
export const addCoPremise = defineCommand<AddCoPremise>({
  name: 'add-co-premise',
  may: (map, { inference, lang, text = '' }) =>
    firstOf(whyNoInference(map, inference), whyNoLang(lang), whyNoText(text), () =>
      standingFault(map, inference),
    ),
  write(map, { inference, lang, pos, text = '', implicit = false, pinned = false }, context) {
    const claim = context.newId()
    const kind: ClaimKind = map.inference(inference)?.stance === 'asks' ? 'question' : 'claim'
    const edited = text ? { [lang]: context.now } : {}
    const place = pos && storedPlace(pos)
    const order = premiseOrder(map, inference, context.random)
    return {
      writes: [
        putClaim({ id: claim, kind, lang, pos: place, pinned, implicit, edited }, context),
        putPremise({ inference, claim, order }, context),
        ...firstWords('text', claim, lang, text),
        ...languageWrites(map, [lang]),
      ],
      made: [claim],
    }
  },
})

/** A step that is at fault by its kinds does not grow; nor does one whose target is gone. */
function standingFault(map: ArgumentMap, inference: Id): Refusal | null {
  const link = linkOf(map, inference)
  return link ? firstOf(whyNoEnd(map, link.target), () => kindFaultOf(map, link)) : null
}
