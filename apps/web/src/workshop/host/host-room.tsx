/**
 * The room of those who lead: agenda, stage and people side by side; where there is less room, stage and one of the
 * others, and on a phone one of the three.
 */
import { useState, useSyncExternalStore } from 'react'
import { Choice } from '../../shell/choice.tsx'
import { MapLoading } from '../../shell/map-loading.tsx'
import { RoomBar } from '../room/room-bar.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'
import { useSlice } from '../use-workshop.ts'
import { AgendaColumn } from './agenda/agenda-column.tsx'
import { HostPageProvider, useHost } from './host-page.tsx'
import styles from './host-room.module.css'
import { SideColumn } from './side/side-column.tsx'
import { Stage } from './stage/stage.tsx'
import { useAtTheDoor } from './use-room.ts'

export default function HostRoom(props: ScreenProps) {
  const room = useSlice('room')
  const me = useSlice('me')
  if (!room || !me) return <MapLoading title={props.workshop.known.title} />
  return (
    <HostPageProvider screen={props} room={room} me={me}>
      <div className={styles['page']}>
        <RoomBar {...props} />
        <Columns />
      </div>
    </HostPageProvider>
  )
}

type Part = 'stage' | 'agenda' | 'people'

function Columns() {
  const { say } = useHost()
  const width = useWidth()
  const waiting = useAtTheDoor().length
  const [chosen, choose] = useState<Part>('stage')
  const part = width === 'middle' && chosen === 'stage' ? 'people' : chosen
  const parts: readonly Part[] = width === 'narrow' ? ['stage', 'agenda', 'people'] : ['agenda', 'people']
  const names: Readonly<Record<Part, string>> = {
    stage: say.host.stage,
    agenda: say.host.agenda,
    // Who waits is behind this one, and must not be missed.
    people: waiting > 0 ? `${say.host.people} (${waiting})` : say.host.people,
  }
  const switcher = width !== 'wide' && (
    <div className={styles['switch']}>
      <Choice
        label={say.host.parts}
        options={parts.map((value) => ({ value, label: names[value] }))}
        value={part}
        onChange={choose}
        wide
      />
    </div>
  )
  const shows = (one: Part) => width === 'wide' || part === one || (width === 'middle' && one === 'stage')
  return (
    <div className={styles['columns']} data-width={width}>
      {width === 'narrow' && switcher}
      {width === 'wide' && <AgendaColumn />}
      {shows('stage') && <Stage />}
      <div className={styles['side']} hidden={width === 'narrow' && part === 'stage'}>
        {width === 'middle' && switcher}
        {width !== 'wide' && shows('agenda') && <AgendaColumn />}
        {shows('people') && <SideColumn />}
      </div>
    </div>
  )
}

const wide = '(min-width: 1180px)'
const middle = '(min-width: 760px)'

function useWidth(): 'wide' | 'middle' | 'narrow' {
  const isWide = useMedia(wide)
  const isMiddle = useMedia(middle)
  return isWide ? 'wide' : isMiddle ? 'middle' : 'narrow'
}

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
