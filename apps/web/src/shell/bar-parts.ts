/** What the bar above a map is made of, and what a workshop puts around a map. */
import type { Act } from '@parley/acts'
import type { ReactNode } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'

export interface BarParts {
  /** Of the map, and its language. */
  readonly title: string
  readonly lang: string
  /** How safe the work is. */
  readonly saved: ReactNode
  readonly people: ReactNode
  /** The choice between views, in the middle; false on a phone, where it has a row of its own. */
  readonly views: ReactNode
  /** Does an act of the page; says whether it meant something. */
  readonly act: (act: Act) => boolean
}

export interface AroundMap {
  /** In place of the usual bar. */
  readonly bar: (parts: BarParts) => ReactNode
  /** Over the map, once the editor's features are here. */
  readonly over: (page: EditorPage) => ReactNode
}
