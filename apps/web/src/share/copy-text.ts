/**
 * Puts a text on the clipboard. On plain http the clipboard is withheld: then the text is selected in its field and
 * copied the old way, and the keyboard goes back to where it was; where that fails too, it stays selected, so that the
 * keys copy it.
 */
export type Copied = 'copied' | 'selected'

export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<Copied> {
  try {
    // Undefined outside of secure contexts, whatever its type says.
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (clipboard) {
      await clipboard.writeText(text)
      return 'copied'
    }
  } catch {
    // Refused by the browser or the person: the old way is left.
  }
  if (!field) return 'selected'
  const before = document.activeElement
  field.focus()
  field.select()
  if (!document.execCommand('copy')) return 'selected'
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return 'copied'
}
