/** What everybody in the room must know now, under the bar of each screen, one line each; nothing while all is well. */
import { leads } from '@parley/workshop'
import type { EditorPage } from '../../editor/editor-page.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useClient, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { BroadcastNote } from './broadcast-note.tsx'
import { DoorNote } from './door-note.tsx'
import { HostAwayNote } from './host-away-note.tsx'
import { GroupNote, LockNote } from './map-notes.tsx'
import { MeanwhileNote } from './meanwhile-note.tsx'
import styles from './room-notes.module.css'

interface Props {
  readonly workshop: OpenWorkshop
  /** Whether the map is shown; `page` comes a little later. */
  readonly onMap: boolean
  readonly page: EditorPage | undefined
}

export function RoomNotes({ workshop, onMap, page }: Props) {
  const { room: say } = useWorkshopSay()
  const mine = useSlice('me')
  const room = useSlice('room')
  const timer = useSlice('timer')
  const waiting = useClient()?.waiting ?? 0
  const { at, failures } = workshop.status.connection
  const isAway = at === 'offline' || (failures > 0 && at !== 'live')
  const ended = room?.endedAt !== undefined
  const isHost = mine !== undefined && (leads(mine.part) || mine.acting)
  const closed = onMap && mine !== undefined && !isHost && !ended && !mine.mayWrite
  return (
    <div className={styles['notes']}>
      {isAway && (
        <p role="alert" className={styles['line']}>
          {say.lostLine} {waiting > 0 && say.waitingCount(waiting)}
        </p>
      )}
      {!isAway && <HostAwayNote />}
      {onMap && isHost && !ended && <DoorNote />}
      {onMap && !isHost && !ended && <MeanwhileNote />}
      <BroadcastNote workshop={workshop.known.id} />
      {/* Off the map the stage says in large that it is over; whoever listens is told all the same. */}
      <output className={ended && !onMap ? 'unseen' : styles['line']}>
        {ended ? say.ended : closed ? (timer?.state === 'over' ? say.closedByTime : say.closedNow) : ''}
      </output>
      {page && <GroupNote page={page} />}
      {page && <LockNote page={page} />}
    </div>
  )
}
