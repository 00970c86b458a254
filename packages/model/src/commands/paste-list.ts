/** Puts several texts on the canvas as claims of one kind, below one another: a pasted list, one claim a line. */
import { defineCommand } from '../command.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { firstOf } from '../look-up.ts'
import { firstWords, putClaim } from '../new-rows.ts'
import { lastClaimOrders } from '../next-order.ts'
import { outlineLimits } from '../outline-lines.ts'
import { shifted } from '../place.ts'
import type { ClaimKind, Lang, Place } from '../rows.ts'
import { whyNoText } from '../wording.ts'

export interface PasteList {
  /** Lines; bullets and numbers before them and empty ones are dropped. */
  readonly text: string
  readonly kind: ClaimKind
  readonly lang: Lang
  /** Where the first goes; null: the layout finds a free place for each. */
  readonly at: Place | null
  /** From one claim to the next. */
  readonly step: Place
}

/** `made`: the claims in the order of the lines. */
export const pasteList = defineCommand<PasteList>({
  name: 'paste-list',
  may(_map, { text, lang }) {
    const lines = linesOf(text)
    if (!lines.length) return { why: 'nothing-chosen' }
    const limit = outlineLimits.claims
    if (lines.length > limit) return { why: 'too-many-lines', lines: lines.length, limit }
    return firstOf(whyNoLang(lang), ...lines.map(whyNoText))
  },
  write(map, { text, kind, lang, at, step }, context) {
    const lines = linesOf(text)
    const orders = lastClaimOrders(map, lines.length, context.random)
    const rows = lines.map((line, index) => {
      const pos = at && shifted(at, [step[0] * index, step[1] * index])
      const order = orders[index] ?? ''
      return { line, claim: { id: context.newId(), kind, lang, pos, order, edited: { [lang]: context.now } } }
    })
    return {
      writes: [
        ...rows.flatMap(({ line, claim }) => [
          putClaim(claim, context),
          ...firstWords('text', claim.id, lang, line),
        ]),
        ...languageWrites(map, [lang]),
      ],
      made: rows.map(({ claim }) => claim.id),
    }
  },
})

/** The lines of a list, without what marks them as one. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-*+•·–—]\s+|\(?\d{1,3}[.)、]\s*(?!\d))/u, '').trim())
    .filter(Boolean)
}
