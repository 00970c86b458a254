/** Finds one among many: words typed narrow the list, and a press, or arrow keys and Enter, take one. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './pick-list.module.css'

export interface Pick {
  readonly id: string
  /** What is searched, in lower case or not. */
  readonly words: string
  readonly shown: ReactNode
}

interface Props {
  readonly page: EditorPage
  readonly label: string
  readonly picks: readonly Pick[]
  readonly onPick: (id: string) => void
  readonly onCancel: () => void
  /** Below the list. */
  readonly children?: ReactNode
}

const most = 20

export function PickList({ page, label, picks, onPick, onCancel, children }: Props) {
  const say = page.editorSay.panel
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = picks.filter((pick) => {
    const said = pick.words.toLocaleLowerCase()
    return words.every((word) => said.includes(word))
  })
  const step = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel()
      return
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!by) return
    event.preventDefault()
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, button') ?? [])]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that walk between its controls
    <div ref={list} className={styles['picker']} onKeyDown={step}>
      <input
        className="field"
        type="search"
        data-panel-first
        aria-label={label}
        placeholder={label}
        aria-controls={`${id}-found`}
        value={typed}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it came by one's own press
        autoFocus
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          const [first] = found
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first || !words.length) return
          event.preventDefault()
          onPick(first.id)
        }}
      />
      <ul id={`${id}-found`} className={styles['found']}>
        {found.slice(0, most).map((pick) => (
          <li key={pick.id}>
            <button type="button" onClick={() => onPick(pick.id)}>
              {pick.shown}
            </button>
          </li>
        ))}
      </ul>
      <output className={styles['count']}>
        {words.length > 0 && !found.length && say.nothingFound}
        {found.length > most && say.unlisted(found.length - most)}
      </output>
      <div className={styles['acts']}>
        {children}
        <button type="button" className="btn quiet" onClick={onCancel}>
          {page.say.shell.cancel}
        </button>
      </div>
    </div>
  )
}
