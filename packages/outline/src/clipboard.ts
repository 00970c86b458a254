/**
 * Copy, cut and paste by the browser's own clipboard events, which work on plain http too. Claims travel as a clip (so
 * that their links, words and sources come along), as an indented text and as a list for word processors; what is pasted
 * goes under the row in focus. Places on the canvas are left to it.
 */
import { type EditorMessages, type Language, loadEditorMessages } from '@parley/i18n'
import {
  clipType,
  copyOf,
  type Id,
  outlineHtml,
  outlineText,
  paste,
  pasteOutline,
  type PasteOutline,
  type Performed,
  readOutline,
} from '@parley/model'
import type { OutlineKit } from './outline-kit.ts'

/**
 * Listens while the keyboard is in the list: without selected text a browser sends these events to the page's body.
 * Returns the way to stop. `lang`: of what is pasted as text.
 */
export function followClipboard(kit: OutlineKit, root: HTMLElement, lang: () => string): () => void {
  const isOurs = (event: Event) => !event.defaultPrevented && root.contains(document.activeElement)
  const copy = (event: ClipboardEvent) => {
    if (isOurs(event) && !isText() && copyChosen(kit, event, lang())) event.preventDefault()
  }
  const cut = (event: ClipboardEvent) => {
    if (!isOurs(event) || isText() || !kit.store.mayWrite || !copyChosen(kit, event, lang())) return
    event.preventDefault()
    kit.acts.remove(chosenClaims(kit))
  }
  const put = (event: ClipboardEvent) => {
    if (!isOurs(event) || isText() || !kit.store.mayWrite) return
    if (pasteUnder(kit, event, lang())) event.preventDefault()
  }
  // By this Chromium learns that there is something to copy though no text is selected.
  const offer = (event: Event) => {
    if (isOurs(event) && !isText() && chosenClaims(kit).length) event.preventDefault()
  }
  document.addEventListener('beforecopy', offer)
  document.addEventListener('copy', copy)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', put)
  return () => {
    document.removeEventListener('beforecopy', offer)
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', put)
  }
}

/** Copies what is chosen, as a menu does: the browser then asks the list, on plain http too. Says whether it did. */
export function copyNow(): boolean {
  getSelection()?.removeAllRanges()
  return document.execCommand('copy')
}

/** Text that is selected, or written, is copied as text. */
const isText = (): boolean =>
  document.activeElement instanceof HTMLTextAreaElement || (getSelection()?.toString() ?? '') !== ''

/** Claims that are chosen, in the order of the list; of one whose branch is put away, the branch. */
function chosenClaims({ walk, live, folding, store }: OutlineKit): readonly Id[] {
  const chosen = new Set(walk.chosen())
  const ids = new Set<Id>()
  let within = Infinity
  for (const row of live.rows.get()) {
    if (row.level <= within) within = Infinity
    if (!chosen.has(row.claim) && within === Infinity) continue
    if (store.map.isLive(row.claim)) ids.add(row.claim)
    if (within === Infinity && folding.isClosed(row)) within = row.level
  }
  return Array.from(ids)
}

/** Puts the chosen claims into the event's clipboard; says whether there were any. */
function copyChosen(kit: OutlineKit, event: ClipboardEvent, lang: string): boolean {
  const { map } = kit.store
  const ids = chosenClaims(kit)
  const clip = copyOf(map, ids)
  if (!clip || !event.clipboardData) return false
  event.clipboardData.setData(clipType, JSON.stringify(clip))
  const text = outlineText(map, ids, lang, { within: new Set(ids) })
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', outlineHtml(text, lang, kit.reading().words.map))
  return true
}

/** Adds what the clipboard holds under the row in focus, or says beside it why not; answers whether it holds anything. */
function pasteUnder(kit: OutlineKit, event: ClipboardEvent, lang: string): boolean {
  const { walk, acts, ui, store } = kit
  const held = event.clipboardData?.getData(clipType)
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!held && !text.trim()) return false
  const id = walk.idAt(ui.focused.get())
  const under = id !== null && store.map.isLive(id) ? { under: id } : {}
  if (held) goTo(kit, acts.attempt(paste, { clip: parsed(held), at: null, ...under }))
  else pasteText(kit, { text, lang, at: null, ...under })
  return true
}

/** A text that is too much is cut only when that is agreed to; what was understood otherwise than it stands is told. */
function pasteText(kit: OutlineKit, args: PasteOutline): void {
  const { acts, ui, store } = kit
  const { map } = store
  const { under } = args
  const kind = under === undefined ? undefined : map.inference(under) ? 'inference' : map.claim(under)?.kind
  const { tooMuch, problems } = readOutline(args.text, kind ? { onto: kind } : {})
  const performed = acts.attempt(pasteOutline, args)
  goTo(kit, performed)
  if (!performed.ok && tooMuch.length && !args.cut)
    void withWords(kit, ({ hands }) => {
      const refused = ui.notice.get()
      if (!refused) return
      const first = { label: hands.pasteFirstPart, run: () => pasteText(kit, { ...args, cut: true }) }
      ui.notice.set({ ...refused, offers: [first, { label: hands.leaveIt, run: () => undefined }] })
    })
  if (performed.ok && problems.length)
    void withWords(kit, ({ hands }, language) => {
      const lines = problems.slice(0, toldLines).map(({ line }) => String(line))
      const list = new Intl.ListFormat(language).format(problems.length > toldLines ? [...lines, '…'] : lines)
      ui.notice.set({ key: ui.focused.get()?.key ?? null, says: hands.pastedOtherwise(list) })
    })
}

/** So many lines are named. */
const toldLines = 8

/** The words come after the map; where they cannot be had the refusal alone stands there. */
async function withWords(
  { reading }: OutlineKit,
  then: (words: EditorMessages, language: Language) => void,
): Promise<void> {
  const { language } = reading()
  const words = await loadEditorMessages(language).catch(() => null)
  if (words) then(words, language)
}

/** The first of what came gets the keyboard, and all of it is selected. */
function goTo({ store, live, walk }: OutlineKit, performed: Performed): void {
  const claims = performed.ok ? performed.made.filter((id) => store.map.claim(id)) : []
  const rows = live.rows.get().filter(({ claim }) => claims.includes(claim))
  const [first] = rows
  if (!first) return
  walk.focus(first.key)
  walk.select(rows.map(({ claim }) => claim))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Another program wrote under our type: then it is no clip, and the command says so.
    return null
  }
}
