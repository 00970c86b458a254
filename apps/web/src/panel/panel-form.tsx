/** A form in the panel: the keyboard goes to its first field, Enter saves, Escape leaves all as it was. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { Refused } from './refused.tsx'
import styles from './sources.module.css'

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
    const first = form.current?.querySelector<HTMLElement>('input, textarea, select')
    first?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
    // Where it opened from a menu, that goes only now, and with it what it would give the keyboard back to.
    const nobody = () => document.activeElement === document.body || !document.activeElement
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (nobody()) first?.focus()
      })
    })
    return () => cancelAnimationFrame(frame)
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
