/** Hits in the order of reading, each with the text that shows best why it is one. */
import type { Id, Lang } from '@parley/model'
import type { Entry, FoundKind } from './search-index.ts'
import type { ReadingOrder } from './reading-order.ts'
import type { FoundText } from './texts-of.ts'

export interface Hit {
  readonly id: Id
  readonly kind: FoundKind
  /** The claim of the top level under which it stands; null: a source, or what hangs on nothing sound. */
  readonly root: Id | null
}

/** Claims and steps as they are read, then sources. O(hits log hits). */
export function hitsOf(entries: readonly Entry[], order: ReadingOrder): readonly Hit[] {
  const last = Infinity
  const placeOf = ({ id, kind }: Entry) => (kind === 'source' ? last : (order.get(id)?.at ?? order.size))
  return entries
    .map((entry) => ({ entry, at: placeOf(entry) }))
    .toSorted((a, b) => (a.at === b.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.at - b.at))
    .map(({ entry: { id, kind } }) => ({
      id,
      kind,
      root: kind === 'source' ? null : (order.get(id)?.root ?? null),
    }))
}

/** The text that has most of the words; of equals that in the language that is read, then the first. */
export function bestText(
  { texts, folds }: Entry,
  words: readonly string[],
  lang: Lang,
): FoundText | undefined {
  const rank = (at: number) =>
    words.filter((word) => folds[at]?.includes(word)).length * 2 + (texts[at]?.lang === lang ? 1 : 0)
  let best = 0
  for (const at of texts.keys()) if (rank(at) > rank(best)) best = at
  return texts[best]
}

/**
 * How well a claim answers words that somebody types to name it, for lists to pick from: 0 is best. Short names come
 * before texts, and what begins with the words before what has them, and has them whole before in parts.
 */
export function distance({ texts, folds }: Entry, words: readonly string[]): number {
  const ranks = folds.map((fold, at) => {
    const where = texts[at]?.where
    if (where !== 'title' && where !== 'text') return 6
    const rank = rankOf(fold, words)
    return rank === undefined ? 6 : rank + (where === 'title' ? 0 : 3)
  })
  return Math.min(6, ...ranks)
}

function rankOf(fold: string, words: readonly string[]): 0 | 1 | 2 | undefined {
  if (fold.startsWith(words.join(' '))) return 0
  if (words.every((word) => startsWord(fold, word))) return 1
  return words.every((word) => fold.includes(word)) ? 2 : undefined
}

const startsWord = (fold: string, word: string): boolean => {
  const at = fold.indexOf(word)
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(fold.charAt(at - 1)))
}
