/** What a copy puts on the clipboard: a clip for other maps, a text for people, a list for word processors. */
import { clipType, copyOf, outlineHtml, outlineText } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { withHandWords } from './hand-words.ts'

/** The chosen claims; says whether there were any. */
export function copyInto(kit: CanvasKit, data: Pick<DataTransfer, 'setData'>): boolean {
  const { store, actions } = kit
  const ids = actions.chosenClaims()
  const clip = copyOf(store.map, ids)
  if (!clip) return false
  const { lang, messages } = kit.reading()
  const text = outlineText(store.map, ids, lang, { within: new Set(ids) })
  data.setData(clipType, JSON.stringify(clip))
  data.setData('text/plain', text)
  data.setData('text/html', outlineHtml(text, lang, messages.map))
  return true
}

/**
 * The chosen claims and steps with all that hangs on them, as a text alone. By the browser's own copy event: the other
 * way to the clipboard is closed on plain http.
 */
export function copyText(kit: CanvasKit): void {
  const { store, actions, reading, ui } = kit
  const { map } = store
  const claims = actions
    .chosen()
    .flatMap((id) =>
      map.inference(id) ? map.premisesOf(id).map((key) => map.premise(key)?.claim ?? '') : [id],
    )
  const { lang, messages } = reading()
  const text = outlineText(map, claims, lang)
  if (!text) return
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', outlineHtml(text, lang, messages.map))
  }
  addEventListener('copy', fill, { capture: true })
  // The only way that works without a secure context.
  document.execCommand('copy')
  removeEventListener('copy', fill, { capture: true })
  withHandWords(kit, ({ copied }) => ui.said.set(copied))
}
