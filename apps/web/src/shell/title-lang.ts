/** In which of a title's wordings a new one is kept. */
import type { Meta } from '@parley/model'

/**
 * The wording that is read, if there is one; the first one, for a map without a title and for its own language; else
 * a new wording in the reader's language, which leaves the others as they are.
 */
export function titleLang({ title, lang: own }: Meta, lang: string): string {
  if (Object.hasOwn(title, lang)) return lang
  return lang === own || Object.keys(title).length === 0 ? '' : lang
}
