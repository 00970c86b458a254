/** A quiet card under the right end of the bar: one thing to know or to do, and the way to put it away. */
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import styles from './bar-note.module.css'
import { useSay } from './speech.tsx'
import { useGivesBack } from './use-gives-back.ts'

interface Props {
  readonly title: string
  readonly text?: string
  readonly onClose?: () => void
  readonly closeLabel?: string
  /** Something is wrong and waits for an answer. */
  readonly urgent?: boolean
  readonly children: ReactNode
}

export function BarNote({ title, text, onClose, closeLabel, urgent, children }: Props) {
  const say = useSay()
  const card = useRef<HTMLElement>(null)
  useGivesBack(card)
  return (
    <aside
      ref={card}
      className={`${styles['note']} ${urgent ? styles['urgent'] : ''}`}
      role={urgent ? 'alert' : undefined}
    >
      <h2>{title}</h2>
      {onClose && (
        <button
          type="button"
          className="btn icon quiet"
          aria-label={closeLabel ?? say.shell.close}
          title={closeLabel ?? say.shell.close}
          onClick={onClose}
        >
          <X aria-hidden />
        </button>
      )}
      {text && <p>{text}</p>}
      <div>{children}</div>
    </aside>
  )
}
