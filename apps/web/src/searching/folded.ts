/**
 * Words in the form in which they are compared: without case, width (`Ａ` is `A`) and marks (`é` is `e`, `ё` is `е`).
 * Russian `й` stays a letter of its own, and so do signs of scripts whose vowels are marks.
 */
const marks = /(?<!\u0438)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

/** O(length). */
export const folded = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(marks, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ')

/** What is asked for, folded: words, and what stands between quotation marks as it is. Empty: nothing is asked. */
export const wordsOf = (query: string): readonly string[] =>
  [...folded(query).matchAll(/["“«]([^"”»]+)["”»]|([^\s"“”«»]+)/g)].flatMap(([, phrase, word]) => {
    const wanted = (phrase ?? word ?? '').trim()
    return wanted ? [wanted] : []
  })

export type Stretch = readonly [start: number, end: number]

/** Where words stand in a text, in UTF-16 units of the text as it is; in order, none over another. O(length × words). */
export function stretchesOf(text: string, words: readonly string[]): readonly Stretch[] {
  const { fold, starts } = traced(text)
  const found = words.flatMap((word) => occurrences(fold, word))
  const joined: [number, number][] = []
  for (const [start, end] of found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined.map(([start, end]) => [starts[start] ?? 0, starts[end] ?? text.length])
}

function occurrences(fold: string, word: string): Stretch[] {
  const found: Stretch[] = []
  let at = word ? fold.indexOf(word) : -1
  while (at >= 0) {
    found.push([at, at + word.length])
    at = fold.indexOf(word, at + word.length)
  }
  return found
}

/** The folded text, and for each of its units where the character that it comes from begins. */
function traced(text: string): { readonly fold: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let fold = ''
  let at = 0
  for (const character of text) {
    const piece = folded(character)
    // A mark that is written behind its letter belongs to it.
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(at)
    fold += piece
    at += character.length
  }
  starts.push(text.length)
  return { fold, starts }
}
