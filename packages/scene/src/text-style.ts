/**
 * The type of cards and pictures as data: the same sizes, weights, families and line heights that the style sheets
 * of the screen use. Line heights are in units, so that screen and picture break alike.
 */
import type { Lang } from '@parley/model'

/** Which setting a language takes: Han needs its own face and more air, Cyrillic a little more air. */
export type Script = 'latin' | 'zh' | 'ru'
export function scriptOf(lang: Lang): Script {
  const primary = lang.slice(0, 3).toLowerCase()
  if (/^zh(-|$)/.test(primary)) return 'zh'
  return /^ru(-|$)/.test(primary) ? 'ru' : 'latin'
}

const latin = ['Noto Sans Variable', 'Noto Sans', 'system-ui', '-apple-system', 'Segoe UI', 'sans-serif']
const han = ['Noto Sans SC Variable', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei']
/** Font families, first to last. Chinese text takes its own face first, so that its punctuation is full width. */
export const families: Readonly<Record<'text' | 'zh' | 'latin', readonly string[]>> = {
  text: [...latin, ...han],
  zh: [...han, 'sans-serif'],
  latin,
}

/** How a run of text is set. */
export interface TextStyle {
  readonly size: number
  readonly weight: number
  readonly family: keyof typeof families
  /** Space added after each letter, in units. */
  readonly tracking: number
  /** The language that lines break by. */
  readonly lang: Lang
}
export interface BlockStyle extends TextStyle {
  readonly lineHeight: number
}

interface Kind {
  readonly size: number
  readonly weight: number
  readonly lineHeight: number | Readonly<Record<Script, number>>
  /** In parts of the size. */
  readonly tracking?: number | Readonly<Record<Script, number>>
}
/** The kinds of text, each as the tokens of the style sheet name it. */
export const textKinds = {
  claim: { size: 15, weight: 400, lineHeight: { latin: 22, zh: 25, ru: 23 } },
  title: {
    size: 22,
    weight: 650,
    lineHeight: { latin: 28, zh: 32, ru: 28 },
    tracking: { latin: -0.018, zh: 0, ru: -0.01 },
  },
  kicker: { size: 12, weight: 600, lineHeight: { latin: 16, zh: 18, ru: 16 } },
  note: { size: 13.5, weight: 400, lineHeight: 20 },
  meta: { size: 12, weight: 400, lineHeight: { latin: 16, zh: 18, ru: 16 } },
  chip: { size: 11, weight: 600, lineHeight: 18, tracking: 0.01 },
  /** The name in a person's chip. */
  person: { size: 11, weight: 600, lineHeight: 18, tracking: 0.01 },
  initial: { size: 10, weight: 650, lineHeight: 18 },
  mark: { size: 24, weight: 650, lineHeight: 28 },
  word: { size: 11.5, weight: 600, lineHeight: 14, tracking: 0.005 },
  and: { size: 11, weight: 600, lineHeight: 14, tracking: 0.005 },
  mapTitle: { size: 30, weight: 650, lineHeight: 44, tracking: { latin: -0.018, zh: 0, ru: -0.01 } },
  mapDate: { size: 22, weight: 400, lineHeight: 30 },
  legend: { size: 20, weight: 600, lineHeight: 28 },
  sources: { size: 20, weight: 400, lineHeight: 28 },
} as const satisfies Record<string, Kind>

/** The style of a kind of text in a language. */
export function styleOf(kind: keyof typeof textKinds, lang: Lang): BlockStyle {
  const { size, weight, lineHeight, tracking = 0 }: Kind = textKinds[kind]
  const script = scriptOf(lang)
  return {
    size,
    weight,
    family: kind === 'mark' ? 'latin' : script === 'zh' ? 'zh' : 'text',
    tracking: size * (typeof tracking === 'number' ? tracking : tracking[script]),
    lineHeight: typeof lineHeight === 'number' ? lineHeight : lineHeight[script],
    lang,
  }
}

/** A CSS font list: names quoted, generic families not. */
export const familyList = (family: keyof typeof families, quote = '"'): string =>
  families[family].map((name) => (/^[a-z-]+$/.test(name) ? name : `${quote}${name}${quote}`)).join(', ')
/** The style as a CSS `font` value, which a canvas takes too. */
export const fontOf = ({ size, weight, family }: TextStyle): string =>
  `${weight} ${size}px ${familyList(family)}`

/** Ascent and descent of the first face of a family, in parts of the size: where browsers put the baseline. */
const metrics = { latin: [1.069, 0.293], text: [1.069, 0.293], zh: [1.16, 0.288] } as const

/** From the top of a line box to its baseline, by the rule of CSS inline layout with rounded metrics and leading. */
export function baselineIn({ size, family }: TextStyle, lineHeight: number): number {
  const [up, down] = metrics[family]
  const [ascent, descent] = [Math.round(size * up), Math.round(size * down)]
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent
}

/** What text takes of room. Given to whoever lays text out, so that laying out needs no canvas itself. */
export interface Measure {
  /** The lines of a text in a column. An empty text has none. Line ends in the text are kept. */
  lines(text: string, style: TextStyle, width: number): readonly MeasuredLine[]
  /** The width of a text on one line. */
  width(text: string, style: TextStyle): number
}
export interface MeasuredLine {
  readonly text: string
  readonly width: number
}

/** The text if it fits, else as much of it as fits with an ellipsis; '' when not even that does. */
export function shortened(text: string, style: TextStyle, width: number, measure: Measure): MeasuredLine {
  const whole = measure.width(text, style)
  if (whole <= width + 0.02) return { text, width: whole }
  const letters = Array.from(text)
  let [low, high] = [0, letters.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure.width(cut(letters, middle), style) <= width) low = middle
    else high = middle - 1
  }
  const short = cut(letters, low)
  const taken = measure.width(short, style)
  return taken <= width ? { text: short, width: taken } : { text: '', width: 0 }
}
const cut = (letters: readonly string[], n: number): string => `${letters.slice(0, n).join('').trimEnd()}…`
