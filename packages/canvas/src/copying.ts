/** What a copy puts on the clipboard: a clip for other maps, a text for people, a list for word processors. */
import { copyOf, outlineText, readOutline } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { clipType } from './clipboard.ts'
import { withHandWords } from './hand-words.ts'

/** The chosen claims; says whether there were any. */
export function copyInto(kit: CanvasKit, data: Pick<DataTransfer, 'setData'>): boolean {
  const { store, actions } = kit
  const ids = actions.chosenClaims()
  const clip = copyOf(store.map, ids)
  if (!clip) return false
  const { lang } = kit.reading()
  const text = outlineText(store.map, ids, lang, { within: new Set(ids) })
  data.setData(clipType, JSON.stringify(clip))
  data.setData('text/plain', text)
  data.setData('text/html', listOf(kit, text))
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
  const text = outlineText(map, claims, reading().lang)
  if (!text) return
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', listOf(kit, text))
  }
  addEventListener('copy', fill, { capture: true })
  // The only way that works without a secure context.
  document.execCommand('copy')
  removeEventListener('copy', fill, { capture: true })
  withHandWords(kit, ({ copied }) => ui.said.set(copied))
}

/** The same text as nested lists of HTML, relations in words. Nothing in it is markup of the map's own. */
function listOf(kit: CanvasKit, text: string): string {
  const { messages, lang } = kit.reading()
  const { items } = readOutline(text, { as: 'relations' })
  const depths: number[] = []
  let html = ''
  let open = 0
  for (const { under, bears, onStep, words } of items) {
    const depth = under === null ? 1 : (depths[under] ?? 0) + 1
    depths.push(depth)
    while (open > depth) {
      html += '</li></ul>'
      open -= 1
    }
    if (open === depth) html += '</li>'
    while (open < depth) {
      html += '<ul>'
      open += 1
    }
    const look =
      bears === null || bears === 'with'
        ? bears
        : onStep
          ? bears === 'rebuts'
            ? 'undercuts'
            : 'backs'
          : bears
    const word = look === null ? '' : messages.map[look === 'with' ? 'and' : look]
    html += `<li>${word ? `<b>${escaped(word)}:</b> ` : ''}${escaped(words).replaceAll('\n', '<br>')}`
  }
  return `<div lang="${escaped(lang)}">${html}${'</li></ul>'.repeat(open)}</div>`
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (words: string): string => words.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '')
