/** The languages that are offered where one is to be named: those of the map first, then widely written ones by name. */
import type { Lang } from '@parley/model'

const widely =
  'ar az be bg bn cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv ms nl no pl pt ro ru sk sl sr sv sw ta tg th tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  )

export interface LanguageChoice {
  readonly tag: Lang
  /** In the words of `language`. */
  readonly name: string
}

/** Each once; `first` in their order. */
export function languageChoices(language: string, first: readonly Lang[]): readonly LanguageChoice[] {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const named = (tag: Lang): LanguageChoice => ({ tag, name: nameIn(names, tag) })
  const own = [...new Set(first)].map(named)
  const others = widely.filter((tag) => !first.includes(tag)).map(named)
  return [...own, ...others.toSorted((a, b) => a.name.localeCompare(b.name, language))]
}

function nameIn(names: Intl.DisplayNames, tag: Lang): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    // A tag that is none, out of some document.
    return tag
  }
}
