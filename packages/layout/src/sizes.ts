/**
 * What the layout is given and what it answers. Map units throughout; a place is the upper left corner of a card.
 * The layout knows neither words nor looks: sizes in, positions out.
 */
import type { Id, Place } from '@parley/model'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A claim to be placed. */
export interface Card {
  readonly id: Id
  readonly width: number
  readonly height: number
  /** A proposal heads a cluster of its own, whatever it is a premise of. */
  readonly heads: boolean
  /** Where it is now; null when nowhere yet. */
  readonly at: Place | null
  /** Placed by hand: it stays, and the rest goes round it. */
  readonly pinned: boolean
}

/** An inference: its premises stand below its target. The target is a card or another step. */
export interface Step {
  readonly id: Id
  readonly target: Id
  readonly premises: readonly Id[]
}

/** Distances between cards: beside each other, and from a target down to its premises (a word stands between). */
export const gaps = { column: 44, row: 112, cluster: 96 } as const

/** Whether two boxes share a place or stand nearer to each other than `gap` units; at just that distance they do not. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap
