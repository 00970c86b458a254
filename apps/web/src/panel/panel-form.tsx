/** A form in the panel: the keyboard goes to its first field, Enter saves, Escape leaves all as it was. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { Refused } from './refused.tsx'
import styles from './sources.module.css'
import { takeKeyboard } from './take-keyboard.ts'

interface Props {
  readonly page: EditorPage
  readonly title: string
  /** Under the title. */
  readonly about?: string
  /** What was refused of the whole. */
  readonly sentence: string
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function PanelForm({ page, title, about, sentence, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const place = form.current
    const first = place?.querySelector<HTMLElement>('input, textarea, select')
    place?.scrollIntoView({ block: 'nearest' })
    return first ? takeKeyboard(first, place ?? first) : undefined
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the whole form
    <form
      ref={form}
      className={styles['form']}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onCancel()
      }}
    >
      <p className={styles['formTitle']}>{title}</p>
      {about && <p className="hint">{about}</p>}
      {children}
      <Refused sentence={sentence} />
      <div className={styles['formActs']}>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {page.say.shell.cancel}
        </button>
        <button type="submit" className="btn ink">
          {page.editorSay.panel.save}
        </button>
      </div>
    </form>
  )
}
