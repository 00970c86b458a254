/**
 * What the canvas needs of the world: a map that says what changes, commands, live typing and other people. The
 * page gives it; sync fulfils it; tests fulfil it with plain tables. The canvas has never heard of Yjs.
 */
import type { Command, Id, LiveMap, Performed, Place } from '@parley/model'
import type { WordsPlace } from '@parley/protocol'

export interface CanvasStore {
  readonly map: LiveMap
  /** False for a view link, and for a document of a newer schema. */
  readonly mayWrite: boolean
  perform<Args>(command: Command<Args>, args: Args): Performed
  /** Takes back one's own last step; says whether there was one, or why it is refused. */
  undo(): void
  redo(): void
  /** Whether there is a step to take back, and one to do again; left out: it is not known. */
  readonly steps?: OwnSteps
  /**
   * Whether what changes right now is this page's own doing, such as its own undo, a menu or a dialog: the canvas knows
   * of its own commands and typing only. Left out: everything else is another person's.
   */
  isOwn?(): boolean
  /** Begins live typing in one text. */
  type(place: WordsPlace): Typing
  readonly presence: Presence
}

export interface OwnSteps {
  /** The same object as long as it holds the same. */
  readonly get: () => { readonly canUndo: boolean; readonly canRedo: boolean }
  readonly subscribe: (changed: () => void) => () => void
}

/** What a text box shows: its whole text, and the selection in UTF-16 units. */
export interface Shown {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Live typing in one root text by one box. What the box reports is compared with what it last showed, never with
 * the document, so that a peer's letters survive; while an input method composes, a peer's letters wait.
 */
export interface Typing {
  /** What the box must show at first. */
  readonly text: string
  /** Calls back when a peer's letters belong into the box; `moved` carries a caret over from the old text to the new. */
  onRemote(show: (text: string, moved: (caret: number) => number) => void): () => void
  /** The box changed to this by the person's own hand. */
  input(shown: Shown): void
  /** Own caret or selection moved. */
  select(start: number, end: number): void
  composing(on: boolean): void
  /** Ends the burst: one step of undo, presence cleared. Idempotent. */
  end(): void
}

/** Another person on the map now. */
export interface Peer {
  /** Of their tab: unique among peers. */
  readonly key: number
  readonly person: Id
  readonly name: string
  /** 1 to 8. */
  readonly colour: number
  /** The pointer in map units; null when it is elsewhere. */
  readonly pointer: Place | null
  /** Claims and inferences that they have selected. */
  readonly selected: readonly Id[]
  /** Where the claims that they drag are now. */
  readonly drag: Readonly<Record<Id, Place>> | null
  /** The text that they write in, and their selection there; null when not writing. */
  readonly writing: (WordsPlace & { readonly start: number; readonly end: number }) | null
}

export interface Presence {
  /** Others, not oneself; the same array as long as nothing changed. */
  peers(): readonly Peer[]
  subscribe(changed: () => void): () => void
  point(at: Place | null): void
  select(ids: readonly Id[]): void
  drag(places: Readonly<Record<Id, Place>> | null): void
}
