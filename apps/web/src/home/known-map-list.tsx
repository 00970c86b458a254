/** "On this browser": the maps seen here, each to be opened or forgotten. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { mapPagePath } from '@parley/protocol'
import { ConfirmLater } from '../shell/confirm-later.tsx'
import { kept } from '../shell/kept.ts'
import { useSpeech } from '../shell/speech.tsx'
import { forgetEverything } from './forget.ts'
import styles from './known-map-list.module.css'
import { type KnownMap, useKnownMaps } from './known-maps.ts'
import { whenSeen } from './when-seen.ts'

export function KnownMapList() {
  const { say } = useSpeech()
  const maps = useKnownMaps()
  const [asked, setAsked] = useState<readonly KnownMap[]>([])
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
      {maps.length ? (
        <ul>
          {maps.map((map) => (
            <Row key={map.id} map={map} forget={() => setAsked([map])} />
          ))}
        </ul>
      ) : (
        <p className={styles['none']}>{say.home.noMaps}</p>
      )}
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
            if (yes) void forgetEverything(asked.map((map) => map.id))
            setAsked([])
          }}
        />
      )}
    </section>
  )
}

function Row({ map, forget }: { map: KnownMap; forget: () => void }) {
  const { say, language } = useSpeech()
  const title = map.title || say.map.untitledMap
  const roles = { host: say.home.roleHost, edit: say.home.roleEdit, view: say.home.roleView }
  const names = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(map.people.slice(0, 3))
  const [now] = useState(() => Date.now())
  const { text, iso } = whenSeen(map.seen, now, language, say)
  return (
    <li>
      <Link className={styles['title']} href={mapPagePath(map.id)}>
        {title}
      </Link>
      <span className={styles['counts']}>
        {map.proposals > 0 && `${say.map.proposals(map.proposals)} · `}
        {say.map.claims(map.claims)}
      </span>
      <span className={styles['people']}>{names}</span>
      <time dateTime={iso}>{text}</time>
      <span className={styles['role']}>{map.role ? roles[map.role] : say.home.roleUnknown}</span>
      <button
        type="button"
        className="btn icon quiet"
        aria-label={say.home.forgetMap(title)}
        title={say.home.forget}
        onClick={forget}
      >
        <X aria-hidden />
      </button>
    </li>
  )
}
