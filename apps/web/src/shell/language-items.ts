/** Languages as lines of a menu: each by its own name, so that whoever reads it finds it. */
import { isLanguage, languages } from '@parley/i18n'
import type { MenuItem } from './menu-button.tsx'
import { tagOf } from './speech.tsx'

/** The language's own name, such as `Deutsch`; its tag when the browser knows no name. */
export function nameOfLanguage(tag: string): string {
  if (isLanguage(tag)) return languages[tag]
  try {
    const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
    return own.charAt(0).toLocaleUpperCase(tag) + own.slice(1)
  } catch {
    // A tag that is none, out of some document.
    return tag
  }
}

export const languageItems = (tags: readonly string[]): readonly MenuItem[] =>
  tags.map((tag) => ({ id: tag, label: nameOfLanguage(tag), lang: tagOf(tag) }))
