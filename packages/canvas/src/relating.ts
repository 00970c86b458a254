/**
 * A claim that is dragged onto another claim or a step and rests there is about to be related to it; moving past does
 * nothing. What letting go would say is known before, S, A and Q change it, and Alt keeps the claim's own arrow. Where
 * it lands it goes back to its place: such a drag is about what is said, not about where it stands.
 */
import { connect, type Id, joinSteps, type Place, type Refusal, retarget, type Stance } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import type { Relating } from './canvas-ui.ts'
import { withHandWords } from './hand-words.ts'

/** How long the hand rests before it counts, and how far it may tremble meanwhile, in pixels. */
const rests = { onClaim: 320, onStep: 520, within: 6 } as const

export interface Relater {
  readonly move: (at: Place, event: PointerEvent) => void
  /** The view moves under the hand: what is below it changes by itself. */
  readonly reset: () => void
  /** Another stance, asked for by a key; says whether there was anything to turn. */
  readonly turn: (stance: Stance) => boolean
  readonly keepOwn: (alt: boolean) => void
  /** The hand has let go, or given up; says whether the claim was related and goes back to its place. */
  readonly end: (completed: boolean) => boolean
}

export function createRelater(kit: CanvasKit, claim: Id): Relater {
  const { ui, store } = kit
  const { map } = store
  let anchor: { readonly x: number; readonly y: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let hand: { readonly at: Place; readonly event: PointerEvent } | null = null
  let said: Stance | null = null

  const set = (next: Relating | null) => {
    if (next || ui.relating.get()) ui.relating.set(next)
  }
  const disarm = () => {
    clearTimeout(timer)
    set(null)
    said = null
  }
  const arm = (target: Id) => {
    if (!hand) return
    set(relationOf(kit, claim, target, said, hand.event.altKey, hand.at))
  }
  const rested = (sinceStep: boolean) => {
    if (!hand) return
    const target = underHand(kit, claim, hand.event)
    if (target === null) return
    if (map.inference(target) && !sinceStep) {
      timer = setTimeout(() => rested(true), rests.onStep - rests.onClaim)
      return
    }
    arm(target)
  }

  return {
    move(at, event) {
      hand = { at, event }
      const armed = ui.relating.get()
      if (armed) {
        if (underHand(kit, claim, event) === armed.target) {
          set({ ...armed, at })
          return
        }
        disarm()
        anchor = null
      }
      const { clientX: x, clientY: y } = event
      if (anchor && Math.hypot(x - anchor.x, y - anchor.y) <= rests.within) return
      anchor = { x, y }
      clearTimeout(timer)
      timer = setTimeout(() => rested(false), rests.onClaim)
    },
    reset() {
      disarm()
      anchor = null
    },
    turn(stance) {
      const armed = ui.relating.get()
      if (!armed) return false
      said = stance
      arm(armed.target)
      return true
    },
    keepOwn(alt) {
      const armed = ui.relating.get()
      if (armed && armed.second !== alt) set({ ...armed, second: alt })
    },
    end(completed) {
      const armed = ui.relating.get()
      disarm()
      hand = null
      if (!completed || !armed) return false
      relate(kit, armed)
      return true
    },
  }
}

/** The claim or step below the dragged card; not what the card's own arrow is. */
function underHand({ store, view }: CanvasKit, claim: Id, event: PointerEvent): Id | null {
  const { map } = store
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    if (!view.element?.contains(element)) continue
    const found = element.closest('[data-claim], [data-arrow]')
    const id = found?.getAttribute('data-claim') ?? found?.getAttribute('data-arrow')
    if (!id || id === claim || map.claim(id)?.kind === 'note') continue
    if (map.inferencesFrom(claim).includes(id) || map.inference(id)?.target === claim) continue
    return id
  }
  return null
}

function relationOf(
  kit: CanvasKit,
  claim: Id,
  target: Id,
  said: Stance | null,
  second: boolean,
  at: Place,
): Relating {
  const { ui, store } = kit
  const { map } = store
  const shared = said === null ? sharedWith(kit, claim, target) : null
  if (shared)
    return {
      claim,
      target,
      stance: shared.stance,
      as: 'join',
      second,
      refusal: joinSteps.may(map, shared),
      at,
    }
  const wanted = said ?? (map.inference(target) ? 'rebuts' : ui.relation.get())
  const kind = (id: Id) => map.claim(map.resolve(id))?.kind
  const stance: Stance =
    kind(claim) === 'question'
      ? 'asks'
      : kind(target) === 'question'
        ? 'answers'
        : wanted === 'asks'
          ? 'supports'
          : wanted
  const refusal: Refusal | null = connect.may(map, { claim, target, stance })
  return { claim, target, stance, as: 'link', second, refusal, at }
}

/** The steps by which both bear on the same in the same way; null where they do not. */
function sharedWith({ store: { map } }: CanvasKit, claim: Id, other: Id) {
  for (const from of map.inferencesFrom(claim))
    for (const into of map.inferencesFrom(other)) {
      const [one, two] = [map.inference(from), map.inference(into)]
      if (!one || !two || from === into || !map.isSound(from) || !map.isSound(into)) continue
      if (one.stance === two.stance && map.resolve(one.target) === map.resolve(two.target))
        return { from, into, stance: one.stance }
    }
  return null
}

function relate(kit: CanvasKit, relating: Relating): void {
  const { actions, ui, store } = kit
  const { map } = store
  const { claim, target, stance, as, second, refusal, at } = relating
  if (refusal) {
    ui.notice.set({ says: refusal, at })
    return
  }
  if ((stance === 'supports' || stance === 'rebuts') && !map.inference(target)) ui.relation.set(stance)
  if (as === 'join') {
    const shared = sharedWith(kit, claim, target)
    if (shared && actions.attempt(joinSteps, { from: shared.from, into: shared.into }, at).ok)
      actions.select([shared.into])
    return
  }
  const own = map.inferencesFrom(claim).filter((id) => map.isSound(id))
  const [only] = own.length === 1 ? own : []
  const movable =
    only !== undefined &&
    map.premisesOf(only).length === 1 &&
    retarget.may(map, { inference: only, target, stance }) === null
  if (second || !movable) {
    actions.connect(claim, target, stance, at)
    return
  }
  withHandWords(kit, (words) =>
    ui.notice.set({
      says: words.bearsAlready,
      at,
      asks: true,
      offers: [
        { label: words.addAnArrow, run: () => actions.connect(claim, target, stance, at) },
        { label: words.moveItsArrow, run: () => actions.retarget(only, target, stance, at) },
      ],
    }),
  )
}
