/** Arrows as items of a scene: lines and heads first, then what stands on them. */
import type { Messages } from '@parley/i18n'
import { type ArrowShape, arrowStyle, type Point } from './arrow-shape.ts'
import { pathData } from './curve.ts'
import { headOf } from './head.ts'
import { pillBox } from './joint.ts'
import type { SceneItem, Stroke, TextItem } from './scene.ts'
import { textItem } from './text-item.ts'
import { baselineIn, type Measure, styleOf } from './text-style.ts'
import type { Theme } from './theme.ts'

/** All arrows in the order given, a later line bridging an earlier one. */
export function arrowItems(
  shapes: Iterable<ArrowShape>,
  messages: Messages,
  lang: string,
  theme: Theme,
  measure: Measure,
): readonly SceneItem[] {
  const all = [...shapes]
  const word = (shape: ArrowShape): readonly SceneItem[] => {
    if (!shape.word.fits) return []
    const item = centred(
      messages.map[shape.look],
      'word',
      shape.word.at,
      theme.looks[shape.look],
      lang,
      measure,
    )
    return [{ ...item, halo: { colour: theme.canvas, width: arrowStyle.word.halo } }]
  }
  return [
    ...all.flatMap((shape) => lineItems(shape, theme)),
    ...all.flatMap((shape) => jointItems(shape, messages, lang, theme, measure)),
    ...all.flatMap(word),
    ...all.flatMap((shape) => ringItems(shape, theme)),
  ]
}

function lineItems(shape: ArrowShape, theme: Theme): readonly SceneItem[] {
  const { look, curve, stems } = shape
  const colour = theme.looks[look]
  const dash = arrowStyle.dash[look]
  const dots = look === 'asks'
  const line: Stroke = {
    colour,
    width: dots ? arrowStyle.asksWidth : arrowStyle.lineWidth,
    ...(dash && { dash }),
    ...(dots && { round: true }),
  }
  const d = pathData(curve)
  const items: SceneItem[] = [
    { type: 'path', d, stroke: { colour: theme.canvas, width: arrowStyle.underWidth } },
  ]
  for (const stem of stems) {
    const stroke = { colour, width: arrowStyle.lineWidth }
    if (!stem.lost) items.push({ type: 'path', d: pathData(stem.curve), stroke })
    else {
      const lost = { ...stroke, dash: arrowStyle.lostDash }
      items.push({ type: 'path', d: pathData(stem.curve), stroke: lost, opacity: arrowStyle.lostOpacity })
    }
    if (stem.socket)
      items.push({
        type: 'circle',
        ...stem.socket,
        radius: arrowStyle.socketRadius,
        fill: theme.canvas,
        stroke: { colour, width: arrowStyle.ringWidth, dash: [2, 2] },
      })
  }
  items.push({ type: 'path', d, stroke: line }, headItem(shape, colour, theme))
  return items
}

const xy = ({ x, y }: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

function headItem({ look, head }: ArrowShape, colour: string, theme: Theme): SceneItem {
  const mark = headOf(look, head)
  if (mark.kind === 'circle')
    return {
      type: 'circle',
      ...mark.centre,
      radius: mark.radius,
      fill: theme.canvas,
      stroke: { colour, width: 2 },
    }
  const d = `M${mark.points.map(xy).join('L')}`
  if (mark.kind === 'triangle')
    return { type: 'path', d: `${d}Z`, fill: colour, stroke: { colour, width: 1, round: true } }
  return { type: 'path', d, stroke: { colour, width: mark.kind === 'bar' ? 3 : 2, round: true } }
}

function jointItems(
  { joint, look }: ArrowShape,
  messages: Messages,
  lang: string,
  theme: Theme,
  measure: Measure,
): readonly SceneItem[] {
  if (!joint) return []
  const colour = theme.looks[look]
  const box = pillBox(joint)
  return [
    {
      type: 'rect',
      ...box,
      radius: box.height / 2,
      fill: theme.canvas,
      stroke: { colour, width: arrowStyle.pill.lineWidth },
    },
    centred(messages.map.and, 'and', joint, colour, lang, measure),
  ]
}

function ringItems({ ring, look }: ArrowShape, theme: Theme): readonly SceneItem[] {
  if (!ring.shown) return []
  const stroke = { colour: theme.looks[look], width: arrowStyle.ringWidth }
  return [{ type: 'circle', ...ring.at, radius: arrowStyle.ringRadius, fill: theme.canvas, stroke }]
}

function centred(
  text: string,
  kind: 'word' | 'and',
  at: Point,
  colour: string,
  lang: string,
  measure: Measure,
): TextItem {
  const style = styleOf(kind, lang)
  const y = at.y - style.lineHeight / 2 + baselineIn(style, style.lineHeight)
  return textItem({ text, x: at.x - measure.width(text, style) / 2, y }, style, colour, measure)
}
