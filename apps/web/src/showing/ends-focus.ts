/**
 * Escape ends the focus on a branch wherever the keyboard is, before it leaves a claim or a view: but not while a text
 * box, a menu or a dialog is open, which have an Escape of their own.
 */
import type { ShowingStore } from '@parley/acts'

const ownEscape =
  'input, textarea, select, [contenteditable=true], [role=menu], [role=dialog], [role=alertdialog], [role=listbox], dialog'

/** Of the map that was opened before: a page shows one. */
let stopLast = (): void => undefined

/** @param ended called after it ended so */
export function endsFocus(showing: ShowingStore, ended: () => void): void {
  stopLast()
  const press = (event: KeyboardEvent) => {
    if (event.code !== 'Escape' || event.isComposing || event.defaultPrevented) return
    if (showing.get().inFocus === null || document.documentElement.dataset['presenting'] !== undefined) return
    if (event.target instanceof Element && event.target.closest(ownEscape)) return
    // A connection in the making, or a tool in the hand, is dropped first.
    if (document.querySelector('.pc-connecting, [role=dialog], [role=menu]')) return
    event.preventDefault()
    event.stopPropagation()
    showing.set({ inFocus: null })
    ended()
  }
  addEventListener('keydown', press, { capture: true })
  stopLast = () => removeEventListener('keydown', press, { capture: true })
}
