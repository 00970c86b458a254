/** The people on the map, as marks in the bar; one's own last, as a button for name and colour. */
import { Suspense, useState } from 'react'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import { useSay } from '../shell/speech.tsx'
import { Avatar } from './avatar.tsx'
import type { Here } from './here-now.tsx'
import styles from './people-bar.module.css'
import { lazyPart } from '../shell/lazy-part.tsx'

const PersonDialog = lazyPart(() => import('./person-dialog.tsx'))
const most = 4

interface Props {
  readonly here: readonly Here[]
  /** Others cannot be reached now: they are drawn hollow. */
  readonly away: boolean
  /** Oneself, where others have the last word about it. */
  readonly called?: string | undefined
}

export function PeopleBar({ here, away, called }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const others = here.filter((one) => !one.me)
  const shown = others.length > most ? others.slice(0, most - 1) : others
  const rest = others.slice(shown.length)
  const mine = here.find((one) => one.me)
  const nameOf = (one: Here) => one.name || say.people.unnamed
  return (
    <div className={styles['people']}>
      <ul aria-label={say.people.here}>
        {shown.map((one) => (
          <li key={one.person}>
            <Avatar name={nameOf(one)} colour={one.colour} hollow={away} title={nameOf(one)} />
            <span className="unseen">{nameOf(one)}</span>
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles['more']} title={rest.map(nameOf).join(', ')}>
            <span aria-hidden="true">+{rest.length}</span>
            <span className="unseen">{say.people.othersMore(rest.length)}</span>
          </li>
        )}
      </ul>
      {mine && (
        <button
          type="button"
          className={styles['me']}
          aria-label={`${say.people.meNamed(nameOf(mine))}: ${say.people.yourNameAndColour}`}
          title={say.people.yourNameAndColour}
          onClick={() => setOpen(true)}
        >
          <Avatar name={nameOf(mine)} colour={mine.colour} me />
        </button>
      )}
      {open && (
        <SurfaceBoundary>
          <Suspense>
            <PersonDialog called={called} onClose={() => setOpen(false)} />
          </Suspense>
        </SurfaceBoundary>
      )}
    </div>
  )
}
