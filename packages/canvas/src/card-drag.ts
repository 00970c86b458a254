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
  let pointer: PointerEvent | null = null
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

  const follow = () => {
    if (done || !pointer) return
    const rect = view.element?.getBoundingClientRect()
    if (rect) {
      const push = (at: number, low: number, high: number) =>
        at < low + edge.width
          ? Math.min(edge.step, (low + edge.width - at) / 3)
          : at > high - edge.width
            ? -Math.min(edge.step, (at - high + edge.width) / 3)
            : 0
      const dx = push(pointer.clientX, rect.left, rect.right)
      const dy = push(pointer.clientY, rect.top, rect.bottom)
      if (dx || dy) {
        const { x, y, zoom } = view.get()
        view.set({ x: x + dx, y: y + dy, zoom })
        relater?.reset()
        place(view.toMap(pointer.clientX, pointer.clientY))
      }
    }
    requestAnimationFrame(follow)
  }

  return {
    move(at: Place, event: PointerEvent) {
      if (!pointer) requestAnimationFrame(follow)
      pointer = event
      place(at)
      relater?.move(at, event)
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
