/**
 * Splits a claim in two where the caret stands. The first half stays the claim that it was, with all that hangs on it,
 * and so do letters that somebody else types there meanwhile, also into the words that leave. The second half becomes
 * a claim of the same kind, said by the same person in the same sources.
 */
import { defineCommand } from '../command.ts'
import { editedWrites } from '../edited.ts'
import { halvesOf } from '../halves.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { claimAt, firstOf, premiseClaims, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { firstWords, putCitation, putClaim, putPremise } from '../new-rows.ts'
import type { Context } from '../command.ts'
import { orderBehind } from '../order-behind.ts'
import { storedPlace } from '../place.ts'
import type { Id, Lang, Place } from '../rows.ts'
import type { Write } from '../writes.ts'

export interface SplitClaim {
  readonly claim: Id
  /** UTF-16 units from the start of the words in `lang`; a character that it falls into goes to the second half. */
  readonly at: number
  /** Only the words in this language are cut: those in others stay with the first half. */
  readonly lang: Lang
  /** The second half serves in the same steps, right behind the first: the two hold together. */
  readonly together?: boolean
  /** Where the second half goes; null or not given: the layout finds a free place. */
  readonly pos?: Place | null
}

/** `made`: the second claim. Its steps and notes stay with the first; relations are not copied. */
export const splitClaim = defineCommand<SplitClaim>({
  name: 'split-claim',
  may: (map, { claim, at, lang }) =>
    firstOf(whyNoClaim(map, claim), whyNoLang(lang), () =>
      halvesOf(map.words('text', map.resolve(claim), lang), at) ? null : { why: 'nothing-to-split' },
    ),
  write(map, { claim, at, lang, together = false, pos = null }, context) {
    const first = claimAt(map, claim)
    const text = map.words('text', first.id, lang)
    const halves = halvesOf(text, at)
    if (!halves) throw new Error('A half says nothing; ask `may` before writing.')
    const id = context.newId()
    const { kind, implicit, asserter } = first
    const order = first.order && orderBehind(map.claims(), first.id, context.random)
    const place = { field: 'text' as const, row: first.id, lang }
    const edited = { [lang]: context.now }
    return {
      writes: [
        putClaim(
          { id, kind, lang, pos: pos && storedPlace(pos), order, implicit, asserter, edited },
          context,
        ),
        ...firstWords('text', id, lang, halves.second),
        { write: 'splice', place, at: halves.end, remove: text.length - halves.end, insert: '' },
        ...editedWrites(map, place, context.now),
        ...(together ? joined(map, first.id, id, context) : []),
        ...cited(map, first.id, id, context),
        ...languageWrites(map, [lang]),
      ],
      made: [id],
    }
  },
})

function joined(map: ArgumentMap, first: Id, second: Id, context: Context): readonly Write[] {
  return map.inferencesFrom(first).flatMap((inference) => {
    const premises = map.premisesOf(inference).flatMap((key) => map.premise(key) ?? [])
    const key = premiseClaims(map, inference).find(({ claim }) => claim === first)?.key ?? ''
    return putPremise(
      { inference, claim: second, order: orderBehind(premises, key, context.random) },
      context,
    )
  })
}

function cited(map: ArgumentMap, first: Id, second: Id, context: Context): readonly Write[] {
  return map.citationsOf(first).flatMap((key) => {
    const row = map.citation(key)
    if (!row || map.source(row.source)?.deleted !== null) return []
    const { source, locator, via, quote, asserter } = row
    return putCitation({ id: context.newId(), claim: second, source, locator, via, quote, asserter }, context)
  })
}
