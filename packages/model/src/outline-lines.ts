/**
 * The lines of a pasted text, bounded and cleaned: how far each is indented and what it says. Control characters go,
 * marks of writing direction and emoji stay.
 */
import { limits } from '@parley/protocol'
import { cleanText } from './clean-cell.ts'

/** What a paste may hold at once; more is cut, after asking. */
export const outlineLimits = {
  /** UTF-16 units of the whole text. */
  text: 1_000_000,
  /** Claims. */
  claims: 2_000,
  /** UTF-16 units of one claim. */
  words: limits.textLength,
} as const

export interface OutlineLine {
  /** From 1, as an editor counts them. */
  readonly number: number
  /** Columns; a tab goes to the next multiple of 4. */
  readonly indent: number
  /** Without blanks around it; never ''. */
  readonly words: string
  /** The same with the blanks behind it, for what goes on in it. */
  readonly raw: string
  /** Whether control characters were taken out of it. */
  readonly cleaned: boolean
}

/** The lines that say something. Reads no further than a text may go. */
export function outlineLines(text: string): readonly OutlineLine[] {
  const kept = text.slice(0, outlineLimits.text).replace(/^\uFEFF/, '')
  return kept.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, at) => {
    const { text: clean, done } = cleanText(line, Number.POSITIVE_INFINITY)
    const raw = clean.trimStart()
    const words = raw.trimEnd()
    if (!words) return []
    const indent = columnsOf(clean.slice(0, clean.length - raw.length))
    return [{ number: at + 1, indent, words, raw, cleaned: done.has('control-characters') }]
  })
}

function columnsOf(blanks: string): number {
  let columns = 0
  for (const blank of blanks) columns = blank === '\t' ? columns - (columns % 4) + 4 : columns + 1
  return columns
}
