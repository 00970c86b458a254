/**
 * What the outline needs of the world: a map that says what changes, commands, live typing and other people. The very
 * store that the canvas is given fits, so that both are views of one map.
 */
import type { Command, Id, LiveMap, Performed } from '@parley/model'
import type { WordsPlace } from '@parley/protocol'

export interface OutlineStore {
  readonly map: LiveMap
  /** False for a view link, and for a document of a newer schema. */
  readonly mayWrite: boolean
  perform<Args>(command: Command<Args>, args: Args): Performed
  undo(): void
  redo(): void
  /** Whether what changes right now is this page's own doing, past the outline. Left out: it is not. */
  isOwn?(): boolean
  /** Begins live typing in one text. */
  type(place: WordsPlace): OutlineTyping
  readonly presence: OutlinePresence
}

/** Live typing in one root text by one box: see the canvas's `Typing`, whose promises these are. */
export interface OutlineTyping {
  /** What the box must show at first. */
  readonly text: string
  /** Calls back when a peer's letters belong into the box; `moved` carries a caret over from the old text to the new. */
  onRemote(show: (text: string, moved: (caret: number) => number) => void): () => void
  /** The box changed to this by the person's own hand; `start` and `end` in UTF-16 units. */
  input(shown: { readonly text: string; readonly start: number; readonly end: number }): void
  select(start: number, end: number): void
  composing(on: boolean): void
  /** Ends the burst: one step of undo. Idempotent. */
  end(): void
}

/** Another person on the map now. */
export interface OutlinePeer {
  /** Of their tab: unique among peers. */
  readonly key: number
  readonly name: string
  /** 1 to 8. */
  readonly colour: number
  /** Claims and inferences that they have selected. */
  readonly selected: readonly Id[]
  /** The text that they write in, and their selection there; null when not writing. */
  readonly writing: (WordsPlace & { readonly start: number; readonly end: number }) | null
}

export interface OutlinePresence {
  /** Others, not oneself; the same array as long as nothing changed. */
  peers(): readonly OutlinePeer[]
  subscribe(changed: () => void): () => void
  select(ids: readonly Id[]): void
}
