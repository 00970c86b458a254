/** Where a text can be cut: before its words, best between sentences. Places are in UTF-16 units. */

export interface CutPlaces {
  /** In order; a cut at each of them leaves words on both sides. */
  readonly all: readonly number[]
  /** Those where a sentence begins. */
  readonly sentences: readonly number[]
}

const opening = /[\p{Ps}\p{Pi}"'‘“¿¡]$/u

/** O(length). The rules of the language count, as Chinese has no blanks. */
export function cutPlaces(text: string, lang: string): CutPlaces {
  const starts: number[] = []
  let opened: number | null = null
  let said = false
  for (const { segment, index, isWordLike } of segmentsOf(text, lang, 'word')) {
    if (isWordLike) {
      // Nothing is cut off before the first word.
      if (said) starts.push(opened ?? index)
      said = true
    }
    opened = !isWordLike && opening.test(segment) ? (opened ?? index) : null
  }
  const all = [...new Set(starts)]
  const sentences = segmentsOf(text, lang, 'sentence').flatMap(({ index }) =>
    all.includes(index) ? [index] : [],
  )
  return { all, sentences }
}

/** Where somebody is likely to cut: the sentence, else the clause, else the word that begins nearest the middle. */
export function likelyCut(text: string, { all, sentences }: CutPlaces): number | undefined {
  const clauses = all.filter((at) =>
    /[,;:，；：、—–]\s*["”’」』)]?\s*$/u.test(text.slice(Math.max(0, at - 6), at)),
  )
  const [best] = [sentences, clauses, all].filter((places) => places.length > 0)
  return best && nearest(best, text.length / 2)
}

export const nearest = (places: readonly number[], to: number): number | undefined => {
  let best = places[0]
  for (const place of places) if (Math.abs(place - to) < Math.abs((best ?? 0) - to)) best = place
  return best
}

function segmentsOf(
  text: string,
  lang: string,
  granularity: 'word' | 'sentence',
): readonly Intl.SegmentData[] {
  try {
    return [...new Intl.Segmenter(lang, { granularity }).segment(text)]
  } catch {
    // A language tag that is none, out of some document.
    return [...new Intl.Segmenter(undefined, { granularity }).segment(text)]
  }
}
