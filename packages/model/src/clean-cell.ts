/**
 * Makes a value from outside fit to be a cell or a text: JSON all through, bounded in depth and size, strings without
 * control characters, which pictures, files and other programs choke on.
 */
import { limits } from '@parley/protocol'
import { isRecord } from './read-cells.ts'
import type { Cell } from './writes.ts'

const deepest = 6
const longestList = 1_000

export type Uncleanness = 'control-characters' | 'cut'

/** A string that may be kept, and what had to be done to it. Line ends become `\n`. */
export function cleanText(
  text: string,
  limit: number = limits.textLength,
): { readonly text: string; readonly done: ReadonlySet<Uncleanness> } {
  const done = new Set<Uncleanness>()
  const lines = text.replaceAll(/\r\n?/g, '\n')
  // Cc without tab and line end; Cs: halves of a pair, which no encoding can carry.
  const plain = lines.replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
  if (plain !== lines) done.add('control-characters')
  if (plain.length <= limit) return { text: plain, done }
  done.add('cut')
  return { text: plain.slice(0, limit).replace(/\p{Cs}$/u, ''), done }
}

/** A copy of a value as a cell; undefined when it is none, or too deep or long. What was cleaned is told to `note`. */
export function cleanCell(value: unknown, note: (done: Uncleanness) => void, depth = 0): Cell | undefined {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'string') {
    const { text, done } = cleanText(value)
    for (const one of done) note(one)
    return text
  }
  if (depth >= deepest) return undefined
  if (Array.isArray(value)) {
    if (value.length > longestList) return undefined
    const list = Array.from(value, (one: unknown) => cleanCell(one, note, depth + 1))
    return list.every((one) => one !== undefined) ? list : undefined
  }
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value)
  if (entries.length > longestList) return undefined
  const cells: [string, Cell][] = []
  for (const [name, one] of entries) {
    const cell = name === '__proto__' ? undefined : cleanCell(one, note, depth + 1)
    if (cell === undefined) return undefined
    cells.push([name, cell])
  }
  return Object.fromEntries(cells)
}
