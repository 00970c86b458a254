/**
 * Reading and splicing a root text so that it stays well-formed whatever is asked: positions are clamped, surrogate
 * pairs are never cut (Yjs would store U+FFFD for each half), and what other programs put into a text besides
 * letters (embeds, formats) is stepped over, for it has a length in Yjs and none in what people read.
 */
import * as Y from 'yjs'

/** Takes `remove` UTF-16 units away at `at` and puts `insert` there. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** Whether a position falls between the two halves of a surrogate pair. */
export const cutsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) &&
  /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** Lone halves of surrogate pairs become U+FFFD, as they would on the way to others: all replicas keep the same. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')

/** What people read of a text. Linear in it. */
// oxlint-disable-next-line typescript/no-base-to-string -- Y.Text has a toString of its own.
export const lettersOf = (text: Y.Text): string => text.toString()

/** Splices a text and answers what was done after clamping. Runs inside the caller's transaction. */
export function spliceWords(text: Y.Text, { at, remove, insert }: Splice): Splice {
  const letters = lettersOf(text)
  let start = Math.min(Math.max(0, Math.trunc(at)), letters.length)
  let end = Math.min(Math.max(start, Math.trunc(at + remove)), letters.length)
  const puts = end === start
  if (cutsPair(letters, start)) start -= 1
  if (puts) end = start
  else if (cutsPair(letters, end)) end += 1
  const clean = wellFormed(insert)
  const plain = text.length === letters.length
  const from = plain ? start : unitAt(text, start)
  if (end > start) {
    if (plain) text.delete(from, end - start)
    else removeLetters(text, start, end)
  }
  // Without attributes, or the letters would take on what other programs mark their neighbours with.
  if (clean) text.insert(from, clean, {})
  return { at: start, remove: end - start, insert: clean }
}

/** Where a letter stands in Yjs's count, in which each embed is one long. */
function unitAt(text: Y.Text, letter: number): number {
  let letters = 0
  let units = 0
  for (const length of runs(text)) {
    if (length !== undefined && letters + length >= letter) return units + letter - letters
    letters += length ?? 0
    units += length ?? 1
  }
  return units
}

function removeLetters(text: Y.Text, start: number, end: number): void {
  // From the back, one unit each, so that embeds in between stay where they are.
  for (let letter = end - 1; letter >= start; letter--) text.delete(unitAt(text, letter + 1) - 1, 1)
}

/** The lengths of the runs of letters in a text; undefined for an embed. */
function* runs(text: Y.Text): Iterable<number | undefined> {
  const delta: readonly { readonly insert: unknown }[] = text.toDelta()
  for (const { insert } of delta) yield typeof insert === 'string' ? insert.length : undefined
}
