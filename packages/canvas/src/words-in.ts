/** The words at a place as the reader gets them: in the language of the map that was chosen, else the original. */
import type { ArgumentMap, Id, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'

export interface WordsFound {
  readonly text: string
  /** The language that the text is in; the asked one when there are no words at all. */
  readonly lang: Lang
}

/** Words in the language asked for, else in the claim’s own, else in any; an empty text where there are none. O(languages of the place). */
export function wordsIn(map: ArgumentMap, field: WordField, row: Id, lang: Lang): WordsFound {
  const asked = map.words(field, row, lang)
  if (asked) return { text: asked, lang }
  const original = map.claim(row)?.lang
  const order = [...(original === undefined ? [] : [original]), ...map.languagesOf(field, row)]
  for (const one of order) {
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
