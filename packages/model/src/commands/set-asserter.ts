/** Names who says a claim in the world, in one language or as first given. */
import { defineCommand } from '../command.ts'
import { whyNoLabelLang } from '../language.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id, Lang } from '../rows.ts'
import { plainShort, whyNoShort } from '../wording.ts'

export interface SetAsserter {
  readonly claim: Id
  /** '' takes the wording away. */
  readonly asserter: string
  /** '': as first given. */
  readonly lang: Lang
}

/** `made`: nothing. */
export const setAsserter = defineCommand<SetAsserter>({
  name: 'set-asserter',
  may: (map, { claim, asserter, lang }) =>
    firstOf(whyNoClaim(map, claim), whyNoLabelLang(lang), whyNoShort(asserter)),
  write: (map, { claim, asserter, lang }) => ({
    writes: change('claims', claimAt(map, claim), (draft) => {
      const said = plainShort(asserter)
      if (said) draft.asserter[lang] = said
      else delete draft.asserter[lang]
    }),
  }),
})
