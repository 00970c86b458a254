/**
 * What strings from people may be: lengths, web addresses and dates. Each question answers with a refusal or null.
 */
import { limits } from '@parley/protocol'
import { cleanText } from './clean-cell.ts'
import { whyNoLabelLang } from './language.ts'
import { firstOf } from './look-up.ts'
import { isDate, isWebUrl } from './read-cells.ts'
import type { Refusal } from './refusal.ts'
import type { Label } from './rows.ts'

const within = (text: string, limit: number): Refusal | null =>
  text.length > limit ? { why: 'too-long', length: text.length, limit } : null

/** A text that people write: the words of a claim, a note, a why, a quote. */
export const whyNoText = (text: string): Refusal | null => within(text, limits.textLength)

/** A short wording, such as a name or a locator. */
export const whyNoShort = (text: string): Refusal | null => within(text, limits.titleLength)

/** A text as it is stored: line ends alike, nothing that pictures and files choke on. Its length is asked before. */
export const plainText = (text: string): string => cleanText(text, Number.POSITIVE_INFINITY).text

/** The same for a short wording, which is one line. */
export const plainShort = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim()

/** A label as it is stored; wordings that say nothing are left out. `plain` is `plainText` where it may be long. */
export const plainLabel = (label: Label, plain: (text: string) => string = plainShort): Label =>
  Object.fromEntries(
    Object.entries(label)
      .map(([lang, said]) => [lang, plain(said)] as const)
      .filter(([, said]) => said.trim()),
  )

/** All wordings of a label and their languages. `whyNot` is `whyNoText` where it may be long. */
export const whyNoLabel = (
  label: Label,
  whyNot: (text: string) => Refusal | null = whyNoShort,
): Refusal | null =>
  firstOf(...Object.entries(label).flatMap(([lang, text]) => [whyNoLabelLang(lang), whyNot(text)]))

/** '' is no address and is fine. */
export const whyNoUrl = (url: string): Refusal | null =>
  url === '' ? null : isWebUrl(url) ? within(url, limits.urlLength) : { why: 'bad-url', url }

/** '' is an unknown date and is fine; else `2025`, `2025-06` or `2025-06-04`. */
export const whyNoDate = (date: string): Refusal | null =>
  date === '' || isIsoDate(date) ? null : { why: 'bad-date', date }

/** The reader of rows takes any day up to the 31st; a person who types 31 June is told. */
function isIsoDate(date: string): boolean {
  if (!isDate(date)) return false
  if (date.length < 10) return true
  const read = new Date(`${date}T00:00:00Z`)
  // A day that its month does not have rolls over, or is no time at all.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date)
}
