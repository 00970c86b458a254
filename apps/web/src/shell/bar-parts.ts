/** What the bar above a map is made of, and what a workshop puts around a map. */
import type { Act } from '@parley/acts'
import type { ReactNode } from 'react'
import type { EditorPage, MapItem } from '../editor/editor-page.ts'
import type { ReadingChoice } from './use-language-sections.ts'

export interface BarParts {
  /** Of the map, and its language. */
  readonly title: string
  readonly lang: string
  /** How safe the work is. */
  readonly saved: ReactNode
  readonly people: ReactNode
  /** The choice between views, in the middle; false on a phone, where it has a row of its own but in a workshop. */
  readonly views: ReactNode
  /** Does an act of the page; says whether it meant something. */
  readonly act: (act: Act) => boolean
}

/** What the menus of the bar hold. */
export interface MapMenuParts {
  readonly act: BarParts['act']
  readonly reading: ReadingChoice
  /** What the editor adds to the map's menu. */
  readonly more: readonly MapItem[]
  readonly onSaveAsFile: () => void
}

export interface AroundMap {
  /** In place of the usual bar; the page is undefined until the editor's features are here. */
  readonly bar: (parts: BarParts & MapMenuParts, page: EditorPage | undefined) => ReactNode
  /** Over the map, once the editor's features are here. */
  readonly over: (page: EditorPage) => ReactNode
  /** As one is called here, where others have the last word about it. */
  readonly called?: string
}
