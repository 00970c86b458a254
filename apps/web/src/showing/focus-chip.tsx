/** Says that only a part of the map is in full ink, and ends that. */
import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './focus-chip.module.css'

export function FocusChip({ page }: { readonly page: EditorPage }) {
  const { showing, session, editorSay, announce, focus } = page
  const { inFocus } = useSyncExternalStore(showing.subscribe, showing.get)
  if (!inFocus) return null
  const live = Array.from(inFocus).filter((id) => session.map.isLive(id)).length
  return (
    <div className={styles['chip']}>
      <span>{editorSay.showing.inFocus(live)}</span>
      <button
        type="button"
        className="btn line"
        onClick={() => {
          showing.set({ inFocus: null })
          announce(editorSay.showing.focusOver)
          focus()
        }}
      >
        <X aria-hidden />
        {editorSay.showing.showAll}
      </button>
    </div>
  )
}
