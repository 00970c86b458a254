/**
 * Copy, cut and paste by the browser's own clipboard events, which work on plain http too. Claims travel as a clip
 * (so that their links, words and sources come along) and as plain text; text from elsewhere becomes claims, one a
 * line.
 */
import { copyOf, duplicate, paste, pasteList, type Performed, type Place } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { wordsIn } from './words-in.ts'

/** The clip's own type, beside text/plain. */
const clipType = 'application/x-parley-clip'
/** How far from the originals a duplicate lies, and from one pasted line to the next, in map units. */
const aside: Place = [44, 44]
const lineStep: Place = [0, 120]

/** Puts the chosen claims into the event's clipboard; says whether there were any. */
export function copyChosen({ store, actions }: CanvasKit, event: ClipboardEvent, lang: string): boolean {
  const ids = actions.chosenClaims()
  const clip = copyOf(store.map, ids)
  if (!clip || !event.clipboardData) return false
  event.clipboardData.setData(clipType, JSON.stringify(clip))
  event.clipboardData.setData(
    'text/plain',
    ids
      .map((id) => [wordsIn(store.map, 'title', id, lang).text, wordsIn(store.map, 'text', id, lang).text])
      .map((words) => words.filter(Boolean).join('\n'))
      .join('\n\n'),
  )
  return true
}

/** Adds what the event's clipboard holds with its upper left corner at a place; says whether that was anything. */
export function pasteAt(kit: CanvasKit, event: ClipboardEvent, at: Place, lang: string): boolean {
  const held = event.clipboardData?.getData(clipType)
  if (held) return choose(kit, kit.actions.attempt(paste, { clip: parsed(held), at }, at))
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!text.trim()) return false
  return choose(kit, kit.actions.attempt(pasteList, { text, kind: 'claim', lang, at, step: lineStep }, at))
}

/** A second one of each chosen claim, with the links between them, a little aside. */
export function duplicateChosen(kit: CanvasKit): boolean {
  const ids = kit.actions.chosenClaims()
  return ids.length > 0 && choose(kit, kit.actions.attempt(duplicate, { ids, offset: aside }))
}

function choose({ actions, store, board }: CanvasKit, performed: Performed): boolean {
  if (!performed.ok) return false
  board.flush()
  actions.select(performed.made.filter((id) => store.map.claim(id)))
  return true
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Another program wrote under our type: then it is no clip, and the command says so.
    return null
  }
}
