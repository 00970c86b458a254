/**
 * How tall a card is and where each line of its words stands, by arithmetic over measured text: what the browser
 * does with the style sheet of cards, so that layouts and pictures need no screen.
 */
import type { CardChip, CardContent } from './card-content.ts'
import { cardStyle } from './card-style.ts'
import {
  baselineIn,
  type BlockStyle,
  type Measure,
  type MeasuredLine,
  shortened,
  styleOf,
} from './text-style.ts'

/** Which ink of the theme words are in. */
export type Ink = 'ink1' | 'ink2' | 'ink3' | 'warn' | 'onPerson'

/** One line of text; x and y of its start on the baseline, from the card's upper left corner. */
export interface CardLine extends MeasuredLine {
  readonly x: number
  readonly y: number
}
export interface CardRun {
  readonly role:
    | 'kicker'
    | 'title'
    | 'text'
    | 'mark'
    | 'chip'
    | 'initial'
    | 'asserter'
    | 'locator'
    | 'fallback'
  readonly style: BlockStyle
  readonly ink: Ink
  readonly lines: readonly CardLine[]
}
/** A chip's ground; its text is a run. */
export interface ChipBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly style: CardChip['style']
  readonly colour: number
}
export interface CardIcon {
  readonly icon: 'stale' | 'note'
  readonly x: number
  readonly y: number
}
/** A card laid out; all places from its upper left corner, in units. */
export interface CardBox {
  readonly width: number
  readonly height: number
  readonly runs: readonly CardRun[]
  readonly chips: readonly ChipBox[]
  readonly icons: readonly CardIcon[]
}

/** Lays a card out. Pure but for what `measure` remembers; linear in the length of the words. */
export function measureCard(content: CardContent, measure: Measure): CardBox {
  const { width, rule, padding } = cardStyle.frames[content.kind]
  const inner = width - padding.left - padding.right
  const runs: CardRun[] = []
  let y = rule + padding.top
  const block = (role: CardRun['role'], text: string, style: BlockStyle, ink: Ink): void => {
    const lines = measure.lines(text, style, inner)
    const base = y + baselineIn(style, style.lineHeight)
    runs.push({
      role,
      style,
      ink,
      lines: lines.map((line, i) => ({ ...line, x: padding.left, y: base + i * style.lineHeight })),
    })
    y += lines.length * style.lineHeight
  }
  if (content.kind === 'question') {
    const { mark } = cardStyle
    const style = styleOf('mark', 'en')
    const line = { text: mark.text, width: measure.width(mark.text, style), x: mark.left }
    runs.push({
      role: 'mark',
      style,
      ink: 'ink2',
      lines: [{ ...line, y: mark.top + baselineIn(style, style.lineHeight) }],
    })
  }
  const by = attribution(content, inner, measure)
  if (content.kicker) block('kicker', content.kicker, styleOf('kicker', content.kickerLang), 'ink3')
  if (content.title) {
    y += cardStyle.title.above
    block('title', content.title.text, styleOf('title', content.title.lang), 'ink1')
  }
  if (content.text) {
    if (content.kicker) y += cardStyle.title.below
    const kind = content.kind === 'note' ? 'note' : 'claim'
    const quiet = content.kind === 'note' || content.implicit
    block(
      'text',
      content.text.text,
      styleOf(kind, content.text.lang),
      content.empty ? 'ink3' : quiet ? 'ink2' : 'ink1',
    )
  } else if (content.title && !by) y += cardStyle.title.below
  if (by) {
    y += cardStyle.by.above
    const [left, top] = [padding.left, y]
    for (const run of by.runs)
      runs.push({ ...run, lines: run.lines.map((line) => ({ ...line, x: line.x + left, y: line.y + top })) })
    y += cardStyle.by.height
    const chips = by.chips.map((chip) => ({ ...chip, x: chip.x + left, y: chip.y + top }))
    const icons = by.icons.map((icon) => ({ ...icon, x: icon.x + left, y: icon.y + top }))
    return { width, height: y + padding.bottom, runs, chips, icons }
  }
  return { width, height: y + padding.bottom, runs, chips: [], icons: [] }
}

