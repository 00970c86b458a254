/**
 * Where cards stand while no canvas is on the page, as for a tidy out of the outline: sizes from the measured text, as
 * pictures have them; places from the map. Cards without a place are put in rows below, as the layout will have them.
 */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, type Lang, liveClaims } from '@parley/model'
import { type Box, cardContentOf, loadTextMeasure, measureCard, proposalNumbers } from '@parley/scene'

const gap = 48
const rowWidth = 1400

/** Fetches the measure of texts; rejects where that cannot be had. Linear in the map. */
export async function measuredBoxes(
  map: ArgumentMap,
  lang: Lang,
  messages: Messages,
): Promise<ReadonlyMap<Id, Box>> {
  const { measure } = await loadTextMeasure()
  const reader = { lang, messages, numbers: proposalNumbers(map) }
  const boxes = new Map<Id, Box>()
  const waiting: (readonly [Id, Pick<Box, 'width' | 'height'>])[] = []
  for (const { id, pos } of liveClaims(map)) {
    const content = cardContentOf(map, id, reader)
    if (!content) continue
    const { width, height } = measureCard(content, measure)
    if (pos) boxes.set(id, { x: pos[0], y: pos[1], width, height })
    else waiting.push([id, { width, height }])
  }
  let x = 0
  let y = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height + gap))
  let tallest = 0
  for (const [id, { width, height }] of waiting) {
    if (x > 0 && x + width > rowWidth) {
      y += tallest + gap
      x = 0
      tallest = 0
    }
    boxes.set(id, { x, y, width, height })
    x += width + gap
    tallest = Math.max(tallest, height)
  }
  return boxes
}
