/** One row of the outline: a claim at one of its places, and the step by which it bears on what stands above it. */
import type { Id } from '@parley/model'
import type { ArrowLook } from '@parley/scene'

/** Another step that the claim of a row serves in. */
export interface Also {
  readonly inference: Id
  readonly look: ArrowLook
  readonly target: Id
}

/**
 * Where this place of the claim stands among its places. `first`: what bears on the claim follows here, or nothing
 * does. `again`: it follows at the first place only. `circle`: the first place is above, in this very branch.
 */
export type RowPlace = 'first' | 'again' | 'circle'

export interface OutlineRow {
  /** The claim's id at the top, the premise's key elsewhere: each place is listed once. */
  readonly key: string
  /** The row that this one bears on; null at the top. */
  readonly above: string | null
  /** From 1, as `aria-level`. */
  readonly level: number
  /** From 1, among the rows right below the same row. */
  readonly position: number
  readonly setSize: number
  /** Merged claims are followed. */
  readonly claim: Id
  /** Null at the top, with `look` and `target`. */
  readonly inference: Id | null
  readonly look: ArrowLook | null
  readonly target: Id | null
  /** The step rests on several claims that hold only together. */
  readonly joined: 'no' | 'first' | 'middle' | 'last'
  /** A premise whose claim is deleted: the gap is shown. */
  readonly lost: boolean
  readonly place: RowPlace
  /** The key of the claim's first place. */
  readonly firstKey: string
  readonly also: readonly Also[]
  /** How many rows follow right below this one. */
  readonly below: number
  /** Of a proposal at the top, from 1; else null. */
  readonly number: number | null
}

/** Whether two rows say the same, so that the old one can be kept. */
export const sameRow = (a: OutlineRow, b: OutlineRow): boolean =>
  a.key === b.key &&
  a.above === b.above &&
  a.level === b.level &&
  a.position === b.position &&
  a.setSize === b.setSize &&
  a.claim === b.claim &&
  a.look === b.look &&
  a.target === b.target &&
  a.joined === b.joined &&
  a.lost === b.lost &&
  a.place === b.place &&
  a.firstKey === b.firstKey &&
  a.below === b.below &&
  a.number === b.number &&
  a.also.length === b.also.length &&
  a.also.every(({ inference, look, target }, at) => {
    const other = b.also[at]
    return inference === other?.inference && look === other.look && target === other.target
  })
