/** What stands round the map in a picture: title and date above, legend and sources below. */
import type { Messages } from '@parley/i18n'
import type { Lang } from '@parley/model'
import type { ArrowLook, Box } from './arrow-shape.ts'
import { glyphItems } from './glyph.ts'
import type { SceneItem } from './scene.ts'
import { textItem } from './text-item.ts'
import { baselineIn, type BlockStyle, type Measure, styleOf } from './text-style.ts'
import type { Theme } from './theme.ts'

export interface FrameText {
  readonly lang: Lang
  readonly messages: Messages
  /** '' for none. */
  readonly title: string
  /** Beside the title, such as a date; ''. */
  readonly at: string
  /** The looks to explain; empty for no legend. */
  readonly looks: readonly ArrowLook[]
  /** ''. */
  readonly sources: string
}
const narrowest = 560
const glyph = { scale: 1.6, width: 32, height: 16, gap: 12 }
const between = 32

/** Items round `map`, and the box of the whole picture. The map keeps its place. */
export function frameItems(
  map: Box,
  text: FrameText,
  padding: number,
  theme: Theme,
  measure: Measure,
): { readonly items: readonly SceneItem[]; readonly bounds: Box } {
  const hasFrame = text.title !== '' || text.at !== '' || text.looks.length > 0 || text.sources !== ''
  const left = Math.floor(map.x)
  const width = Math.max(hasFrame ? narrowest : 0, Math.ceil(map.x + map.width) - left)
  const items: SceneItem[] = []
  const head = headItems(text, width, theme, measure)
  const foot = footItems(text, width, theme, measure)
  const top = Math.floor(map.y) - (head.height > 0 ? head.height + 40 : 0)
  const footTop = Math.ceil(map.y + map.height) + (foot.height > 0 ? 40 : 0)
  items.push(...head.paint(left, top), ...foot.paint(left, footTop))
  const bottom = footTop + foot.height
  return {
    items,
    bounds: {
      x: left - padding,
      y: top - padding,
      width: width + 2 * padding,
      height: bottom - top + 2 * padding,
    },
  }
}

interface Band {
  readonly height: number
  readonly paint: (left: number, top: number) => readonly SceneItem[]
}
const nothing: Band = { height: 0, paint: () => [] }

function headItems({ title, at, lang }: FrameText, width: number, theme: Theme, measure: Measure): Band {
  if (!title && !at) return nothing
  const head = styleOf('mapTitle', lang)
  const small = styleOf('mapDate', lang)
  const dateWidth = at ? measure.width(at, small) : 0
  const lines = measure.lines(title, head, width - (dateWidth > 0 ? dateWidth + between : 0))
  const height = Math.max(lines.length, 1) * head.lineHeight
  const first = baselineIn(head, head.lineHeight)
  return {
    height,
    paint: (left, top) => [
      ...lines.map((line, i) =>
        textItem(
          { text: line.text, x: left, y: top + first + i * head.lineHeight },
          head,
          theme.ink1,
          measure,
        ),
      ),
      ...(at
        ? [textItem({ text: at, x: left + width - dateWidth, y: top + first }, small, theme.ink3, measure)]
        : []),
    ],
  }
}

function footItems(text: FrameText, width: number, theme: Theme, measure: Measure): Band {
  const { looks, sources, lang } = text
  if (looks.length === 0 && !sources) return nothing
  const legend = legendRows(text, width, measure)
  const quiet = styleOf('sources', lang)
  const [only] = legend.rows
  const beside = only && legend.rows.length === 1 ? width - only.width - 2 * between : 0
  const besideLines = sources && beside > 0 ? measure.lines(sources, quiet, beside) : []
  const isBeside = besideLines.length === 1
  const lines = !sources ? [] : isBeside ? besideLines : measure.lines(sources, quiet, width)
  const legendHeight = legend.rows.length * legend.style.lineHeight
  const linesTop = isBeside ? 0 : legendHeight + (legendHeight > 0 && lines.length > 0 ? 10 : 0)
  const height = 18 + Math.max(legendHeight, linesTop + lines.length * quiet.lineHeight)
  return {
    height,
    paint: (left, top) => [
      { type: 'rect', x: left, y: top, width, height: 1, radius: 0, fill: theme.line2 },
      ...legendItems(legend, text, left, top + 18, theme, measure),
      ...lines.map((line, i) => {
        const x = isBeside ? left + width - line.width : left
        const y = top + 18 + linesTop + i * quiet.lineHeight + baselineIn(quiet, quiet.lineHeight)
        return textItem({ text: line.text, x, y }, quiet, theme.ink2, measure)
      }),
    ],
  }
}

interface Legend {
  readonly style: BlockStyle
  readonly rows: readonly {
    readonly width: number
    readonly entries: readonly { readonly look: ArrowLook; readonly x: number }[]
  }[]
}

function legendRows({ looks, lang, messages }: FrameText, width: number, measure: Measure): Legend {
  const style = styleOf('legend', lang)
  const rows: { width: number; entries: { look: ArrowLook; x: number }[] }[] = []
  for (const look of looks) {
    const taken = glyph.width + glyph.gap + measure.width(messages.map[look], style)
    const row = rows.at(-1)
    if (row && row.width + between + taken <= width) {
      row.entries.push({ look, x: row.width + between })
      row.width += between + taken
    } else rows.push({ width: taken, entries: [{ look, x: 0 }] })
  }
  return { style, rows }
}

function legendItems(
  { style, rows }: Legend,
  { messages }: FrameText,
  left: number,
  top: number,
  theme: Theme,
  measure: Measure,
): readonly SceneItem[] {
  return rows.flatMap(({ entries }, i) =>
    entries.flatMap(({ look, x }): readonly SceneItem[] => {
      const y = top + i * style.lineHeight
      const at = { x: left + x, y: y + (style.lineHeight - glyph.height) / 2, scale: glyph.scale }
      const line = {
        text: messages.map[look],
        x: left + x + glyph.width + glyph.gap,
        y: y + baselineIn(style, style.lineHeight),
      }
      return [...glyphItems(look, theme.looks[look], at), textItem(line, style, theme.looks[look], measure)]
    }),
  )
}