type Line = Pick<CardBox, 'runs' | 'chips' | 'icons'>

/** The attribution line from its own corner; null when there is nothing to say on it. */
function attribution(content: CardContent, inner: number, measure: Measure): Line | null {
  const { height, gap } = cardStyle.by
  const runs: CardRun[] = []
  const chips: ChipBox[] = []
  const icons: CardIcon[] = []
  const put = (role: CardRun['role'], line: MeasuredLine, x: number, style: BlockStyle, ink: Ink): void => {
    if (!line.text) return
    const y = (height - style.lineHeight) / 2 + baselineIn(style, style.lineHeight)
    runs.push({ role, style, ink, lines: [{ ...line, x, y }] })
  }

  // From the right end: what must never be cut.
  let right = inner
  for (const icon of endIcons(content)) {
    right -= cardStyle.end.icon
    icons.push({ icon, x: right, y: (height - cardStyle.end.icon) / 2 })
    right -= cardStyle.end.gap
  }
  if (content.fallback) {
    const style = styleOf('meta', content.lang)
    const width = measure.width(content.fallback, style)
    right -= width
    put('fallback', { text: content.fallback, width }, right, style, 'ink3')
    right -= cardStyle.end.gap
  }
  if (right < inner) right += cardStyle.end.gap - gap

  let x = 0
  for (const chip of content.chips) {
    if (x > 0) x += gap
    x += putChip(chip, x, right - x, content, measure, put, chips)
  }
  const meta = styleOf('meta', content.lang)
  const start = x > 0 ? x + gap : 0
  const who = content.asserter ? shortened(content.asserter, meta, right - start, measure) : null
  if (who) {
    put('asserter', who, start, meta, 'ink2')
    x = start + who.width
  }
  if (content.locator) {
    const at = x > 0 ? x + gap : 0
    put('locator', shortened(content.locator, meta, right - at, measure), at, meta, 'ink3')
  }
  return runs.length + chips.length + icons.length > 0 ? { runs, chips, icons } : null
}

const endIcons = ({ stale, hasNote }: CardContent): readonly CardIcon['icon'][] => [
  ...(hasNote ? (['note'] as const) : []),
  ...(stale ? (['stale'] as const) : []),
]

type Put = (role: CardRun['role'], line: MeasuredLine, x: number, style: BlockStyle, ink: Ink) => void

/** Puts a chip and tells its width. A name longer than the line is cut, so that nothing leaves the card. */
function putChip(
  chip: CardChip,
  x: number,
  room: number,
  { lang }: CardContent,
  measure: Measure,
  put: Put,
  chips: ChipBox[],
): number {
  const { height, padding } = cardStyle.chip
  const ground = { x, y: 0, height, style: chip.style, colour: chip.colour }
  if (chip.style === 'person') {
    const { avatar, gap, paddingRight } = cardStyle.person
    const style = styleOf('person', lang)
    const line = shortened(chip.text, style, room - avatar - gap - paddingRight, measure)
    const width = avatar + gap + line.width + paddingRight
    chips.push({ ...ground, width })
    const initial = initialOf(chip.text)
    const small = styleOf('initial', lang)
    const wide = measure.width(initial, small)
    put('initial', { text: initial, width: wide }, x + (avatar - wide) / 2, small, 'onPerson')
    put('chip', line, x + avatar + gap, style, 'ink2')
    return width
  }
  const inset = chip.style === 'plain' ? 0 : padding
  const style = styleOf('chip', lang)
  const line = shortened(chip.text, style, room - 2 * inset, measure)
  const width = line.width + 2 * inset
  chips.push({ ...ground, width })
  put('chip', line, x + inset, style, chip.style === 'filled' ? 'ink1' : 'ink2')
  return width
}

/** The first letter of a name as an avatar shows it. */
export const initialOf = (name: string): string => (Array.from(name.trim())[0] ?? '').toLocaleUpperCase()
