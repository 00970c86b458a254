/**
 * The bar of a workshop, above each of its screens: whose workshop, the phase and its clock, and the way between
 * the screens. Above the map it holds the map's parts as well.
 */
import { joinPagePath } from '@parley/protocol'
import { leads } from '@parley/workshop'
import type { BarParts } from '../../shell/bar-parts.ts'
import { Choice } from '../../shell/choice.tsx'
import { LanguageSwitch } from '../../shell/language-switch.tsx'
import { Mark } from '../../shell/mark.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { TimerClock } from '../parts/timer-clock.tsx'
import { TimerHerald } from '../parts/timer-herald.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-bar.module.css'
import type { ScreenProps, WorkshopScreen } from './workshop-page.tsx'

interface Props extends ScreenProps {
  readonly map?: Omit<BarParts, 'title' | 'lang'>
}

export function RoomBar({ screen, go, map }: Props) {
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
  usePageTitle(room?.title ?? '')
  return (
    <header className={styles['bar']} data-map={map ? '' : undefined}>
      <div>
        <a href="/" className={styles['home']} aria-label={say.leave} title={say.leave}>
          <Mark />
        </a>
        <span className={styles['titles']}>
          <strong lang={room?.lang}>{room?.title}</strong>
          {phase && (
            <span className={styles['phase']} lang={room?.lang}>
              {phase.title}
            </span>
          )}
        </span>
        {map?.saved}
      </div>
      <nav aria-label={say.screens}>
        <Choice
          label={say.screens}
          options={screens.map((value) => ({ value, label: names[value] }))}
          value={screen}
          onChange={go}
        />
      </nav>
      <div>
        {map?.views}
        {map?.people}
        <TimerClock />
        {!map && <LanguageSwitch />}
        {isHost && room?.code && !map && (
          <a className={styles['code']} href={joinPagePath(room.code)} title={say.joinWith}>
            {room.code}
          </a>
        )}
      </div>
      <TimerHerald />
    </header>
  )
}
