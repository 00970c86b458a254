/** Which names answer what is typed, the best first. A name may have a second one, in another language. */
import { folded, wordsOf } from '../searching/folded.ts'

export interface Named {
  readonly key: string
  readonly name: string
  /** Found by it too, but after those that are found by their first. */
  readonly other: string
}

/** O(names); what is equally good stays in its order. With nothing typed all, as they are. */
export function matching<Item extends Named>(items: readonly Item[], query: string): readonly Item[] {
  const words = wordsOf(query)
  if (!words.length) return items
  return items
    .map((item) => ({
      item,
      rank: Math.min(rankOf(folded(item.name), words), rankOf(folded(item.other), words) + 3),
    }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** -1: is called so; 0: begins so; 1: its words begin so; 2: holds them; Infinity: not at all. */
function rankOf(name: string, words: readonly string[]): number {
  if (!words.every((word) => name.includes(word))) return Infinity
  const typed = words.join(' ')
  if (name === typed) return -1
  if (name.startsWith(typed)) return 0
  const parts = name.split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 1 : 2
}
