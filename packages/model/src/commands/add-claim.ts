/** Puts a free claim, proposal, question or note on the canvas, with its first words or to be typed into at once. */
import { defineCommand } from '../command.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { firstOf } from '../look-up.ts'
import { firstWords, putClaim } from '../new-rows.ts'
import { claimOrder } from '../next-order.ts'
import { storedPlace } from '../place.ts'
import type { ClaimKind, Id, Lang, Place } from '../rows.ts'
import { whyNoText } from '../wording.ts'

export interface AddClaim {
  /** A `claim` unless said otherwise. */
  readonly kind?: ClaimKind
  /** The language that it begins in. */
  readonly lang: Lang
  /** Null: the layout finds a free place. */
  readonly pos: Place | null
  readonly text?: string
  /** Placed by hand, so that tidy leaves it there. */
  readonly pinned?: boolean
  /** The claim to stand right behind in the map's order, null: before all; not given: it comes last. */
  readonly after?: Id | null
}

/** `made`: the claim. Its place in the map's order costs a look at every claim. */
export const addClaim = defineCommand<AddClaim>({
  name: 'add-claim',
  may: (_map, { lang, text = '' }) => firstOf(whyNoLang(lang), whyNoText(text)),
  write(map, { kind = 'claim', lang, pos, text = '', pinned = false, after }, context) {
    const id = context.newId()
    const order = claimOrder(map, context.random, after)
    const place = pos && storedPlace(pos)
    const edited = text ? { [lang]: context.now } : {}
    return {
      writes: [
        putClaim({ id, kind, lang, pos: place, order, pinned, edited }, context),
        ...firstWords('text', id, lang, text),
        ...languageWrites(map, [lang]),
      ],
      made: [id],
    }
  },
})
