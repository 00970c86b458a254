/**
 * What every part of one canvas shares, made once per store: handed down by context so that no part re-renders for
 * another's sake. The reader's language and the interface's words change more often and come beside it.
 */
import type { KeyMap, LostBox, PageActs } from '@parley/acts'
import type { Language, Messages } from '@parley/i18n'
import type { Lang } from '@parley/model'
import { createContext, use } from 'react'
import type { Actions } from './actions.ts'
import type { ArrowStore } from './arrow-store.ts'
import type { ArrowWindow } from './arrow-window.ts'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import type { CanvasUi } from './canvas-ui.ts'
import type { CardWindow } from './card-window.ts'
import type { Far } from './far.ts'
import type { OwnHand } from './own-hand.ts'
import type { PeerBoard } from './peer-board.ts'
import type { Proposals } from './proposals.ts'
import type { RemoteChanges } from './remote-changes.ts'
import type { ShowingBoard } from './showing-board.ts'
import type { Signal } from './signal.ts'
import type { View, Viewport } from './view.ts'
import type { ViewHistory } from './view-history.ts'

export interface CanvasKit {
  readonly store: CanvasStore
  readonly ui: CanvasUi
  readonly board: Board
  readonly arrows: ArrowStore
  readonly peers: PeerBoard
  readonly proposals: Proposals
  readonly remote: RemoteChanges
  readonly showing: ShowingBoard
  readonly far: Far
  /** Of the cards those that are elements, and of the arrows. */
  readonly seenCards: CardWindow
  readonly seenArrows: ArrowWindow
  readonly hand: OwnHand
  /** Letters that were meant for a box that somebody else has taken away. */
  readonly lostBox: LostBox
  readonly actions: Actions
  readonly view: View
  /** Where the canvas before this one looked; undefined where the view begins anew. */
  readonly seen: Viewport | undefined
  readonly views: ViewHistory
  /** What is read and what the page lends now, for what is no React. */
  readonly reading: () => Reading
  readonly lent: () => Lent
  /** The person's keys, for what names them. */
  readonly keyMap: Signal<KeyMap>
}

/** What the page gives the canvas besides the map. */
export interface Lent {
  readonly keyMap: KeyMap
  readonly pageActs: PageActs | undefined
}

export interface Reading {
  readonly messages: Messages
  /** Of the interface. */
  readonly language: Language
  /** That the map is read and written in. */
  readonly lang: Lang
  /** Of the map's own words in `messages` (stances, kinds): `lang` where Parley speaks it, else the interface's. */
  readonly wordsLang: Lang
  /** Whether the page has a place for what stands behind a claim. */
  readonly hasDetails: boolean
}

export const KitContext = createContext<CanvasKit | null>(null)
export const ReadingContext = createContext<Reading | null>(null)

export function useKit(): CanvasKit {
  const kit = use(KitContext)
  if (!kit) throw new Error('A part of the canvas stands outside MapCanvas.')
  return kit
}

export function useReading(): Reading {
  const reading = use(ReadingContext)
  if (!reading) throw new Error('A part of the canvas stands outside MapCanvas.')
  return reading
}
