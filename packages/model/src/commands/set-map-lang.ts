/** Says which language new claims begin in; the map is then kept in it too. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { languageWrites } from '../language-writes.ts'
import { change } from '../recipe.ts'
import type { Lang } from '../rows.ts'

export interface SetMapLang {
  readonly lang: Lang
}

/** `made`: nothing. */
export const setMapLang = defineCommand<SetMapLang>({
  name: 'set-map-lang',
  may: (_map, { lang }) => whyNoLang(lang),
  write: (map, { lang }) => ({
    writes: [
      ...change('meta', map.meta, (draft) => {
        draft.lang = lang
      }),
      ...languageWrites(map, [...new Set([...map.meta.languages, lang])]),
    ],
  }),
})
