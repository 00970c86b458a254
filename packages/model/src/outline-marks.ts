/**
 * The marks of a map written as an indented text, which is read back to the same map:
 *
 *     A claim of the first rank
 *       + a reason
 *         * an undercut of the step that the line above takes (`*+` backs it, `*?` asks about it)
 *       & what must hold together with that reason
 *       - a rebuttal
 *         | its second line
 *       ? a question
 *         > an answer
 *       + ↑ a claim that stands further up
 *
 * A backslash before words keeps them from being read as a mark.
 */
import type { Stance } from './rows.ts'

/** What a line is to the line that it stands under. */
export interface Mark {
  /** How it bears; `with`: it joins the step before it as a co-premise. */
  readonly bears: Stance | 'with'
  /** It bears on the step of that line, not on its claim. */
  readonly onStep: boolean
}

const marks: Readonly<Record<string, Mark>> = {
  '+': { bears: 'supports', onStep: false },
  '-': { bears: 'rebuts', onStep: false },
  '?': { bears: 'asks', onStep: false },
  '>': { bears: 'answers', onStep: false },
  '&': { bears: 'with', onStep: false },
  '*': { bears: 'rebuts', onStep: true },
  '*+': { bears: 'supports', onStep: true },
  '*?': { bears: 'asks', onStep: true },
}

/** The mark of a stance. An answer to a step there is not; it is written as what backs it. */
export function markFor(stance: Stance, onStep: boolean): string {
  if (!onStep) return { supports: '+', rebuts: '-', asks: '?', answers: '>' }[stance]
  return { supports: '*+', rebuts: '*', asks: '*?', answers: '*+' }[stance]
}

export const joinMark = '&'
export const moreMark = '|'
export const againMark = '↑'

/** A mark at the beginning of a line and what is behind it; the words as they are when there is none. */
export function marked(line: string): {
  readonly sign: string
  readonly mark: Mark | null
  readonly words: string
} {
  // Marks of writing direction may stand before it.
  const [, sign = '', words = ''] =
    /^[\u200E\u200F\u2066-\u2069]*(\*[+?]|[-+?>&*])[ \t\u00A0]+(.*)$/u.exec(line) ?? []
  const mark = Object.hasOwn(marks, sign) ? (marks[sign] ?? null) : null
  return mark ? { sign, mark, words } : { sign: '', mark: null, words: line }
}

const bullet = /^(?:[-*+•·–—]\s+|\(?\d{1,3}[.)、]\s*(?!\d))/u

/** A line without the bullet or number that marks it as one of a list. */
export const withoutBullet = (line: string): string => (isBare(line) ? '' : line.replace(bullet, ''))

/** A bullet with nothing behind it. */
const isBare = (line: string): boolean => /^[-*+•·–—]$/u.test(line)

/**
 * What the first letters of a text say that somebody begins to write under a claim: `+ `, `- ` or `? ` and the rest.
 * Null when they say nothing of the sort.
 */
export function relationTyped(text: string): { readonly stance: Stance; readonly text: string } | null {
  const { sign, mark, words } = marked(text)
  if (!mark || mark.bears === 'with' || mark.onStep || sign === '>') return null
  return { stance: mark.bears, text: words }
}

const special = /^\\(?=[-+?>&*|↑\\•·–—(\d\u200E\u200F\u2066-\u2069])/u

/** Words as they are written, so that they are read back as they were. */
export function escaped(words: string): string {
  const reads = marked(words).mark !== null || withoutBullet(words) !== words
  return reads || /^[\\|↑]/u.test(words) ? `\\${words}` : words
}

export const unescaped = (words: string): string => words.replace(special, '')
