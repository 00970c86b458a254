/** Who wants to speak, and the word for the next one, with two minutes each if wanted. */
import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { useSlice } from '../../use-workshop.ts'
import { CheckField } from '../fields.tsx'
import { useHost } from '../host-page.tsx'
import { aliasOf, usePeople } from '../use-room.ts'
import styles from './stage.module.css'

export const speakingMs = 120_000

export function SpeakerQueue({ clocked = false }: { readonly clocked?: boolean }) {
  const { say, give } = useHost()
  const words = say.hostStage
  const people = usePeople()
  const hands = useSlice('queue')?.hands ?? []
  const [withClock, setClock] = useState(clocked)
  const speaking = hands.find(({ called }) => called)
  const next = hands.find(({ called, kind }) => !called && kind !== 'more-time')
  const callNext = async () => {
    if (!next || !(await give({ do: 'call-on', person: next.person }))) return
    const label = words.speakerClock(aliasOf(people, next.person))
    if (withClock) await give({ do: 'timer-start', label, ms: speakingMs })
  }
  return (
    <section className={styles['part']} aria-label={words.queue}>
      <h2>{words.queue}</h2>
      <div className={styles['row']}>
        <span className={speaking || next ? styles['strong'] : styles['aside']}>
          {speaking
            ? say.host.told(aliasOf(people, speaking.person), say.host.speaks)
            : next
              ? aliasOf(people, next.person)
              : words.queueEmpty}
        </span>
        {next && (
          <button type="button" className="btn line" onClick={() => void callNext()}>
            <UserRound aria-hidden />
            {words.nextSpeaker}: {aliasOf(people, next.person)}
          </button>
        )}
        <CheckField checked={withClock} onChange={setClock}>
          {words.withClock}
        </CheckField>
      </div>
    </section>
  )
}
