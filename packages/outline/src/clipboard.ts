/**
 * Copy, cut and paste by the browser's own clipboard events, which work on plain http too. Claims travel as a clip (so
 * that their links, words and sources come along) and as an indented text; either goes under the row in focus. Places on
 * the canvas are left to it.
 */
import { copyOf, type Id, outlineText, paste, pasteOutline, type Performed } from '@parley/model'
import type { OutlineKit } from './outline-kit.ts'

/** The clip's own type, beside text/plain: the canvas's too. */
const clipType = 'application/x-parley-clip'

/** Listens on the list; returns the way to stop. `lang`: of what is pasted as text. */
export function followClipboard(kit: OutlineKit, root: HTMLElement, lang: () => string): () => void {
  const copy = (event: ClipboardEvent) => {
    if (!isText(event) && copyChosen(kit, event, lang())) event.preventDefault()
  }
  const cut = (event: ClipboardEvent) => {
    if (isText(event) || !kit.store.mayWrite || !copyChosen(kit, event, lang())) return
    event.preventDefault()
    kit.acts.remove(chosenClaims(kit))
  }
  const put = (event: ClipboardEvent) => {
    if (isText(event) || !kit.store.mayWrite) return
    if (pasteUnder(kit, event, lang())) event.preventDefault()
  }
  root.addEventListener('copy', copy)
  root.addEventListener('cut', cut)
  root.addEventListener('paste', put)
  return () => {
    root.removeEventListener('copy', copy)
    root.removeEventListener('cut', cut)
    root.removeEventListener('paste', put)
  }
}

/** Text that is selected, or written, is copied as text. */
const isText = ({ target }: ClipboardEvent): boolean =>
  target instanceof HTMLTextAreaElement || (getSelection()?.toString() ?? '') !== ''

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
  event.clipboardData.setData('text/plain', outlineText(map, ids, lang, { within: new Set(ids) }))
  return true
}

/** Adds what the clipboard holds under the row in focus, or says beside it why not; answers whether it holds anything. */
function pasteUnder(kit: OutlineKit, event: ClipboardEvent, lang: string): boolean {
  const { walk, acts, ui } = kit
  const held = event.clipboardData?.getData(clipType)
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!held && !text.trim()) return false
  const id = walk.idAt(ui.focused.get())
  const under = id !== null && kit.store.map.isLive(id) ? { under: id } : {}
  const performed = held
    ? acts.attempt(paste, { clip: parsed(held), at: null, ...under })
    : acts.attempt(pasteOutline, { text, lang, at: null, ...under })
  goTo(kit, performed)
  return true
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
