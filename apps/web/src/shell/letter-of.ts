/**
 * Which letter of a Latin keyboard a key stands for. Where the layout has Latin letters, the letter typed counts
 * (Ctrl+Z on a German keyboard is where its Z is); else the place of the key, so that Russian layouts and Chinese
 * input methods have the same shortcuts.
 */
export function letterOf(event: { readonly key: string; readonly code: string }): string | undefined {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase()
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
}

/** Ctrl, or Command on a Mac; never with Alt, which types letters on many layouts. */
export const isCommandKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey

/** Whether keys go into a text box now. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type=radio]')))
