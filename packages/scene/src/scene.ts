/** A picture as data: a flat list of shapes and runs of text in map units, painted first to last. */
import type { Lang } from '@parley/model'
import type { Box } from './arrow-shape.ts'
import type { TextStyle } from './text-style.ts'

/** A line: its colour, width and dash pattern; round ends where said. */
export interface Stroke {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly round?: boolean
}
interface Painted {
  readonly fill?: string
  readonly stroke?: Stroke
  readonly opacity?: number
}
export interface RectItem extends Painted, Box {
  readonly type: 'rect'
  /** Of all corners, or of the lower two alone. */
  readonly radius: number
  readonly lowerCorners?: boolean
}
export interface CircleItem extends Painted {
  readonly type: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}
export interface PathItem extends Painted {
  readonly type: 'path'
  /** As the `d` of an SVG path. */
  readonly d: string
  /** Where its own corner stands and how it is scaled; left out for paths in map units. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number }
}
export interface TextRun {
  readonly x: number
  readonly text: string
  /** Given where the glyphs have to be stretched to fill it: Chinese dashes, which renderers set narrower. */
  readonly width?: number
}
/** A line of text. Runs carry their x, because renderers differ in how they squeeze Chinese punctuation. */
export interface TextItem {
  readonly type: 'text'
  readonly runs: readonly TextRun[]
  /** The baseline. */
  readonly y: number
  readonly style: TextStyle
  readonly fill: string
  /** A band of this colour round the letters. */
  readonly halo?: { readonly colour: string; readonly width: number }
}
export type SceneItem = RectItem | CircleItem | PathItem | TextItem

/** `unplaced`: claims without a place, drawn below the others. */
export interface SceneWarning {
  readonly why: 'unplaced'
  readonly claims: number
}

export interface Scene {
  /** Whole numbers, so that a picture at scale 2 is exactly twice as large. */
  readonly bounds: Box
  readonly background: string
  readonly items: readonly SceneItem[]
  readonly warnings: readonly SceneWarning[]
  /** There is no card on it. */
  readonly empty: boolean
  readonly lang: Lang
  readonly title: string
  /** One sentence for those who do not see it. */
  readonly description: string
}
