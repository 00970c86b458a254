/**
 * Language tags in names of cells and texts, and the list of languages that a map is kept in.
 */
import { isLang } from './label.ts'
import type { ArgumentMap } from './map.ts'
import { change } from './recipe.ts'
import type { Refusal } from './refusal.ts'
import type { Lang } from './rows.ts'
import type { Write } from './writes.ts'

/** Tags go into names of cells and texts, so nothing else may be in them. */
export const whyNoLang = (lang: Lang): Refusal | null => (isLang(lang) ? null : { why: 'bad-language', lang })

/** The same for a label, where '' is the wording as first given. */
export const whyNoLabelLang = (lang: Lang): Refusal | null => (lang === '' ? null : whyNoLang(lang))

/** Adds languages to those that the map is kept in; nothing when they are there. */
export function languageWrites(map: ArgumentMap, langs: Iterable<Lang>): readonly Write[] {
  const kept = map.meta.languages.length ? map.meta.languages : [map.meta.lang]
  const added = [...new Set(langs)].filter((lang) => isLang(lang) && !kept.includes(lang))
  if (!added.length) return []
  return change('meta', map.meta, (draft) => {
    draft.languages = [...kept, ...added]
  })
}
