/** A card as items of a scene. */
import type { Box, Point } from './arrow-shape.ts'
import type { CardContent } from './card-content.ts'
import type { CardBox, ChipBox } from './card-metrics.ts'
import { cardStyle } from './card-style.ts'
import { icons } from './glyph.ts'
import type { RectItem, SceneItem } from './scene.ts'
import { textItem } from './text-item.ts'
import type { Measure } from './text-style.ts'
import type { Theme } from './theme.ts'

/** Paints a laid-out card with its upper left corner at `at`. */
export function cardItems(
  content: CardContent,
  card: CardBox,
  at: Point,
  theme: Theme,
  measure: Measure,
): readonly SceneItem[] {
  const { kind, implicit } = content
  const items: SceneItem[] =
    implicit && kind !== 'note' ? [dashed(card, at, theme)] : ground(kind, card, at, theme)
  for (const chip of card.chips) items.push(...chipItems(chip, at, theme))
  for (const run of card.runs)
    for (const line of run.lines)
      items.push(
        textItem({ text: line.text, x: at.x + line.x, y: at.y + line.y }, run.style, theme[run.ink], measure),
      )
  const scale = cardStyle.end.icon / 24
  for (const { icon, x, y } of card.icons)
    for (const d of icons[icon])
      items.push({
        type: 'path',
        d,
        at: { x: at.x + x, y: at.y + y, scale },
        stroke: { colour: icon === 'stale' ? theme.warn : theme.ink3, width: 1.75, round: true },
      })
  return items
}

function ground(
  kind: CardContent['kind'],
  { width, height }: CardBox,
  { x, y }: Point,
  theme: Theme,
): SceneItem[] {
  const { radius, rule } = cardStyle.frames[kind]
  if (kind === 'note') return [{ type: 'rect', x, y, width, height: rule, radius: 0, fill: theme.line2 }]
  const lowerCorners = kind === 'proposal'
  const paper: RectItem = { type: 'rect', x, y, width, height, radius, lowerCorners, fill: theme.surface1 }
  // The hairline of a card at rest lies outside its edge.
  const edge: RectItem = {
    type: 'rect',
    x: x - 0.5,
    y: y - 0.5,
    width: width + 1,
    height: height + 1,
    radius: radius + 0.5,
    lowerCorners,
    stroke: { colour: theme.line1, width: 1 },
  }
  if (kind !== 'proposal') return [edge, paper]
  return [edge, paper, { type: 'rect', x, y, width, height: rule, radius: 0, fill: theme.ink1 }]
}

/** Of one ground with the card above it. */
export function trunkItems({ x, y, width, height }: Box, theme: Theme): readonly SceneItem[] {
  const foot = y + height
  return [
    // Over the hairline below the card.
    { type: 'rect', x, y: y - 1, width, height: height + 1, radius: 0, fill: theme.surface1 },
    {
      type: 'path',
      d: `M${x - 0.5} ${y}V${foot + 0.5}H${x + width + 0.5}V${y}`,
      stroke: { colour: theme.line1, width: 1 },
    },
  ]
}

function dashed({ width, height }: CardBox, { x, y }: Point, theme: Theme): RectItem {
  const { width: line, dash } = cardStyle.implicitLine
  // An outline that reaches half a unit out of the card.
  const inset = line / 2 - 0.5
  return {
    type: 'rect',
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    radius: cardStyle.frames.claim.radius - inset,
    stroke: { colour: theme.lineField, width: line, dash },
  }
}

function chipItems(chip: ChipBox, at: Point, theme: Theme): readonly SceneItem[] {
  const [x, y] = [at.x + chip.x, at.y + chip.y]
  const { width, height } = chip
  const { radius } = cardStyle.chip
  const half = height / 2
  switch (chip.style) {
    case 'filled':
      return [{ type: 'rect', x, y, width, height, radius, fill: theme.surface3 }]
    case 'outlined': {
      const stroke = { colour: theme.lineField, width: 1 }
      const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
      return [{ type: 'rect', ...inner, radius: radius - 0.5, stroke }]
    }
    case 'person': {
      const fill = theme.people[chip.colour] ?? theme.ink2
      return [
        { type: 'rect', x, y, width, height, radius: half, fill: theme.surface3 },
        { type: 'circle', x: x + half, y: y + half, radius: half, fill },
      ]
    }
    case 'plain':
      return []
    default:
      return []
  }
}
