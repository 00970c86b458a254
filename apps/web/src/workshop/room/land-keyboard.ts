/**
 * The keyboard goes along to what is shown on the map, in the view that is used: onto the claim that somebody was brought
 * to. It is taken from nobody who writes, or who is in a menu, a dialog or on a button; what was lost with the screen before,
 * or stands elsewhere on the map, is what moves.
 */
import type { Id } from '@parley/model'
import type { EditorPage } from '../../editor/editor-page.ts'

/** So long a view that is only just being made is waited for. */
const waitMs = 3000

const isLost = (at: Element | null) => at === null || at === document.body

function isFree(at: Element | null): boolean {
  if (isLost(at)) return true
  // A switch of views or screens has done its work once it is pressed.
  if (at?.matches('input[type=radio]')) return true
  if (at?.matches('input, textarea, select, [contenteditable=true]')) return false
  return at?.closest('.react-flow, [role=treegrid]') !== null
}

/**
 * @param ids the first takes it, and all stay selected; none: wherever the keyboard was last on the map
 * @returns the way to call it off
 */
export function landKeyboard(page: () => EditorPage, ids: readonly Id[] = []): () => void {
  const until = performance.now() + waitMs
  let frame = 0
  const land = () => {
    if (!isFree(document.activeElement)) return
    const { focus, select } = page()
    focus(ids[0])
    // Taking the keyboard there selects that one alone.
    if (ids.length > 1) select(ids)
    if (isLost(document.activeElement) && performance.now() < until) frame = requestAnimationFrame(land)
  }
  land()
  return () => cancelAnimationFrame(frame)
}
