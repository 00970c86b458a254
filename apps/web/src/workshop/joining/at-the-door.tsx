/** Waiting to be let in: asks every two seconds, and goes in by itself. */
import { useEffect, useState } from 'react'
import { askWorkshopTicket } from '../workshop-http.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './join-form.module.css'

const askEveryMs = 2000

interface Props {
  readonly workshop: string
  readonly token: string
  readonly alias: string
  readonly onIn: () => void
  /** They would rather not wait. */
  readonly onBack: () => void
}

export function AtTheDoor({ workshop, token, alias, onIn, onBack }: Props) {
  const { joining: say } = useWorkshopSay()
  const [refused, setRefused] = useState<string>()
  useEffect(() => {
    const end = new AbortController()
    let handle: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await askWorkshopTicket(workshop, token, end.signal)
      if (end.signal.aborted) return
      if (answer.ok) onIn()
      else if (answer.why === 'waiting' || answer.why === 'unreachable' || answer.why === 'tooMany')
        handle = setTimeout(() => void ask(), askEveryMs)
      // Who was never in was not sent out either.
      else setRefused(answer.why === 'removed' ? say.turnedAway : say.why(answer.why))
    }
    void ask()
    return () => {
      end.abort()
      clearTimeout(handle)
    }
  }, [workshop, token, onIn, say])
  return (
    <div className={styles['door']}>
      <output>{refused ?? say.waiting(alias)}</output>
      {refused === undefined && <p className="hint">{say.keepOpen}</p>}
      <button type="button" className="btn line" onClick={onBack}>
        {say.backToCode}
      </button>
    </div>
  )
}
