/**
 * The bar of a workshop, above each of its screens: whose workshop, the phase and its clock, and the way between
 * the screens. Above the map it holds the map's parts as well.
 */
import { joinPagePath } from '@parley/protocol'
import { leads } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { EditorPage } from '../../editor/editor-page.ts'
import type { BarParts, MapMenuParts } from '../../shell/bar-parts.ts'
import { Choice } from '../../shell/choice.tsx'
import { LanguageSwitch } from '../../shell/language-switch.tsx'
import { Mark } from '../../shell/mark.tsx'
import { MapMenu, mapSection } from '../../shell/map-menu.tsx'
import { useSay } from '../../shell/speech.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { HandButton } from '../parts/hand-button.tsx'
import { TimerClock } from '../parts/timer-clock.tsx'
import { TimerHerald } from '../parts/timer-herald.tsx'
import type { WorkshopScreen } from '../screens.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { LeadButton } from './lead-button.tsx'
import { usePointerItem } from './own-pointer.ts'
import styles from './room-bar.module.css'
import { RoomNotes } from './room-notes.tsx'
import { SpotlightNote } from './spotlight-note.tsx'
import type { ScreenProps } from './workshop-page.tsx'

interface Props extends ScreenProps {
  readonly map?: BarParts & MapMenuParts & { readonly page: EditorPage | undefined }
}

/** The way to this screen was chosen in the bar of the one before: the keyboard goes on from there. */
let chosenInBar = false

export function RoomBar({ workshop, screen, go, map }: Props) {
  const { room: say } = useWorkshopSay()
  const room = useSlice('room')
  const mine = useSlice('me')
  const agenda = useSlice('agenda')
  const isHost = mine !== undefined && (leads(mine.part) || mine.acting)
  const phase = agenda?.phases.find(({ id }) => id === agenda.phase)
  const screens: readonly WorkshopScreen[] = isHost ? ['room', 'map', 'projector'] : ['room', 'map']
  const names = {
    room: isHost ? say.roomScreen : say.myScreen,
    map: say.mapScreen,
    projector: say.projectorScreen,
  }
  const ways = useRef<HTMLElement>(null)
  useEffect(() => {
    const wasChosen = chosenInBar
    chosenInBar = false
    if (wasChosen && document.activeElement === document.body)
      ways.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  const title = room?.title || workshop.known.title
  usePageTitle(title)
  return (
    <div className={styles['top']}>
      <header className={styles['bar']} data-map={map ? '' : undefined}>
        <div>
          <Link href="/" className={styles['home'] ?? ''} aria-label={say.leave} title={say.leave}>
            <Mark />
          </Link>
          <span className={styles['titles']}>
            <strong lang={room?.lang} title={title}>
              {title}
            </strong>
            {phase && (
              <span className={styles['phase']} lang={room?.lang}>
                {phase.title}
              </span>
            )}
          </span>
          {map && <span className={styles['saved']}>{map.saved}</span>}
        </div>
        <nav ref={ways} aria-label={say.screens}>
          <Choice
            label={say.screens}
            options={screens.map((value) => ({ value, label: names[value] }))}
            value={screen}
            onChange={(to) => {
              chosenInBar = true
              go(to)
            }}
          />
        </nav>
        {map && <div className={styles['tools']}>{map.views}</div>}
        <div>
          {map && <span className={styles['people']}>{map.people}</span>}
          <TimerClock />
          {map?.page && isHost && room?.endedAt === undefined && <LeadButton page={map.page} />}
          {!isHost && <HandButton tells />}
          {map ? (
            <BarMenu map={map} />
          ) : (
            <span className={styles['tongue']}>
              <LanguageSwitch />
            </span>
          )}
          {isHost && room?.code && room.door !== 'personal' && !map && (
            <a className={styles['code']} href={joinPagePath(room.code)} title={say.joinWith}>
              {room.code}
            </a>
          )}
        </div>
        <TimerHerald />
      </header>
      <RoomNotes workshop={workshop} onMap={map !== undefined} page={map?.page} />
      {(!map || map.page?.views.isPhone) && <SpotlightNote line />}
    </div>
  )
}

function BarMenu({ map }: { readonly map: MapMenuParts }) {
  const pointer = usePointerItem()
  return (
    <MapMenu
      ofMap={mapSection(useSay(), map.act, [...map.more, pointer], map.onSaveAsFile, undefined)}
      reading={map.reading}
    />
  )
}
