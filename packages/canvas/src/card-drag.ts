/**
 * Dragging cards: the selection moves with the hand, others see it over presence at 20 Hz or less, and the map is
 * written once, on the drop. Near the window's edge the view follows.
 */
import { type Act, actOf } from '@parley/acts'
import type { Id, Place, Stance } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { none } from './canvas-ui.ts'
import { createRelater } from './later-hands.ts'
import { throttled } from './throttled.ts'

const presenceMs = 50
const stances: Partial<Record<Act, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }
/** Pixels from the edge where the view begins to follow, and its fastest step per frame. */
const edge = { width: 36, step: 14 } as const
const push = (at: number, low: number, high: number): number =>
  at < low + edge.width
    ? Math.min(edge.step, (low + edge.width - at) / 3)
    : at > high - edge.width
      ? -Math.min(edge.step, (at - high + edge.width) / 3)
      : 0

export function createCardDrag(kit: CanvasKit, grabbed: Id, from: Place) {
  const { ui, board, view, actions, store } = kit
  if (!ui.selected.get().has(grabbed)) actions.select([grabbed])
  const starts = new Map<Id, Place>()
  for (const id of ui.selected.get()) {
    const box = board.box(id)
    if (box) starts.set(id, [box.x, box.y])
  }
  ui.dragging.set(new Set(starts.keys()))
  let places: ReadonlyMap<Id, Place> = starts
  let done = false
  let follows = false
  let hand: { readonly x: number; readonly y: number; readonly window: DOMRect } | null = null
  // Only one claim alone is related to what it rests on; until the part is fetched cards only move.
  const relater = starts.size === 1 ? createRelater(kit, grabbed) : null
  const show = throttled(presenceMs, (now: ReadonlyMap<Id, Place>) => {
    if (!done) store.presence.drag(Object.fromEntries(now))
  })

  const place = ([x, y]: Place) => {
    const [dx, dy] = [x - from[0], y - from[1]]
    places = new Map(Array.from(starts, ([id, at]): [Id, Place] => [id, [at[0] + dx, at[1] + dy]]))
    board.drag(places)
    show(places)
  }

  /** How far the view goes on in this frame, by where the hand is. */
  const pushed = (): readonly [dx: number, dy: number] => {
    if (!hand) return [0, 0]
    const { x, y, window } = hand
    return [push(x, window.left, window.right), push(y, window.top, window.bottom)]
  }
  /** Asks for frames at the window's edge only: in most of a drag it would do nothing in them. */
  const follow = () => {
    const [dx, dy] = pushed()
    follows = !done && (dx !== 0 || dy !== 0)
    if (!follows || !hand) return
    const { x, y, zoom } = view.get()
    view.set({ x: x + dx, y: y + dy, zoom })
    relater?.reset()
    place(view.toMap(hand.x, hand.y))
    requestAnimationFrame(follow)
  }

  return {
    move(at: Place, event: PointerEvent) {
      // Before anything is written to the page: afterwards the question would lay it out.
      const window = view.element?.getBoundingClientRect()
      hand = window ? { x: event.clientX, y: event.clientY, window } : null
      place(at)
      relater?.move(at, event)
      if (!follows && pushed().some(Boolean)) {
        follows = true
        requestAnimationFrame(follow)
      }
    },
    key(event: KeyboardEvent) {
      if (event.key === 'Alt') relater?.keepOwn(event.type === 'keydown')
      const act = event.type === 'keydown' ? actOf(kit.lent().keyMap, 'canvas', event, true) : undefined
      const stance = act && stances[act]
      return stance !== undefined && (relater?.turn(stance) ?? false)
    },
    end(completed: boolean) {
      done = true
      const related = relater?.end(completed) ?? false
      ui.dragging.set(none)
      // Written before the own drag ends, so that the cards never show their old places between the two.
      if (completed && !related && places !== starts) actions.move(places)
      board.drag(null, related || !completed)
      store.presence.drag(null)
    },
  }
}
