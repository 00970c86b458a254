/** Lines of text as items of a scene, cut where renderers disagree about the distance of two signs. */
import type { TextItem } from './scene.ts'
import type { Measure, TextStyle } from './text-style.ts'

/** Full-width signs that browsers set closer when two stand together. */
const squeezed =
  /[\u2018\u2019\u201C\u201D\u3001\u3002\u3008-\u3011\u3014-\u301B\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3B\uFF3D\uFF5B\uFF5D\uFF5F\uFF60]/u

/** The line in runs: a new one begins behind each of two such signs that stand together. */
export function runsOf(text: string, x: number, style: TextStyle, measure: Measure): TextItem['runs'] {
  const letters = Array.from(text)
  const starts = [0]
  for (let i = 1; i < letters.length; i++)
    if (squeezed.test(letters[i - 1] ?? '') && squeezed.test(letters[i] ?? '')) starts.push(i)
  if (starts.length === 1) return text ? [{ x, text }] : []
  return starts.map((start, k) => {
    const run = letters.slice(start, starts[k + 1] ?? letters.length).join('')
    if (start === 0) return { x, text: run }
    // The sign keeps its own width and is moved back by what the two lose together.
    const sign = letters[start] ?? ''
    const through = measure.width(letters.slice(0, start + 1).join(''), style)
    return { x: x + through - measure.width(sign, style), text: run }
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
