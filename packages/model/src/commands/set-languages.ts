/** Says which languages the map is kept in, in the order of its menu. Words in others stay and are offered last. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { firstOf } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Lang } from '../rows.ts'

export interface SetLanguages {
  /** The language that new claims begin in is always kept: it comes first where it is not among them. */
  readonly languages: readonly Lang[]
}

/** `made`: nothing. */
export const setLanguages = defineCommand<SetLanguages>({
  name: 'set-languages',
  may: (_map, { languages }) =>
    languages.length ? firstOf(...languages.map(whyNoLang)) : { why: 'no-language' },
  write: (map, { languages }) => ({
    writes: change('meta', map.meta, (draft) => {
      const { lang } = map.meta
      draft.languages = [...new Set(languages.includes(lang) ? languages : [lang, ...languages])]
    }),
  }),
})
