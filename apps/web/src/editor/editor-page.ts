/**
 * What a feature of the editor is given, and what it gives. A feature (splitting, comments, the palette …) is a folder
 * of its own that is fetched after the map; it adds acts, lines to the menus of both views, and surfaces. It never
 * reaches into a view: what holds for the canvas holds for the outline.
 */
import type { Act, PageItem, ShowingStore } from '@parley/acts'
import type { MapCanvasHandle } from '@parley/canvas'
import type { EditorMessages, Language, Messages } from '@parley/i18n'
import type { Command, Id, Performed } from '@parley/model'
import type { MapSession, MapStatus } from '@parley/sync'
import type { ReactNode } from 'react'
import type { ViewChoice } from '../shell/map-view.ts'
import type { MenuItem } from '../shell/menu-button.tsx'
import type { Said } from '../shell/notice.tsx'
import type { ReadingChoice } from '../shell/use-language-sections.ts'
import type { MapStores } from '../shell/use-map-stores.ts'
import type { Features } from './features.ts'

/** The parts of the details panel that can be asked for by name. */
export type PanelPart = 'details' | 'translate' | 'cite' | 'why' | 'scheme' | 'comment' | 'tag' | 'history'

export interface EditorPage {
  /** Of the map. */
  readonly id: string
  readonly session: MapSession
  readonly status: MapStatus
  readonly stores: MapStores
  readonly reading: ReadingChoice
  /** Of the interface. */
  readonly language: Language
  readonly say: Messages
  readonly editorSay: EditorMessages
  readonly views: ViewChoice
  /** Null while the canvas is not on the page. */
  readonly canvas: () => MapCanvasHandle | null
  readonly showing: ShowingStore
  /** Performs a command as this page's own; a refusal is told in a notice. */
  readonly perform: <Args>(command: Command<Args>, args: Args) => Performed
  /** A sentence above the dock; null takes it away. */
  readonly tell: (said: Said | null) => void
  /** Says a sentence to screen readers, politely: what an act led to. Nothing is shown. */
  readonly announce: (sentence: string) => void
  /** Selects claims or inferences in both views and brings them into sight. */
  readonly select: (ids: readonly Id[]) => void
  /** Does an act of the view that is shown (adding, zooming …) for what is selected there; says whether it meant something. */
  readonly viewAct: (act: Act) => boolean
  /** Gives the keyboard back to the view that is shown, at a claim or inference or where it was. */
  readonly focus: (id?: Id) => void
  /** Opens a surface (a dialog, the palette) over the map; null closes it. One at a time. */
  readonly open: (surface: ReactNode | null) => void
  /** Opens the details panel on a part of it, for what is selected; null closes it. */
  readonly openPanel: (part: PanelPart | null) => void
  /** Does any act that the page or a feature knows, for what is selected; says whether it meant something. */
  readonly act: (act: Act) => boolean
  /** Acts of the page itself, which need no feature. */
  readonly own: Readonly<Partial<Record<Act, () => void>>>
}

/** A line in the menu of the map as a whole. */
export interface MapItem extends MenuItem {
  readonly run: () => void
}

export interface Feature {
  /** Acts that it does for what is chosen, the focused one first. False: it meant nothing here. */
  readonly acts?: Readonly<Partial<Record<Act, (chosen: readonly Id[]) => boolean | void>>>
  /** Whether an act of this feature makes sense for what is chosen; left out: always. Menus and palette leave it out. */
  readonly may?: (act: Act, chosen: readonly Id[]) => boolean
  /** Groups in the menus of canvas and outline, for a claim or an inference. */
  readonly menuOf?: (id: Id) => readonly (readonly PageItem[])[]
  /** Lines at the end of the map's own menu, for the page as it is shown. */
  readonly mapMenu?: (page: EditorPage) => readonly MapItem[]
  /** See `PageActs.beforeDelete`; the first feature that has one is asked. */
  readonly beforeDelete?: (ids: readonly Id[]) => readonly Id[] | Promise<readonly Id[] | null>
}

/** Made once per open map; `page()` is the page as it is now, `features()` all that it has. */
export type CreateFeature = (page: () => EditorPage, features: () => Features) => Feature
