/**
 * Drawing an arrow between what is there already, or to a claim that is made there: by drag, by two clicks, or by keys.
 * While it is in the making, the sentence that it would say is known (and shown beside the hand), and so is why it may
 * not be.
 */
import { addPremise, connect, type Id, type Place, type Refusal, retarget, type Stance } from '@parley/model'
import type { Actions } from './actions.ts'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi, Connecting } from './canvas-ui.ts'

export interface ConnectingActs {
  /** Starts an arrow at a claim, or something else that `Connecting.as` names. `stance`: as said by what was pressed. */
  readonly beginConnection: (source: Id, by: Connecting['by'], as?: Connecting['as'], stance?: Stance) => void
  /** The hand is at a place (map units) and over this claim or inference, or over nothing. */
  readonly moveConnection: (at: Place, over: Id | null) => void
  readonly connectAs: (stance: Stance) => void
  /** Ends it at what it is over, or at `target`; a drag over nothing makes a claim there. Says whether it came to something. */
  readonly endConnection: (target?: Id) => boolean
  readonly dropConnection: () => void
}

/** In map units. */
const near = 28

export type ConnectingNeeds = Pick<
  Actions,
  'connect' | 'joinPremise' | 'retarget' | 'addRelated' | 'insertAbove'
>

export function createConnecting(
  { map }: CanvasStore,
  ui: CanvasUi,
  board: Board,
  arrows: ArrowStore,
  needs: ConnectingNeeds,
): ConnectingActs {
  /** Said for the arrow in the making: it outlasts a target that it does not fit. */
  let wanted: Stance = 'supports'

  const middleOf = (id: Id): Place => {
    const box = board.box(id)
    const ring = arrows.shape(id)?.ring.at
    return box ? [box.x + box.width / 2, box.y] : [ring?.x ?? 0, ring?.y ?? 0]
  }
  /** A hand that has hardly left what it pulled from has changed its mind. */
  const isOn = (id: Id, [x, y]: Place): boolean => {
    const box = board.box(id)
    const [left, top] = box ? [box.x, box.y] : middleOf(id)
    const { width, height } = box ?? { width: 0, height: 0 }
    return x > left - near && x < left + width + near && y > top - near && y < top + height + near
  }
  const kindOf = (id: Id | null) => (id === null ? undefined : map.claim(map.resolve(id))?.kind)

  /** A question asks, a question is answered; all else as wanted. */
  const fitting = (from: Id | null, target: Id | null): Stance => {
    if (kindOf(from) === 'question') return 'asks'
    if (kindOf(target) === 'question') return 'answers'
    return wanted === 'asks' || wanted === 'answers' ? 'supports' : wanted
  }
  const premiseOf = (inference: Id): Id | null => {
    const [key] = map.premisesOf(inference)
    return (key !== undefined && map.premise(key)?.claim) || null
  }
  const stanceFor = ({ as, source, stance }: Connecting, target: Id | null): Stance => {
    switch (as) {
      case 'co':
        return stance
      case 'arrow':
        return fitting(source, target)
      case 'retarget':
        return fitting(premiseOf(source), target)
      case 'reason':
        return target === null ? wanted : fitting(target, source)
      default:
        return as satisfies never
    }
  }
  const refusalOf = ({ source, stance, as }: Connecting, target: Id): Refusal | null => {
    switch (as) {
      case 'co':
        return addPremise.may(map, { inference: source, claim: target })
      case 'arrow':
        return connect.may(map, { claim: source, target, stance })
      case 'retarget':
        return retarget.may(map, { inference: source, target, stance })
      case 'reason':
        return connect.may(map, { claim: target, target: source, stance })
      default:
        return as satisfies never
    }
  }

  const settle = (connecting: Connecting, at: Place, over: Id | null): Connecting => {
    const target = over === connecting.source ? null : over
    const next = { ...connecting, at, target, stance: stanceFor(connecting, target) }
    return { ...next, refusal: target === null ? null : refusalOf(next, target) }
  }

  const made = ({ as, source, stance, at, by }: Connecting, target: Id | null): boolean => {
    if (target === null) {
      // Where the hand let go a claim is made; a click beside everything only puts the tool away.
      if (by !== 'drag' || as === 'co' || as === 'retarget' || isOn(source, at)) return false
      if (as === 'reason') needs.addRelated(source, stance, at)
      else needs.insertAbove(source, undefined, { stance, middle: at })
      return true
    }
    switch (as) {
      case 'co':
        return needs.joinPremise(source, target, at)
      case 'arrow':
        return needs.connect(source, target, stance, at)
      case 'retarget':
        return needs.retarget(source, target, stance, at)
      case 'reason':
        return needs.connect(target, source, stance, at)
      default:
        return as satisfies never
    }
  }

  return {
    beginConnection(source, by, as = 'arrow', said) {
      ui.notice.set(null)
      ui.menu.set(null)
      const row = map.inference(source)
      wanted = said ?? (as === 'arrow' || as === 'reason' ? ui.relation.get() : (row?.stance ?? 'supports'))
      const stance = said ?? (as === 'arrow' ? fitting(source, null) : wanted)
      ui.connecting.set({ source, stance, at: middleOf(source), target: null, refusal: null, as, by })
    },
    moveConnection(at, over) {
      const connecting = ui.connecting.get()
      if (connecting) ui.connecting.set(settle(connecting, at, over))
    },
    connectAs(stance) {
      wanted = stance
      if (stance === 'supports' || stance === 'rebuts') ui.relation.set(stance)
      const connecting = ui.connecting.get()
      if (connecting) ui.connecting.set(settle(connecting, connecting.at, connecting.target))
    },
    endConnection(target) {
      const last = ui.connecting.get()
      if (!last) return false
      const connecting = target === undefined ? last : settle(last, middleOf(target), target)
      ui.connecting.set(null)
      return made(connecting, connecting.target)
    },
    dropConnection: () => ui.connecting.set(null),
  }
}
