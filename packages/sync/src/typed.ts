/**
 * What a person did to a text box, as the smallest splice that explains it. The caret settles what the letters
 * alone leave open: in `aaa` it tells which `a` is the new one, and with it where a peer's letter beside it goes.
 */
import { cutsPair, type Splice } from './words.ts'

/**
 * The splice from what a box showed to what it shows; null when they are equal.
 *
 * @param caret where the selection ends now, in UTF-16 units: what is behind it is taken to have been there before
 */
export function typed(before: string, after: string, caret: number): Splice | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const behind = Math.min(shorter, Math.max(0, after.length - caret))
  let end = 0
  while (end < behind && before.at(-1 - end) === after.at(-1 - end)) end += 1
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start += 1
  // The change was not before the caret (a drop, a deletion forward): what is equal at the end stays all the same.
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  while (start > 0 && (isInside(before, start) || isInside(after, start))) start -= 1
  while (end > 0 && (isInside(before, before.length - end) || isInside(after, after.length - end))) end -= 1
  return {
    at: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  }
}

/** Joiners, variation selectors, skin tones and flags: what makes one emoji of several. */
const joining = /\u200D|\uFE0F|\p{Emoji_Modifier}|\p{Regional_Indicator}/u
const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** An emoji is shorter than this, in UTF-16 units. */
const reach = 48

/**
 * Whether a position is within one emoji, so that two people who choose another at once leave two whole ones behind
 * and no torn one. Letters with marks are cut: there, taking the letter anew for each mark would double it.
 */
function isInside(text: string, at: number): boolean {
  if (cutsPair(text, at)) return true
  if (at <= 0 || at >= text.length || !joining.test(text.slice(Math.max(0, at - 2), at + 2))) return false
  const from = Math.max(0, at - reach)
  const window = text.slice(cutsPair(text, from) ? from + 1 : from, at + reach)
  const place = at - (cutsPair(text, from) ? from + 1 : from)
  return clusters.segment(window).containing(place)?.index !== place
}
