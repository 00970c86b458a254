/** Free places for new cards near what they belong to. Nothing that is there already moves. */
import { freeSlot } from '@parley/layout'
import type { ArgumentMap, ClaimKind, Id, Place } from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import { premisesOf } from './claim-name.ts'
import { below, type Size } from './places.ts'

/** Cards without words, as large as they are when they appear. */
const emptySizes: Readonly<Record<ClaimKind, Size>> = {
  proposal: { width: 404, height: 92 },
  claim: { width: 264, height: 76 },
  question: { width: 264, height: 76 },
  note: { width: 264, height: 40 },
}
/** From the ring of a step to the card that is added on it. */
const besideRing = 130

export interface NearPlaces {
  /** For a claim that bears on a claim or on a step. */
  readonly on: (target: Id, kind: ClaimKind) => Place
  /** For one more premise of a step. */
  readonly coPremise: (inference: Id) => Place
  /** Beside a card, to its right. */
  readonly beside: (claim: Id) => Place
  /** With its middle at a place, or as near as is free. */
  readonly around: (middle: Place, kind: ClaimKind) => Place
}

export function nearPlaces(map: ArgumentMap, board: Board, arrows: ArrowStore): NearPlaces {
  const free = (at: Place, size: Size): Place =>
    freeSlot(Array.from(board.boxes().values()), { x: at[0], y: at[1], ...size })

  const beside = (claim: Id): Place => {
    const box = board.box(claim)
    return box ? free([box.x + box.width + 44, box.y], emptySizes.claim) : [0, 0]
  }

  return {
    on(target, kind) {
      const size = emptySizes[kind]
      const box = board.box(map.resolve(target))
      if (box) return free(below(box, size), size)
      const ring = arrows.shape(target)?.ring.at
      if (!ring) return free([0, 0], size)
      // On the side where less of the step's own cards are.
      const premise = premisesOf(map, target).map((id) => board.box(id))[0]
      const left = premise !== undefined && premise.x + premise.width / 2 > ring.x
      const x = left ? ring.x - besideRing - size.width : ring.x + besideRing
      return free([x, ring.y - size.height / 2], size)
    },
    coPremise(inference) {
      const last = premisesOf(map, inference).findLast((id) => board.box(id))
      return last === undefined ? [0, 0] : beside(last)
    },
    beside,
    around([x, y], kind) {
      const size = emptySizes[kind]
      return free([x - size.width / 2, y - size.height / 2], size)
    },
  }
}
