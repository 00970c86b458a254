/** Raised hands in the order of raising: what each is about, and the word to give. */
import type { Hand } from '@parley/workshop'
import { useSlice } from '../../use-workshop.ts'
import { nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { aliasOf, usePeople } from '../use-room.ts'
import { PersonName } from './person-name.tsx'
import styles from './side-column.module.css'

export function HandsQueue() {
  const { say } = useHost()
  const hands = useSlice('queue')?.hands ?? []
  return (
    <section aria-labelledby="hands-queue">
      <h2 id="hands-queue">{say.host.hands}</h2>
      {hands.length === 0 ? (
        <p className={styles['quiet']}>{say.host.noHands}</p>
      ) : (
        <ul className={styles['list']}>
          {hands.map((hand) => (
            <HandLine key={hand.person} hand={hand} />
          ))}
        </ul>
      )}
    </section>
  )
}

function HandLine({ hand }: { readonly hand: Hand }) {
  const page = useHost()
  const { say, give } = page
  const people = usePeople()
  const alias = aliasOf(people, hand.person)
  const kinds: Readonly<Record<Hand['kind'], string>> = {
    speak: say.host.handSpeak,
    question: say.host.handQuestion,
    'more-time': say.host.handMoreTime,
  }
  const what = hand.called ? say.host.speaks : kinds[hand.kind]
  return (
    <li className={styles['hand']}>
      <PersonName person={{ id: hand.person, alias }} />
      <span className={styles['told']}>
        {hand.claim === undefined ? what : say.host.handOn(what, nameIn(page, hand.claim))}
      </span>
      <span className={styles['handActs']}>
        {hand.kind === 'more-time' ? (
          <button
            type="button"
            className={`btn line ${styles['small']}`}
            onClick={() => void give({ do: 'timer-add', ms: 60_000 })}
          >
            {say.host.plusOneLong}
          </button>
        ) : (
          !hand.called && (
            <button
              type="button"
              className={`btn line ${styles['small']}`}
              aria-label={say.host.callOnNamed(alias)}
              onClick={() => void give({ do: 'call-on', person: hand.person })}
            >
              {say.host.callOn}
            </button>
          )
        )}
        <button
          type="button"
          className={`btn quiet ${styles['small']}`}
          aria-label={say.host.lowerNamed(alias)}
          onClick={() => void give({ do: 'hand-down', person: hand.person })}
        >
          {say.host.lower}
        </button>
      </span>
    </li>
  )
}
