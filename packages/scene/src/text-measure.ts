/**
 * Measures text and breaks it into lines as a browser would; the only file that knows the library that does. Needs
 * `OffscreenCanvas`, in a browser or worker, or a stand-in for it in Node. Results are kept by text, style and
 * width. Fonts must be there before: what was measured in a stand-in face is wrong until `forgetMeasures`.
 */
import {
  clearCache,
  layoutWithLines,
  measureNaturalWidth,
  type PreparedTextWithSegments,
  prepareWithSegments,
  setLocale,
} from '@chenglou/pretext'
import { onOwnCanvas } from './own-canvas.ts'
import { fontOf, type Measure, type MeasuredLine, type TextStyle } from './text-style.ts'

const kept = 4000
const blocks = new Map<string, readonly MeasuredLine[]>()
const widths = new Map<string, number>()
let locale: string | undefined

/** The measure of this realm. Stateless to its users: the same text always takes the same room. */
export const textMeasure: Measure = {
  lines(text, style, width) {
    const key = `${width} ${nameOf(style)} ${text}`
    return remembered(blocks, key, () =>
      layoutWithLines(prepared(text, style, 'pre-wrap'), width, 1).lines.map((line) => ({
        text: line.text.replace(/\s+$/u, ''),
        width: line.width,
      })),
    )
  },
  width(text, style) {
    if (text === '') return 0
    return remembered(widths, `${nameOf(style)} ${text}`, () =>
      measureNaturalWidth(prepared(text, style, 'normal')),
    )
  },
}

/** Forgets all widths: call it when fonts have come in that were not there when text was measured. */
export function forgetMeasures(): void {
  clearCache()
  blocks.clear()
  widths.clear()
}

const nameOf = (style: TextStyle): string =>
  `${style.lang} ${style.weight} ${style.size} ${style.family} ${style.tracking}`

function prepared(
  text: string,
  style: TextStyle,
  whiteSpace: 'normal' | 'pre-wrap',
): PreparedTextWithSegments {
  // Quotes and dashes break by the text's language, and the library knows one language at a time.
  if (locale !== style.lang) setLocale((locale = style.lang))
  return onOwnCanvas(() =>
    prepareWithSegments(text, fontOf(style), { whiteSpace, letterSpacing: style.tracking }),
  )
}

function remembered<V>(memory: Map<string, V>, key: string, make: () => V): V {
  const found = memory.get(key)
  if (found !== undefined) return found
  const made = make()
  if (memory.size >= kept) for (const old of [...memory.keys()].slice(0, kept / 2)) memory.delete(old)
  memory.set(key, made)
  return made
}
