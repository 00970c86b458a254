/** In which of a label's wordings a new one is kept. */
import type { Label, Lang } from '@parley/model'

/**
 * The wording that is read, if there is one; the one as first given ('') in the language that it is first given in
 * (`own`: of the claim, of the source); else a new wording in the reader's language, which leaves the others as they
 * are. What somebody words in another language than `own` is never the one as first given, whoever comes first: whoever
 * then words it in `own` would take its place.
 */
export function wordingLang(label: Label, lang: Lang, own: Lang): Lang {
  if (Object.hasOwn(label, lang)) return lang
  return lang === own ? '' : lang
}

/** A label with a new wording, kept where `wordingLang` says; '' takes the wording away. */
export function reworded(label: Label, said: string, lang: Lang, own: Lang): Label {
  const key = wordingLang(label, lang, own)
  const { [key]: _, ...others } = label
  return said.trim() ? { ...others, [key]: said } : others
}
