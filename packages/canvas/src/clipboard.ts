/**
 * Copy, cut and paste by the browser's own clipboard events, which work on plain http too. Claims travel as a clip
 * (so that their links, words and sources come along), as an indented text and as a list for word processors; text from
 * elsewhere becomes claims that bear on one another.
 */
import { clipType, type Place } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'

type ClipCommands = typeof import('./clip-commands.ts')
let atHand: ClipCommands | undefined

/** Fetches the commands; whoever listens to clipboard events asks for it at once, since a copy cannot wait. */
export async function fetchClipCommands(): Promise<ClipCommands> {
  atHand ??= await import('./clip-commands.ts')
  return atHand
}

/** Does nothing while they cannot be had: the next press asks again. */
function withClipCommands(then: (commands: ClipCommands) => void): void {
  fetchClipCommands().then(then, () => undefined)
}

/** Puts the chosen claims into the event's clipboard; says whether there were any. */
export const copyChosen = (kit: CanvasKit, event: ClipboardEvent): boolean =>
  // A copy in the first moment, before the commands are here, copies nothing rather than half.
  (event.clipboardData && atHand?.copyInto(kit, event.clipboardData)) ?? false

/** Puts the chosen claims with all that hangs on them on the clipboard as a text; says whether there were any. */
export function copyAsText(kit: CanvasKit): boolean {
  if (!kit.actions.chosen().length) return false
  withClipCommands(({ copyText }) => copyText(kit))
  return true
}

/**
 * Adds what the event's clipboard holds near a place, or says beside it why not; answers whether it holds anything. A
 * text goes under what is chosen, if one thing is.
 */
export function pasteAt(kit: CanvasKit, event: ClipboardEvent, at: Place): boolean {
  // The event's data is gone after the event.
  const clip = event.clipboardData?.getData(clipType) ?? ''
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!clip && !text.trim()) return false
  void paste(kit, clip, text, at)
  return true
}

async function paste(kit: CanvasKit, clip: string, text: string, at: Place): Promise<void> {
  const { pasteClip, pasteText } = await fetchClipCommands()
  if (!clip || !pasteClip(kit, clip, at)) pasteText(kit, { text, at, under: true })
}

/** A text as proposals of an empty map, with what bears on them. */
export async function pasteFirst(kit: CanvasKit, text: string, at: Place): Promise<void> {
  const { pasteText } = await fetchClipCommands()
  pasteText(kit, { text, at, kind: 'proposal' })
}

/** A second one of each chosen claim, with the links between them, at a free place beside them. */
export function duplicateChosen(kit: CanvasKit): void {
  if (!kit.actions.chosenClaims().length) return
  withClipCommands(({ duplicateInto }) => duplicateInto(kit))
}
