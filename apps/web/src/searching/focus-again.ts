/** Gives the keyboard back to what had it before something opened over the map; else to what is selected. */
import type { EditorPage } from '../editor/editor-page.ts'

export function focusAgain(page: EditorPage, had: Element | null): void {
  const isFocusable = had instanceof HTMLElement || had instanceof SVGElement
  if (isFocusable && had.isConnected && had !== document.body) had.focus({ preventScroll: true })
  else page.focus(page.stores.shared.now()[0])
}

/**
 * Closes what is open over the map and goes on when it is gone and the keyboard is back where it was: a dialog that is
 * still there would take it again.
 */
export function afterClosing(page: EditorPage, had: Element | null, run: () => void): void {
  page.open(null)
  // A dialog gives the focus back in the frame after it went.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      focusAgain(page, had)
      run()
    }),
  )
}
