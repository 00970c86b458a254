/** Names the map, in one language or as first given. */
import { defineCommand } from '../command.ts'
import { whyNoLabelLang } from '../language.ts'
import { firstOf } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Lang } from '../rows.ts'
import { plainShort, whyNoShort } from '../wording.ts'

export interface SetTitle {
  /** '' takes the wording away. */
  readonly title: string
  /** '': as first given. */
  readonly lang: Lang
}

/** `made`: nothing. */
export const setTitle = defineCommand<SetTitle>({
  name: 'set-title',
  may: (_map, { title, lang }) => firstOf(whyNoLabelLang(lang), whyNoShort(title)),
  write: (map, { title, lang }) => ({
    writes: change('meta', map.meta, (draft) => {
      const said = plainShort(title)
      if (said) draft.title[lang] = said
      else delete draft.title[lang]
    }),
  }),
})
