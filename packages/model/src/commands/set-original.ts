/** Says in which language a claim was first said: its text there is the original, the others are translations of it. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id, Lang } from '../rows.ts'

export interface SetOriginal {
  readonly claim: Id
  readonly lang: Lang
}

/** `made`: nothing. The words stay; which of them are stale is then told by the new original. */
export const setOriginal = defineCommand<SetOriginal>({
  name: 'set-original',
  may: (map, { claim, lang }) => firstOf(whyNoClaim(map, claim), whyNoLang(lang)),
  write: (map, { claim, lang }) => ({
    writes: change('claims', claimAt(map, claim), (draft) => {
      draft.lang = lang
    }),
  }),
})
