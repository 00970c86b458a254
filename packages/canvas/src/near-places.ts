/** Free places for new cards near what they belong to. Nothing that is there already moves. */
import { freeSlot, gaps } from '@parley/layout'
import type { ArgumentMap, ClaimKind, Id, Place } from '@parley/model'
import { type Box, lookOf, routeArrows, type Step } from '@parley/scene'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import { premisesOf } from './claim-name.ts'
import { clearSlot } from './clear-slot.ts'
import { below, type Size } from './places.ts'

/** Cards without words, as large as they are when they appear. */
const emptySizes: Readonly<Record<ClaimKind, Size>> = {
  proposal: { width: 404, height: 92 },
  claim: { width: 264, height: 76 },
  question: { width: 264, height: 76 },
  note: { width: 264, height: 40 },
}
/** Cards further off than this in either direction are in nobody's way. */
const around = 2800
/** Of a claim that is not there yet. */
const newId = ''
/** About that of its word. */
const wordWidth = 60
/** How far a new card goes aside before it goes into a row below: about five cards. */
const farAside = 1600
/** From the ring of a step to the card that is added on it. */
const besideRing = 130

export interface NearPlaces {
  /** For a claim that bears on a claim or on a step. */
  readonly on: (target: Id, kind: ClaimKind) => Place
  /** For one more premise of a step. */
  readonly coPremise: (inference: Id) => Place
  /** Beside a card, to its right, or to its left. */
  readonly beside: (claim: Id, left?: boolean) => Place
  /** Half way between a claim and what its step ends on, or above the claim when it has none. */
  readonly above: (claim: Id, inference: Id | undefined) => Place
  /** With its middle at a place, or as near as is free. */
  readonly around: (middle: Place, kind: ClaimKind) => Place
}

export function nearPlaces(map: ArgumentMap, board: Board, arrows: ArrowStore): NearPlaces {
  const free = (at: Place, size: Size): Place =>
    freeSlot(Array.from(board.boxes().values()), { x: at[0], y: at[1], ...size })

  const beside = (claim: Id, left = false): Place => {
    const box = board.box(claim)
    const size = emptySizes.claim
    if (!box) return [0, 0]
    const wanted: Place = [left ? box.x - 44 - size.width : box.x + box.width + 44, box.y]
    return map.inferencesFrom(claim).length ? inRow(wanted, size) : free(wanted, size)
  }

  /** A step and those that it ends on, as they are drawn; the claim's own first. */
  const chainOf = (inference: Id): readonly Step[] => {
    const chain: Step[] = []
    for (let id: Id | undefined = inference; id !== undefined && chain.every((step) => step.id !== id);) {
      const row = map.inference(id)
      if (!row) break
      const onStep = map.inference(row.target) !== undefined
      const target = onStep ? row.target : map.resolve(row.target)
      const premises = premisesOf(map, id).map((claim) => ({ claim, lost: !map.isLive(claim) }))
      chain.unshift({ id, look: lookOf(map, row), target, premises, wordWidth })
      id = onStep ? row.target : undefined
    }
    return chain
  }

  /** A place from which the new claim's own step can be followed. */
  const clear = (wanted: Place, size: Size, steps: readonly Step[], own: Step): Place | null => {
    const boxes = new Map(
      Array.from(board.boxes()).filter(
        ([, box]) => Math.abs(box.x - wanted[0]) < around && Math.abs(box.y - wanted[1]) < around,
      ),
    )
    for (const { target, premises } of steps)
      for (const id of [target, ...premises.map(({ claim }) => claim)]) {
        const box = board.box(id)
        if (box) boxes.set(id, box)
      }
    const drawn = arrows.ids().flatMap((id) => (id === own.id ? [] : (arrows.shape(id) ?? [])))
    return clearSlot(wanted, size, {
      boxes,
      arrows: drawn,
      route: (box: Box) => routeArrows(new Map(boxes).set(newId, box), steps).get(own.id),
    })
  }

  /** On the wanted row if that has room not too far aside: in a row below, the arrow would run behind other cards. */
  const inRow = ([wx, y]: Place, size: Size): Place => {
    const room = gaps.column - 0.5
    const boxes = Array.from(board.boxes().values()).filter(
      (box) => box.y < y + size.height + room && y < box.y + box.height + room,
    )
    const aside = boxes.flatMap((box) => [box.x + box.width + gaps.column, box.x - gaps.column - size.width])
    const isFree = (x: number) =>
      boxes.every((box) => box.x >= x + size.width + room || x >= box.x + box.width + room)
    const x = [wx, ...aside].toSorted((a, b) => Math.abs(a - wx) - Math.abs(b - wx)).find(isFree)
    return x !== undefined && Math.abs(x - wx) <= farAside ? [x, y] : free([wx, y], size)
  }

  return {
    on(target, kind) {
      const size = emptySizes[kind]
      const box = board.box(map.resolve(target))
      if (box) return inRow(below(box, size), size)
      const ring = arrows.shape(target)?.ring.at
      if (!ring) return free([0, 0], size)
      // On the side where less of the step's own cards are.
      const premise = premisesOf(map, target).map((id) => board.box(id))[0]
      const left = premise !== undefined && premise.x + premise.width / 2 > ring.x
      const x = left ? ring.x - besideRing - size.width : ring.x + besideRing
      const wanted: Place = [x, ring.y - size.height / 2]
      const own: Step = {
        id: newId,
        look: 'undercuts',
        target,
        premises: [{ claim: newId, lost: false }],
        wordWidth,
      }
      return clear(wanted, size, [...chainOf(target), own], own) ?? free(wanted, size)
    },
    coPremise(inference) {
      const last = premisesOf(map, inference).findLast((id) => board.box(id))
      const box = last === undefined ? undefined : board.box(last)
      const chain = chainOf(inference)
      const step = chain.at(-1)
      if (last === undefined || !box || !step) return [0, 0]
      const size = emptySizes.claim
      const own: Step = { ...step, premises: [...step.premises, { claim: newId, lost: false }] }
      return clear([box.x + box.width + 44, box.y], size, [...chain.slice(0, -1), own], own) ?? beside(last)
    },
    beside,
    above(claim, inference) {
      const size = emptySizes.claim
      const box = board.box(claim)
      if (!box) return free([0, 0], size)
      const end = inference === undefined ? undefined : map.inference(inference)?.target
      const target = end === undefined ? undefined : board.box(map.resolve(end))
      const from = [box.x + box.width / 2, box.y] as const
      const ring = inference === undefined ? undefined : arrows.shape(inference)?.ring.at
      const [x, y] = target
        ? [(from[0] + target.x + target.width / 2) / 2, (from[1] + target.y + target.height) / 2]
        : ring
          ? [ring.x, ring.y]
          : [from[0], from[1] - gaps.row - size.height / 2]
      return free([x - size.width / 2, y - size.height / 2], size)
    },
    around([x, y], kind) {
      const size = emptySizes[kind]
      return free([x - size.width / 2, y - size.height / 2], size)
    },
  }
}
