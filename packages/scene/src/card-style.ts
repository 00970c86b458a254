/** The measures of claim cards, in units: the screen's style sheet and the pictures hold to the same. */
import type { ClaimKind } from '@parley/model'

interface Frame {
  /** Of the whole card, padding and rule included. */
  readonly width: number
  /** The rule above: 4 in ink on a proposal, a hairline on a note. */
  readonly rule: number
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly radius: number
}

const padding = (top: number, right: number, bottom: number, left: number): Frame['padding'] => ({
  top,
  right,
  bottom,
  left,
})

/** What cards measure, in units. */
export const cardStyle = {
  frames: {
    claim: { width: 264, rule: 0, padding: padding(14, 16, 11, 16), radius: 6 },
    proposal: { width: 404, rule: 4, padding: padding(15, 20, 14, 20), radius: 6 },
    question: { width: 264, rule: 0, padding: padding(13, 18, 12, 44), radius: 20 },
    note: { width: 264, rule: 1, padding: padding(10, 0, 0, 0), radius: 0 },
  } satisfies Record<ClaimKind, Frame>,
  /** The hanging mark of a question. */
  mark: { text: '?', left: 17, top: 11 },
  /**
   * Above and below a proposal's short name; without one the text follows the kicker by `below`. Where the attribution
   * line comes next its own distance is enough.
   */
  title: { above: 3, below: 5 },
  /** The attribution line: at least 18 high, 9 below the words, parts 7 apart. */
  by: { above: 9, height: 18, gap: 7 },
  chip: { height: 18, padding: 6, radius: 3 },
  person: { avatar: 18, gap: 5, paddingRight: 8 },
  /** Icons at the right end of the attribution line. */
  end: { icon: 14, gap: 8 },
  implicitLine: { width: 1.5, dash: [4.5, 4.5] },
} as const
