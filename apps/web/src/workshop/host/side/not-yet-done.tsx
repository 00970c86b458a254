/** Whose answers an open ballot still waits for, or who has not said that they are done; hosts alone see names. */
import { CloudOff } from 'lucide-react'
import { useSlice } from '../../use-workshop.ts'
import { ballotOf } from '../ballot/ballot-of.ts'
import { useHost } from '../host-page.tsx'
import { usePeople, usePhase, useSharing, useTakers } from '../use-room.ts'
import { PersonName } from './person-name.tsx'
import styles from './side-column.module.css'

export function NotYetDone() {
  const { say } = useHost()
  const sharing = useSharing()
  const waiting = useWaiting()
  if (!waiting) return null
  return (
    <section aria-labelledby="not-yet-done">
      <h2 id="not-yet-done">{say.host.notDone}</h2>
      {sharing ? (
        <p className={styles['quiet']}>{say.host.hiddenWhileSharing}</p>
      ) : waiting.length === 0 ? (
        <p className={styles['quiet']}>{say.host.allDone}</p>
      ) : (
        <ul className={styles['list']}>
          {waiting.map(({ person, told }) => (
            <li key={person.id}>
              <PersonName person={person} />
              <span className={`tnum ${styles['told']}`}>
                {person.here ? (
                  told
                ) : (
                  <>
                    <CloudOff aria-hidden className="small" />
                    {say.host.offline}
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Undefined where nothing is waited for. */
function useWaiting() {
  const { say } = useHost()
  const people = usePeople()
  const takers = useTakers()
  const phase = usePhase()
  const ballots = useSlice('ballots')
  const ready = useSlice('ready')
  const ballot = ballotOf(ballots, phase)
  if (ballot && (ballot.state === 'open' || ballot.state === 'closing') && ballot.unfinished) {
    const { unfinished, kind, targets } = ballot
    return Object.entries(unfinished).flatMap(([id, answers]) => {
      const person = Object.hasOwn(people, id) ? people[id] : undefined
      if (!person) return []
      const told =
        answers === 0
          ? say.host.voting
          : kind === 'dots'
            ? say.host.dotsGiven(answers)
            : say.host.ofMany(answers, targets.length)
      return [{ person, told }]
    })
  }
  if (!phase || phase.kind === 'ballot' || !ready?.people?.length) return undefined
  const done = new Set(ready.people)
  return takers
    .filter(({ id, part }) => part === 'participant' && !done.has(id))
    .map((person) => ({ person, told: say.host.voting }))
}
