/** What the keys do while a row, the step of a row, or the list itself has the focus. */
import { type Act, actOf } from '@parley/acts'
import type { OutlineKit } from './outline-kit.ts'
import { everywhere, hasOwn, isWalk, onRow, stanceOf } from './run-act.ts'

/** What the page does in its own way where it can: with a dialog to pick from, or for both views at once. */
const pageFirst: readonly Act[] = ['move', 'fold-all']

/** Handles a key; says whether it meant something. */
export function pressKey(kit: OutlineKit, event: KeyboardEvent): boolean {
  const { store, ui, walk, lent, live, lostBox } = kit
  if (event.target !== walk.element()) lostBox.leave()
  else if (lostBox.swallows(event)) return true
  const { keyMap, pageActs } = lent()
  const act = actOf(keyMap, 'outline', event, store.mayWrite)
  if (!act) return false
  if (ui.picking.get() && pressWhilePicking(kit, act)) return true
  // With the list itself in focus (what was written in has gone) a first arrow only goes back to a row.
  if (event.target === walk.element()) {
    const key = walk.focusedRow()?.key ?? live.rows.get()[0]?.key
    if (isWalk(act) && key !== undefined) {
      walk.focus(key)
      return true
    }
    return !hasOwn(act) ? (pageActs?.act(act, []) ?? false) : everywhere(kit, act, event.shiftKey)
  }
  const spot = walk.idAt(ui.focused.get())
  const chosen = [...new Set([...(spot === null ? [] : [spot]), ...ui.selected.get()])]
  if (pageFirst.includes(act) && pageActs?.act(act, chosen)) return true
  if (hasOwn(act)) return everywhere(kit, act, event.shiftKey) || onRow(kit, act)
  return pageActs?.act(act, chosen) ?? false
}

function pressWhilePicking({ ui, walk, picking }: OutlineKit, act: Act): boolean {
  const stance = stanceOf(act)
  const target = walk.idAt(ui.focused.get())
  if (stance) picking.as(stance)
  else if (act === 'escape') picking.drop()
  else if (act === 'sibling' || act === 'edit' || act === 'connect') {
    if (target !== null) picking.end(target)
  } else return false
  return true
}
