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
export const arrowLooks = ['supports', 'rebuts', 'undercuts', 'backs', 'answers', 'asks'] as const
export type ArrowLook = (typeof arrowLooks)[number]

/** A cubic Bézier curve. */
export type Cubic = readonly [from: Point, control1: Point, control2: Point, to: Point]

export interface Stem {
  readonly claim: Id
  readonly curve: Cubic
  /** The claim is deleted: dashed, ending in an empty socket. */
  readonly lost: boolean
  /** The middle of the empty socket (radius 4) of a lost premise; null for one that is there. */
  readonly socket: Point | null
}

export interface ArrowHead {
  readonly at: Point
  /** The direction of flight, in radians. */
  readonly angle: number
  /** Half the length of a bar without its round ends: shorter where other heads stand close beside it. */
  readonly reach: number
}

export interface ArrowShape {
  readonly id: Id
  readonly look: ArrowLook
  /** From the premise, or from the joint, to where the line meets its head. */
  readonly curve: Cubic
  /** With two premises or more (lost ones count): the stems into the joint. Else empty. */
  readonly stems: readonly Stem[]
  /** The middle of the pill where stems meet; null with one premise. */
  readonly joint: Point | null
  /** See `headOf`. */
  readonly head: ArrowHead
  /** Where it arrives: on the edge of its target's card or, on an inference, the ring on that inference's curve. */
  readonly end: Point
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

/** The measurements that arrows share wherever they are drawn. */
export const arrowStyle = {
  lineWidth: 1.75,
  strongWidth: 2.75,
  underWidth: 7,
  hitWidth: 24,
  ringRadius: 6,
  ringWidth: 2,
  pill: { width: 34, height: 20, lineWidth: 1.5 },
  socketRadius: 4,
  word: { size: 11.5, lineHeight: 14, weight: 600, halo: 7, tracking: 0.005 },
  /** Dash patterns by look; null is a solid line. `asks` has round caps, so its dashes are dots. */
  dash: {
    supports: null,
    rebuts: [8, 5],
    undercuts: [3.5, 3.5],
    backs: null,
    answers: [11, 4, 2, 4],
    asks: [0.1, 5.5],
  },
  asksWidth: 2.4,
  lostDash: [2, 4],
  lostOpacity: 0.8,
} as const
