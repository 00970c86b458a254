/**
 * Drawing an arrow between what is there already: by drag, by two clicks, or by keys. While it is in the making, the
 * sentence that it would say is known (and shown beside the hand), and so is why it may not be.
 */
import { addPremise, connect, type Id, type Place, type Refusal, type Stance } from '@parley/model'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi, Connecting } from './canvas-ui.ts'

export interface ConnectingActs {
  /** Starts an arrow at a claim; with `as: 'co'` an existing claim is sought as a co-premise of an inference. */
  readonly beginConnection: (source: Id, by: Connecting['by'], as?: Connecting['as']) => void
  /** The hand is at a place (map units) and over this claim or inference, or over nothing. */
  readonly moveConnection: (at: Place, over: Id | null) => void
  readonly connectAs: (stance: Stance) => void
  /** Ends it at what it is over, or at `target`; says whether the arrow was made. */
  readonly endConnection: (target?: Id) => boolean
  readonly dropConnection: () => void
}

export interface ConnectingNeeds {
  readonly connect: (source: Id, target: Id, stance: Stance, at?: Place | null) => boolean
  readonly joinPremise: (inference: Id, claim: Id, at?: Place | null) => boolean
}

export function createConnecting(
  { map }: CanvasStore,
  ui: CanvasUi,
  board: Board,
  arrows: ArrowStore,
  { connect: draw, joinPremise }: ConnectingNeeds,
): ConnectingActs {
  /** What the person asked for last: an arrow made next begins as that. */
  let wanted: Stance = 'supports'

  const middleOf = (id: Id): Place => {
    const box = board.box(id)
    const ring = arrows.shape(id)?.ring.at
    return box ? [box.x + box.width / 2, box.y] : [ring?.x ?? 0, ring?.y ?? 0]
  }
  const kindOf = (id: Id) => map.claim(map.resolve(id))?.kind

  /** A question asks, a question is answered; all else as wanted. */
  const fitting = (source: Id, target: Id | null): Stance => {
    if (kindOf(source) === 'question') return 'asks'
    if (target !== null && kindOf(target) === 'question') return 'answers'
    return wanted === 'asks' || wanted === 'answers' ? 'supports' : wanted
  }
  const refusalOf = ({ source, stance, as }: Connecting, target: Id): Refusal | null =>
    as === 'co'
      ? addPremise.may(map, { inference: source, claim: target })
      : connect.may(map, { claim: source, target, stance })

  const settle = (connecting: Connecting, at: Place, over: Id | null): Connecting => {
    const target = over === connecting.source ? null : over
    const stance = connecting.as === 'co' ? connecting.stance : fitting(connecting.source, target)
    const next = { ...connecting, at, target, stance }
    return { ...next, refusal: target === null ? null : refusalOf(next, target) }
  }

  return {
    beginConnection(source, by, as = 'arrow') {
      ui.notice.set(null)
      ui.menu.set(null)
      const stance = as === 'co' ? (map.inference(source)?.stance ?? 'supports') : fitting(source, null)
      ui.connecting.set({ source, stance, at: middleOf(source), target: null, refusal: null, as, by })
    },
    moveConnection(at, over) {
      const connecting = ui.connecting.get()
      if (connecting) ui.connecting.set(settle(connecting, at, over))
    },
    connectAs(stance) {
      wanted = stance
      const connecting = ui.connecting.get()
      if (connecting) ui.connecting.set(settle(connecting, connecting.at, connecting.target))
    },
    endConnection(target) {
      const last = ui.connecting.get()
      if (!last) return false
      const connecting = target === undefined ? last : settle(last, middleOf(target), target)
      ui.connecting.set(null)
      if (connecting.target === null) return false
      return connecting.as === 'co'
        ? joinPremise(connecting.source, connecting.target, connecting.at)
        : draw(connecting.source, connecting.target, connecting.stance, connecting.at)
    },
    dropConnection: () => ui.connecting.set(null),
  }
}
