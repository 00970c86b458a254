/** Cuts a text in two where a caret stands: never inside what a reader sees as one character, without blanks at the cut. */
export interface Halves {
  /** Where the first half ends, in UTF-16 units: what is behind it leaves the text. */
  readonly end: number
  readonly second: string
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The halves of a text at a place in UTF-16 units; null when one of them would say nothing. */
export function halvesOf(text: string, at: number): Halves | null {
  if (!Number.isInteger(at) || at <= 0 || at >= text.length) return null
  const cut = graphemes.segment(text).containing(at)?.index ?? at
  const end = text.slice(0, cut).trimEnd().length
  const second = text.slice(cut).trim()
  return end && second ? { end, second } : null
}
