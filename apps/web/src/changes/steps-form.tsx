/**
 * The body of a dialog in which something is picked first and told how second: Enter does it. When a list has gone, the
 * keyboard is at what is asked next.
 */
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../shell/speech.tsx'
import styles from './changes.module.css'

interface Props {
  /** Another one: the next thing is asked. */
  readonly asks: string | null
  /** The verb on the button. */
  readonly action: string
  readonly may: boolean
  readonly onDo: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function StepsForm({ asks, action, may, onDo, onCancel, children }: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (asks === null) return
    const next = form.current?.querySelector<HTMLElement>('[data-next] input:checked, [type=submit]')
    next?.focus()
  }, [asks])
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (may) onDo()
      }}
    >
      {children}
      <footer className={styles['foot']}>
        <button type="button" className="btn line" onClick={onCancel}>
          {say.shell.cancel}
        </button>
        <button type="submit" className="btn ink" aria-disabled={!may}>
          {action}
        </button>
      </footer>
    </form>
  )
}
