/** How large a card will be, before the browser has drawn it: by the text metrics that pictures use too. */
import type { ArgumentMap, Id } from '@parley/model'
import { type CardReader, cardContentOf, cardStyle, type Measure, measureCard } from '@parley/scene'
import type { Size } from './places.ts'

export interface Sizes extends CardReader {
  /** Null while the text metrics are on their way: then sizes are guesses, and the browser's count soon. */
  readonly measure: Measure | null
}

/** Letters on a line of a claim, about; Han letters count twice. */
const lineLetters = 33

export function cardSize(map: ArgumentMap, id: Id, { measure, ...reader }: Sizes): Size {
  const content = cardContentOf(map, id, reader)
  if (!content) return { width: 0, height: 0 }
  if (measure) {
    const { width, height } = measureCard(content, measure)
    return { width, height }
  }
  const { width, padding } = cardStyle.frames[content.kind]
  const text = content.text?.text ?? ''
  const letters = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  const lines = Math.max(1, Math.ceil((letters / lineLetters) * (264 / width)))
  const head = content.title ? 52 : 0
  return { width, height: padding.top + head + lines * 22 + 27 + padding.bottom }
}
