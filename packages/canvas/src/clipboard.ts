/**
 * Copy, cut and paste by the browser's own clipboard events, which work on plain http too. Claims travel as a clip
 * (so that their links, words and sources come along) and as plain text; text from elsewhere becomes claims, one a
 * line.
 */
import type { Id, Performed, Place } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { wordsIn } from './words-in.ts'

/** The clip's own type, beside text/plain. */
const clipType = 'application/x-parley-clip'
/** How far from the originals a duplicate lies, and from one pasted line to the next, in map units. */
const aside: Place = [44, 44]
const lineStep: Place = [0, 120]

type ClipCommands = typeof import('./clip-commands.ts')
let atHand: ClipCommands | undefined

/** Fetches the commands; whoever listens to clipboard events asks for it at once, since a copy cannot wait. */
export async function fetchClipCommands(): Promise<ClipCommands> {
  atHand ??= await import('./clip-commands.ts')
  return atHand
}

/** Puts the chosen claims into the event's clipboard; says whether there were any. */
export function copyChosen({ store, actions }: CanvasKit, event: ClipboardEvent, lang: string): boolean {
  const ids = actions.chosenClaims()
  // A copy in the first moment, before the commands are here, copies nothing rather than half.
  const clip = atHand?.copyOf(store.map, ids)
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

/**
 * Adds what the event's clipboard holds with its upper left corner at a place, or says beside it why not; answers
 * whether it holds anything.
 */
export function pasteAt(kit: CanvasKit, event: ClipboardEvent, at: Place, lang: string): boolean {
  // The event's data is gone after the event.
  const held = event.clipboardData?.getData(clipType)
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!held && !text.trim()) return false
  if (held)
    void fetchClipCommands().then(({ paste }) =>
      choose(kit, kit.actions.attempt(paste, { clip: parsed(held), at }, at)),
    )
  else void pasteLines(kit, { text, kind: 'claim', lang, at, step: lineStep })
  return true
}

/** Each line of a text as a claim. */
export async function pasteLines(
  kit: Pick<CanvasKit, 'actions' | 'store' | 'board'>,
  lines: Parameters<ClipCommands['pasteList']['perform']>[1],
): Promise<void> {
  const { pasteList } = await fetchClipCommands()
  choose(kit, kit.actions.attempt(pasteList, lines, lines.at))
}

/** A second one of each chosen claim, with the links between them, a little aside. */
export function duplicateChosen(kit: CanvasKit): void {
  const ids: readonly Id[] = kit.actions.chosenClaims()
  if (!ids.length) return
  void fetchClipCommands().then(({ duplicate }) =>
    choose(kit, kit.actions.attempt(duplicate, { ids, offset: aside })),
  )
}

function choose(
  { actions, store, board }: Pick<CanvasKit, 'actions' | 'store' | 'board'>,
  performed: Performed,
): void {
  if (!performed.ok) return
  board.flush()
  actions.select(performed.made.filter((id) => store.map.claim(id)))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Another program wrote under our type: then it is no clip, and the command says so.
    return null
  }
}
