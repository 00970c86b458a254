/** Says which languages the map is kept in, in the order of its menu. Words in others stay and are offered last. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { languageWrites } from '../language-writes.ts'
import { firstOf } from '../look-up.ts'
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
  write(map, { languages }) {
    const { lang } = map.meta
    const all = new Set(languages.includes(lang) ? languages : [lang, ...languages])
    return { writes: languageWrites(map, [...all]) }
  },
})
