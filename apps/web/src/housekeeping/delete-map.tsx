/** Asks before the open map is deleted for everybody. Once it is, the page itself is told so by the server. */
import { limits } from '@parley/protocol'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { knownMap } from '../home/known-maps.ts'
import ConfirmDialog from '../shell/confirm-dialog.tsx'
import { lastDay } from './last-day.ts'
import { deleteForAll } from './map-deed.ts'

export default function DeleteMap({ page }: { page: EditorPage }) {
  const { id, say, editorSay, language, tell, open } = page
  const { housekeeping } = editorSay
  const [until] = useState(() => Date.now() + limits.keepDeletedMs)
  const known = knownMap(id)
  const answered = async (yes: boolean) => {
    open(null)
    if (!yes || !known) return
    tell({ text: housekeeping.deleting(known.title || say.map.untitledMap) })
    const done = await deleteForAll(known, say.map.untitledMap, editorSay)
    if (!done.ok) tell({ text: done.sentence })
  }
  return (
    <ConfirmDialog
      question={housekeeping.deleteSure(known?.title || say.map.untitledMap)}
      detail={housekeeping.deleteDetail(lastDay(until, language))}
      action={housekeeping.deleteAction}
      onAnswer={(yes) => void answered(yes)}
    />
  )
}
