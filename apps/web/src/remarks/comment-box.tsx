/**
 * The box in which a comment is written. It is sent, not typed live: nobody reads a half-written remark. Enter begins a
 * new line, Ctrl+Enter sends; what is not sent is still there the next time. Escape gives the keyboard back.
 */
import { limits } from '@parley/protocol'
import { useRef, useState } from 'react'
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import styles from './comment-box.module.css'
import { draftOf, keepDraft } from './drafts.ts'

interface Props {
  readonly page: Pick<EditorPage, 'id' | 'editorSay' | 'reading'>
  /** See `draftOf`. */
  readonly to: Id
  readonly label: string
  /** Sends it; false: it was refused and stays. */
  readonly onSend: (text: string) => boolean
  readonly onLeave: () => void
  /** Also without words there is a way out, for a box that was opened by a button. */
  readonly onCancel?: () => void
  readonly first?: boolean
  readonly takesKeyboard?: boolean
}

export function CommentBox({ page, to, label, onSend, onLeave, onCancel, first, takesKeyboard }: Props) {
  const { remarks } = page.editorSay
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => draftOf(page.id, to))
  const write = (next: string) => {
    setText(next)
    keepDraft(page.id, to, next)
  }
  const send = () => {
    if (!text.trim() || !onSend(text)) return
    write('')
    box.current?.focus()
    // What was sent came in above it.
    requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={`field ${styles['grow']}`}>
        <div className={styles['mirror']} aria-hidden="true">
          {text}
          {'\u200b'}
        </div>
        <textarea
          ref={box}
          rows={1}
          value={text}
          lang={tagOf(page.reading.lang)}
          aria-label={label}
          placeholder={label}
          maxLength={limits.textLength}
          {...(first && { 'data-panel-first': '' })}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens at a press on its button
          autoFocus={takesKeyboard}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While an input method composes, Enter and Escape are its own; 229 is how older ones say so.
            if (event.nativeEvent.isComposing || event.keyCode === 229) return
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault()
              send()
            } else if (event.key === 'Escape') {
              event.preventDefault()
              event.stopPropagation()
              if (onCancel) onCancel()
              else onLeave()
            }
          }}
        />
      </div>
      {(text.trim() || onCancel) && (
        <div className={styles['acts']}>
          <button type="submit" className="btn ink" aria-disabled={!text.trim()}>
            {remarks.send}
          </button>
          {onCancel && (
            <button type="button" className="btn quiet" onClick={onCancel}>
              {remarks.cancel}
            </button>
          )}
          <span className="hint">{remarks.sendHint}</span>
        </div>
      )}
    </form>
  )
}
