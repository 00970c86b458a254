/**
 * Takes cards and arrows off the canvas that are put away, and lets nothing hold on to them: what had the keyboard hands
 * it to the folded claim above. The other way round, what is focused, selected or written in is always there: whoever
 * goes into a folded branch unfolds it.
 */
import type { Id, LiveMap } from '@parley/model'
import type { Actions } from './actions.ts'
import type { ArrowStore } from './arrow-store.ts'
import type { Board } from './board.ts'
import type { CanvasUi } from './canvas-ui.ts'
import type { ShowingBoard } from './showing-board.ts'
import type { View } from './view.ts'
import { walk } from './walk.ts'

interface Parts {
  readonly map: LiveMap
  readonly ui: CanvasUi
  readonly board: Board
  readonly arrows: ArrowStore
  readonly actions: Actions
  readonly view: View
  readonly showing: ShowingBoard
}

/** Returns the way to stop. */
export function followShowing({ map, ui, board, arrows, actions, view, showing }: Parts): () => void {
  let folding = false
  const isAway = (id: Id | null | undefined) => id !== null && id !== undefined && showing.isAway(id)
  const above = (id: Id): Id | null => {
    const passed = new Set<Id>()
    for (let at: Id | null = id; at !== null && !passed.has(at); at = walk(map, at, 'up')) {
      if (!showing.isAway(at)) return at
      passed.add(at)
    }
    return null
  }
  const hide = () => {
    folding = true
    const { claims, steps } = showing.away.get()
    const hadKeyboard = view.element?.contains(document.activeElement) ?? false
    const focused = ui.focused.get()
    if (isAway(ui.editing.get()?.claim)) ui.editing.set(null)
    if (isAway(ui.menu.get()?.id)) ui.menu.set(null)
    if (isAway(ui.hovered.get())) ui.hovered.set(null)
    const selected = Array.from(ui.selected.get())
    const kept = selected.filter((id) => !isAway(id))
    const top = focused !== null && isAway(focused) ? above(focused) : undefined
    if (kept.length < selected.length)
      actions.select(kept.length || top === undefined || top === null ? kept : [top])
    board.hide(claims)
    arrows.hide(steps)
    if (top !== undefined) {
      ui.focused.set(top)
      if (hadKeyboard && top !== null)
        view.element?.querySelector<HTMLElement>(`[data-claim="${top}"]`)?.focus({ preventScroll: true })
    }
    folding = false
  }
  const reveal = () => {
    if (folding) return
    const held = [ui.focused.get(), ui.editing.get()?.claim ?? null, ...ui.selected.get()]
    showing.reveal(held.filter((id) => id !== null))
  }
  hide()
  const stops = [
    showing.away.subscribe(hide),
    ui.focused.subscribe(reveal),
    ui.selected.subscribe(reveal),
    ui.editing.subscribe(reveal),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
