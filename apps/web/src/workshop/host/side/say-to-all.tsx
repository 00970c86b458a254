/** A sentence to everybody, on all their screens until they put it away. */
import { workshopBounds } from '@parley/workshop'
import { type FormEvent, useRef } from 'react'
import { begunName, useBegun } from '../../parts/begun-text.ts'
import { useHost } from '../host-page.tsx'
import styles from './side-column.module.css'

export function SayToAll() {
  const { say, give, tell, workshop } = useHost()
  const [text, setText] = useBegun(begunName(workshop.known, 'broadcast'))
  /** On its way: pressed again, as without a line, it is not said twice. */
  const saying = useRef('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const sentence = text.trim()
    if (!sentence || saying.current === sentence) return
    saying.current = sentence
    const isSaid = await give({ do: 'broadcast', text: sentence })
    if (saying.current === sentence) saying.current = ''
    if (!isSaid) return
    // The next one may have been begun.
    setText((now) => (now.trim() === sentence ? '' : now))
    tell({ text: say.host.sent })
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <h2>{say.host.broadcast}</h2>
      <div className={styles['toAll']}>
        <input
          className="field"
          aria-label={say.host.broadcastLabel}
          maxLength={workshopBounds.broadcastLength}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn line" aria-disabled={!text.trim()}>
          {say.host.send}
        </button>
      </div>
    </form>
  )
}
