/** Gives the keyboard back to what had it before something opened over the map; else to what is selected. */
import type { EditorPage } from '../editor/editor-page.ts'

export function focusAgain(page: EditorPage, had: Element | null): void {
  const isFocusable = had instanceof HTMLElement || had instanceof SVGElement
  if (isFocusable && had.isConnected && had !== document.body) had.focus({ preventScroll: true })
  else page.focus(page.stores.shared.now()[0])
}
