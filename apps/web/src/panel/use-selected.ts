/** What is selected in the views of this page, as it changes. */
import type { Id } from '@parley/model'
import { useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'

export const useSelected = (page: EditorPage): readonly Id[] =>
  useSyncExternalStore(page.stores.shared.subscribe, page.stores.shared.now)
