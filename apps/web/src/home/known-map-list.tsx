/** "On this browser": the maps seen here, each to be opened or forgotten. */
import { Ellipsis } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { Link } from 'wouter'
import { mapPagePath } from '@parley/protocol'
import type { MapDeed } from '../housekeeping/map-deed.ts'
import { ConfirmLater } from '../shell/confirm-later.tsx'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import { kept } from '../shell/kept.ts'
import { useSpeech } from '../shell/speech.tsx'
import { type Forgetting, forgetEverything } from './forget.ts'
import styles from './known-map-list.module.css'
import { type KnownMap, useKnownMaps } from './known-maps.ts'
import { whenSeen } from './when-seen.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const KnownMapMenu = lazyPart(() => import('../housekeeping/known-map-menu.tsx'))
const ForgetNote = lazyPart(() => import('../housekeeping/forget-note.tsx'))
const KnownMapDeed = lazyPart(() => import('../housekeeping/known-map-deed.tsx'))

interface Chosen {
  readonly map: KnownMap
  readonly deed: MapDeed
  /** Another for each choice: the same may be chosen twice. */
  readonly nth: number
}

export function KnownMapList() {
  const { say } = useSpeech()
  const maps = useKnownMaps()
  const [asked, setAsked] = useState<readonly KnownMap[]>([])
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [forgetting, setForgetting] = useState<Forgetting | null>(null)
  const [first] = asked
  return (
    <section className={styles['recent']}>
      <div>
        <h2>{say.home.onThisBrowser}</h2>
        <p className="hint">{kept.lasting ? say.home.linksStay : say.home.cannotKeep}</p>
        {maps.length > 1 && (
          <button type="button" className={`btn quiet ${styles['all']}`} onClick={() => setAsked(maps)}>
            {say.home.forgetAll}
          </button>
        )}
      </div>
      <div>
        {chosen && (
          <SurfaceBoundary>
            <Suspense>
              <KnownMapDeed
                key={chosen.nth}
                map={chosen.map}
                deed={chosen.deed}
                onCancel={() => setChosen(null)}
              />
            </Suspense>
          </SurfaceBoundary>
        )}
        {forgetting && (
          <SurfaceBoundary>
            <Suspense>
              <ForgetNote state={forgetting} />
            </Suspense>
          </SurfaceBoundary>
        )}
        {maps.length ? (
          <ul>
            {maps.map((map) => (
              <Row
                key={map.id}
                map={map}
                choose={(deed) => {
                  setForgetting(null)
                  if (deed === 'forget') setAsked([map])
                  else setChosen({ map, deed, nth: (chosen?.nth ?? 0) + 1 })
                }}
              />
            ))}
          </ul>
        ) : (
          <p className={styles['none']}>{say.home.noMaps}</p>
        )}
      </div>
      {first && (
        <ConfirmLater
          question={
            asked.length > 1
              ? say.home.forgetAllSure(asked.length)
              : (first.role === 'host' ? say.home.forgetHostSure : say.home.forgetSure)(
                  first.title || say.map.untitledMap,
                )
          }
          detail={say.home.copiesGo}
          action={asked.length > 1 ? say.home.forgetAll : say.home.forget}
          onAnswer={(yes) => {
            if (yes) {
              setChosen(null)
              void forgetEverything(
                asked.map((map) => map.id),
                setForgetting,
              )
            }
            setAsked([])
          }}
        />
      )}
    </section>
  )
}

function Row({ map, choose }: { map: KnownMap; choose: (deed: MapDeed | 'forget') => void }) {
  const { say, language } = useSpeech()
  const title = map.title || say.map.untitledMap
  const roles = { host: say.home.roleHost, edit: say.home.roleEdit, view: say.home.roleView }
  const names = new Intl.ListFormat(language, { style: 'narrow' }).format(map.people.slice(0, 3))
  const [now] = useState(() => Date.now())
  const { text, iso } = whenSeen(map.seen, now, language, say)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const label = say.home.menuOf(title)
  return (
    <li className={map.deletedUntil === undefined ? '' : styles['deleted']}>
      <Link className={styles['title']} href={mapPagePath(map.id)}>
        {title}
      </Link>
      {map.deletedUntil === undefined ? (
        <span className={styles['counts']}>
          {map.proposals > 0 && `${say.map.proposals(map.proposals)} · `}
          {say.map.claims(map.claims)}
        </span>
      ) : (
        <span className={styles['counts']}>{say.home.deleted}</span>
      )}
      <span className={styles['people']}>{names}</span>
      <time dateTime={iso}>{text}</time>
      <span className={styles['role']}>{map.role ? roles[map.role] : say.home.roleUnknown}</span>
      <button
        ref={button}
        type="button"
        className="btn icon quiet"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Ellipsis aria-hidden />
      </button>
      {open && (
        <SurfaceBoundary>
          <Suspense>
            <KnownMapMenu
              map={map}
              label={label}
              anchor={button}
              onChoose={choose}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </SurfaceBoundary>
      )}
    </li>
  )
}
