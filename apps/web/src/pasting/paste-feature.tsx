/**
 * Pasting without the paste key: a line in the menus of both views, and a command. Where the page may not read the
 * clipboard (plain http, or the person says no) a box is opened that the keys, or a long press, can paste into.
 */
import type { Id } from '@parley/model'
import { lazy } from 'react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { clipboardText, followCopies, type Held } from './clipboard-text.ts'
import { handOver } from './hand-over.ts'

const PasteDialog = lazy(() => import('./paste-dialog.tsx'))

export const createPasting: CreateFeature = (page) => {
  const copied = followCopies()
  const may = () => page().status.mayWrite

  const put = (held: Held, at: Id | undefined) => {
    // A row of the outline has the keyboard again when its menu closes; a card has not yet.
    if (!document.activeElement?.closest('[role="treegrid"]')) page().focus(at)
    handOver(held)
  }
  const paste = async (at: Id | undefined) => {
    const text = await clipboardText()
    const { tell, open, editorSay } = page()
    if (text === undefined) open(<PasteDialog page={page} onPaste={(held) => put(held, at)} />)
    else if (text.trim()) put(copied.known(text), at)
    else tell({ text: editorSay.changes.paste.nothing })
  }
  return {
    acts: {
      paste([at]) {
        void paste(at)
      },
    },
    may,
    menuOf(id) {
      if (!may()) return []
      return [[{ key: 'paste', label: page().editorSay.acts.paste, run: () => void paste(id) }]]
    },
  }
}
