/**
 * Says that a claim's text in a language fits its original as it is now: also where the original was changed after it,
 * it is then no longer stale.
 */
import { defineCommand } from '../command.ts'
import { editedWrites } from '../edited.ts'
import { whyNoLang } from '../language.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import type { Id, Lang } from '../rows.ts'

export interface ConfirmTranslation {
  readonly claim: Id
  readonly lang: Lang
}

/** `made`: nothing. Writes nothing where there is no such text, and for the original itself. */
export const confirmTranslation = defineCommand<ConfirmTranslation>({
  name: 'confirm-translation',
  may: (map, { claim, lang }) => firstOf(whyNoClaim(map, claim), whyNoLang(lang)),
  write(map, { claim, lang }, { now }) {
    const row = map.resolve(claim)
    const { lang: original, edited, at } = claimAt(map, row)
    if (lang === original || !map.words('text', row, lang)) return { writes: [] }
    // Clocks differ: never older than what it is held against.
    const since = (Object.hasOwn(edited, original) ? edited[original] : undefined) ?? at
    return { writes: editedWrites(map, { field: 'text', row, lang }, Math.max(now, since)) }
  },
})
