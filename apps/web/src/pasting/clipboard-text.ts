/**
 * What is on the clipboard, for a menu: a page may only read texts from it, in a secure context and when the person
 * allows it. What was copied on this page is known in full, and counts as long as its text is still what is there.
 */
import { clipType } from '@parley/model'

/** As the views take it: the part of a map is '' where there is none. */
export interface Held {
  readonly clip: string
  readonly text: string
}

export interface Copied {
  /** What a text on the clipboard stands for. */
  readonly known: (text: string) => Held
}

/** Notes each copy on this page for as long as the page is there. */
export function followCopies(page: Pick<Document, 'addEventListener'> = document): Copied {
  let last: Held = { clip: '', text: '' }
  const note = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain')
    if (text) last = { clip: event.clipboardData?.getData(clipType) ?? '', text }
  }
  page.addEventListener('copy', note)
  page.addEventListener('cut', note)
  return { known: (text) => (sameLines(text, last.text) ? last : { clip: '', text }) }
}

/** Undefined: this page cannot read it, or may not. */
export async function clipboardText(): Promise<string | undefined> {
  try {
    // Missing on plain http.
    return await (navigator.clipboard as Clipboard | undefined)?.readText?.()
  } catch {
    // The person, or a policy, said no: then they paste by hand.
    return undefined
  }
}

/** Windows puts its own line ends on the clipboard. */
const sameLines = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n')
