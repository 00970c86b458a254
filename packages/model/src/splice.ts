/**
 * The smallest splice that turns one text into another: what is equal at both ends stays, so that letters which
 * somebody else types there meanwhile stay too. Surrogate pairs are never cut: half of one would be stored as U+FFFD.
 */
export interface Splice {
  /** UTF-16 units from the start. */
  readonly at: number
  /** UTF-16 units. */
  readonly remove: number
  readonly insert: string
}

/** Null when the texts are equal. Linear in their length. */
export function spliceBetween(before: string, after: string): Splice | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (cutsPair(before, start) || cutsPair(after, start)) start -= 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (cutsPair(before, before.length - end) || cutsPair(after, after.length - end)) end -= 1
  return {
    at: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff
const isLow = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
