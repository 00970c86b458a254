/** Lines of text as items of a scene, cut where renderers disagree about the distance of two signs. */
import { fullWidth, isHanDash } from './full-width.ts'
import type { TextItem } from './scene.ts'
import type { Measure, TextStyle } from './text-style.ts'

/**
 * The line in runs: a new one begins between two full-width signs, which stand a full em each on a card, and Chinese
 * dashes are runs of their own with the width that they fill.
 */
export function runsOf(text: string, x: number, style: TextStyle, measure: Measure): TextItem['runs'] {
  const isHan = style.family === 'zh'
  const sign = isHan ? fullWidth.inHan : fullWidth.anywhere
  const letters = Array.from(text)
  const starts = [0]
  for (let i = 1; i < letters.length; i++) {
    const [before, after] = [letters[i - 1] ?? '', letters[i] ?? '']
    const dash = isHan && isHanDash(before) !== isHanDash(after)
    const pair = sign.test(before) && sign.test(after) && !(isHanDash(before) && isHanDash(after))
    if (dash || pair) starts.push(i)
  }
  if (!text) return []
  return starts.map((start, k) => {
    const run = letters.slice(start, starts[k + 1] ?? letters.length).join('')
    const at = start === 0 ? x : x + measure.width(letters.slice(0, start).join(''), style)
    const fills = isHan && isHanDash(run[0] ?? '')
    return { x: at, text: run, ...(fills && { width: measure.width(run, style) }) }
  })
}

/** A text item from a line's start on its baseline. */
export function textItem(
  line: { readonly text: string; readonly x: number; readonly y: number },
  style: TextStyle,
  fill: string,
  measure: Measure,
): TextItem {
  const { size, weight, family, tracking, lang } = style
  const runs = runsOf(line.text, line.x, style, measure)
  return { type: 'text', runs, y: line.y, style: { size, weight, family, tracking, lang }, fill }
}
