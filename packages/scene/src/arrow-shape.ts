/**
 * The shape of one inference as drawn: what the canvas and the pictures both draw, so that they cannot differ.
 * All in map units. The measurements are those of the visual reference: heads, gaps, ring and pill.
 */
import type { Id } from '@parley/model'

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** How an inference looks: its stance, and for those on an inference `undercuts` or `backs`. */
export type ArrowLook = 'supports' | 'rebuts' | 'undercuts' | 'backs' | 'answers' | 'asks'

/** A cubic Bézier curve. */
export type Cubic = readonly [from: Point, control1: Point, control2: Point, to: Point]

export interface Stem {
  readonly claim: Id
  readonly curve: Cubic
  /** The claim is deleted: dashed, ending in an empty socket; `at` is where the socket is drawn. */
  readonly lost: boolean
}

export interface ArrowShape {
  readonly id: Id
  readonly look: ArrowLook
  /** From the premise, or from the joint, to the gap before the target. */
  readonly curve: Cubic
  /** With two premises or more (lost ones count): the stems into the joint. Else empty. */
  readonly stems: readonly Stem[]
  /** The middle of the pill where stems meet; null with one premise. */
  readonly joint: Point | null
  /** Where the head is drawn and which way the arrow flies there, in radians. */
  readonly head: { readonly at: Point; readonly angle: number }
  /** The step's ring: a point on `curve`. `shown` for good when something ends on it. */
  readonly ring: { readonly at: Point; readonly shown: boolean }
  /** Where its word stands (centre of the text), and whether there is room for it. */
  readonly word: { readonly at: Point; readonly fits: boolean }
  readonly bounds: Box
}

/** What a route needs to know of an inference. Only sound inferences with a live target are routed. */
export interface Step {
  readonly id: Id
  readonly look: ArrowLook
  readonly target: Id
  readonly premises: readonly { readonly claim: Id; readonly lost: boolean }[]
  /** Width of its word in map units. */
  readonly wordWidth: number
}
