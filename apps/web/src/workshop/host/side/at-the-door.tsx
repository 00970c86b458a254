/** Who waits to be let in; nothing while nobody does. */
import { leads } from '@parley/workshop'
import { useHost } from '../host-page.tsx'
import { useAtTheDoor } from '../use-room.ts'
import { PersonName } from './person-name.tsx'
import styles from './side-column.module.css'

export function AtTheDoor() {
  const { say, me, give } = useHost()
  const waiting = useAtTheDoor()
  if (waiting.length === 0) return null
  const admitAll = async () => {
    for (const { id } of waiting) if (!(await give({ do: 'admit', person: id }))) return
  }
  return (
    <section aria-labelledby="at-the-door">
      <div className={styles['head']}>
        <h2 id="at-the-door">{say.host.atTheDoor}</h2>
        {waiting.length > 1 && (
          <button type="button" className={`btn line ${styles['small']}`} onClick={() => void admitAll()}>
            {say.host.admitAll}
          </button>
        )}
      </div>
      <ul className={styles['list']}>
        {waiting.map((person) => (
          <li key={person.id}>
            <PersonName person={person} />
            <span className={styles['doorActs']}>
              <button
                type="button"
                className={`btn line ${styles['small']}`}
                aria-label={say.host.admitNamed(person.alias)}
                onClick={() => void give({ do: 'admit', person: person.id })}
              >
                {say.host.admit}
              </button>
              {leads(me.part) && (
                <button
                  type="button"
                  className={`btn quiet ${styles['small']}`}
                  aria-label={say.host.turnAwayNamed(person.alias)}
                  onClick={() => void give({ do: 'remove', person: person.id })}
                >
                  {say.host.turnAway}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
