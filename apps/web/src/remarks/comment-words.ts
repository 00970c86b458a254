/** The words of a comment, which is written in one language and seldom translated. */
import type { ArgumentMap, Id, Lang } from '@parley/model'

/** In the language, else in the first that it has; '' in the asked one for a comment without words. */
export function commentWords(
  map: ArgumentMap,
  id: Id,
  lang: Lang,
): { readonly text: string; readonly lang: Lang } {
  for (const one of [lang, ...map.languagesOf('comment', id)]) {
    const text = map.words('comment', id, one)
    if (text.trim()) return { text, lang: one }
  }
  return { text: '', lang }
}
