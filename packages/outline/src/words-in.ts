/** The words at a place as the reader gets them: in the language of the map that was chosen, else the original. */
import type { ArgumentMap, Id, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'

export function wordsIn(
  map: ArgumentMap,
  field: WordField,
  row: Id,
  lang: Lang,
): { readonly text: string; readonly lang: Lang } {
  const original = map.claim(row)?.lang
  for (const one of [lang, ...(original === undefined ? [] : [original]), ...map.languagesOf(field, row)]) {
    const text = map.words(field, row, one)
    if (text) return { text, lang: one }
  }
  return { text: '', lang }
}

/** Whether a claim says anything in any language. */
export const hasWords = (map: ArgumentMap, claim: Id): boolean =>
  (['text', 'title', 'note'] as const).some((field) =>
    map.languagesOf(field, claim).some((lang) => map.words(field, claim, lang).trim() !== ''),
  )
