/** What the driver asks of the page that it measures, the same of each subject. */
import type { BenchMap } from './bench-map.ts'
import type { Seen } from './picture.ts'

export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Subject {
  readonly view: () => View
  readonly setView: (view: View) => void
  /** In map units, as drawn; ids of claims. */
  readonly boxes: () => ReadonlyMap<string, Rect>
  /** Another person's change of a claim's words reaches the page. */
  readonly remoteWords: (claim: string, text: string) => void
  /** Another person moves a card. */
  readonly remoteMove: (claim: string, x: number, y: number) => void
  /** Opens the text box of a card and gives it the keyboard. */
  readonly write: (claim: string) => void
}

/** Mounts the subject; resolves when its first picture can be drawn. */
export type MountSubject = (root: HTMLElement, map: BenchMap) => Promise<Subject>

/** How much of the map is looked at: to be read, from some way off, or all of it. */
export type Look = 'read' | 'mid' | 'fit'

/** On the page's window. */
export interface BenchPage {
  /** Shows the middle of the map. */
  readonly look: (at: Look) => void
  /** The card nearest to the middle of the window, with its middle on the screen. */
  readonly middle: () => { readonly id: string; readonly x: number; readonly y: number }
  readonly write: (claim: string) => void
  /** Another person changes the words of this card, or its place, so often, once in two frames. */
  readonly editedByOthers: (claim: string, what: 'words' | 'place', times: number) => Promise<void>
  /** `picture`: of the page as it is now, a PNG in base 64. */
  readonly seen: (picture: string) => Promise<Seen>
}
