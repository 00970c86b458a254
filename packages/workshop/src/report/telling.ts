/** How a report tells numbers and moments: in its language, and in the time of whoever reads it. */
import type { ReportWords } from './document.ts'

export interface Telling {
  readonly words: ReportWords
  /** Day and time; milliseconds since 1970. */
  readonly moment: (at: number) => string
  /** From one to another, the day said once where it is the same. */
  readonly between: (from: number, to: number) => string
  /** The time alone. */
  readonly time: (at: number) => string
  readonly whole: (n: number) => string
  /** Up to two places, with its sign; nothing for null. */
  readonly signed: (n: number | null) => string
  /** Rounded, with its sign. */
  readonly signedWhole: (n: number) => string
  /** Between two moments, in minutes; below one, as a part of it. */
  readonly span: (from: number, to: number) => string
}

// Hyphens break lines and read badly: a minus is one.
const minus = (text: string): string => text.replace(/^-/, '−')

export function tellingOf(lang: string, words: ReportWords, timeZone?: string): Telling {
  const zone = timeZone === undefined ? {} : { timeZone }
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', ...zone })
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', ...zone })
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short', ...zone })
  const whole = new Intl.NumberFormat(lang)
  const rough = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 })
  const signed = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  const signedWhole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  return {
    words,
    moment: (at) => moment.format(at),
    between: (from, to) => {
      // Ranges are told with short dates in some languages, where a single moment has a long one.
      const isOneDay = day.format(from) === day.format(to)
      return isOneDay
        ? `${moment.format(from)} – ${time.format(to)}`
        : `${moment.format(from)} – ${moment.format(to)}`
    },
    time: (at) => time.format(at),
    whole: (n) => whole.format(n),
    signed: (n) => (n === null ? '' : minus(signed.format(n))),
    signedWhole: (n) => minus(signedWhole.format(n)),
    span: (from, to) => words.minutes(rough.format(Math.max(0, to - from) / 60_000)),
  }
}

/** A proposal's words begin with its short name on a line of its own: in tables that is enough. */
export function shortOf(text: string): string {
  const at = text.indexOf('\n')
  return at > 0 && at <= 120 ? text.slice(0, at) : text
}
