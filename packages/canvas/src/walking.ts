/** How the keyboard goes from one claim or step to the next, and into the map at first. */
import type { Id } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { type Direction, firstOf, walk } from './walk.ts'

/** Selects a claim or step and gives it the keyboard. */
export function go({ actions }: CanvasKit, id: Id): void {
  actions.select([id])
  actions.focus(id)
}

/** From the canvas itself to what is selected, else to the first of the map; false for an empty map. */
export function enter(kit: CanvasKit): boolean {
  const first = kit.actions.chosen()[0] ?? firstOf(kit.store.map)
  if (first !== null) go(kit, first)
  return first !== null
}

/** `extends`: what is reached joins the selection; going back over it takes it out again. */
export function step(kit: CanvasKit, here: Id | null, direction: Direction, extend: boolean): boolean {
  if (here === null) return enter(kit)
  const { actions, ui, store } = kit
  const next = walk(store.map, here, direction)
  if (next === null) return true
  const selected = new Set(ui.selected.get())
  if (!extend) actions.select([next])
  else if (selected.has(next)) {
    selected.delete(here)
    actions.select(selected)
  } else actions.select([...selected, here, next])
  actions.focus(next)
  return true
}
