/** A box to paste into, for pages that may not read the clipboard. Part of a map that is pasted goes in at once. */
import { clipType } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { afterClosing } from '../searching/focus-again.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import type { Held } from './clipboard-text.ts'
import styles from './paste-dialog.module.css'

interface Props {
  readonly page: () => EditorPage
  /** Called when the dialog is gone and the keyboard is back. */
  readonly onPaste: (held: Held) => void
}

export default function PasteDialog({ page, onPaste }: Props) {
  const words = useEditorSay().changes.paste
  const [text, setText] = useState('')
  const [had] = useState(() => document.activeElement)
  const close = () => page().open(null)
  const done = (held: Held) => {
    afterClosing(page(), had, () => onPaste(held))
  }
  return (
    <DialogFrame title={words.title} about={words.about} size="small" onClose={close}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) done({ clip: '', text })
        }}
      >
        <textarea
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box is what the dialog is for
          autoFocus
          className={`field ${styles['box']}`}
          rows={6}
          aria-label={words.box}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            const clip = event.clipboardData.getData(clipType)
            if (!clip) return
            event.preventDefault()
            done({ clip, text: event.clipboardData.getData('text/plain') })
          }}
        />
        <button type="submit" className="btn ink" disabled={!text.trim()}>
          {words.add}
        </button>
      </form>
    </DialogFrame>
  )
}
