/** In which of a label's wordings a new one is kept. */
import type { Label, Lang } from '@parley/model'

/**
 * The wording that is read, if there is one; the one as first given, for a label without any and for the language that
 * it was first given in (`own`); else a new wording in the reader's language, which leaves the others as they are.
 */
export function wordingLang(label: Label, lang: Lang, own: Lang): Lang {
  if (Object.hasOwn(label, lang)) return lang
  return lang === own || Object.keys(label).length === 0 ? '' : lang
}

/** A label with a new wording, kept where `wordingLang` says; '' takes the wording away. */
export function reworded(label: Label, said: string, lang: Lang, own: Lang): Label {
  const key = wordingLang(label, lang, own)
  const { [key]: _, ...others } = label
  return said.trim() ? { ...others, [key]: said } : others
}
