/**
 * What stands on the wall: the phase, its clock, what is asked, how far it is, results once they are revealed, and what
 * the room looks at, in letters for the back row. It leads nothing: its few buttons, for whoever set the wall up,
 * show themselves to a hand or the keyboard alone. Nothing here is a host's to see only.
 */
import { leads } from '@parley/workshop'
import { Maximize, QrCode as QrIcon, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { TimerHerald } from '../parts/timer-herald.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { JoinCorner } from './join-corner.tsx'
import { OtherScreen } from './other-screen.tsx'
import styles from './projector.module.css'
import { useStirred } from './use-stirred.ts'
import { WallBody } from './wall-body.tsx'
import { WallHead } from './wall-head.tsx'
import { WallSaid } from './wall-said.tsx'

export default function Projector({ workshop, go }: ScreenProps) {
  const { projector: say } = useWorkshopSay()
  const room = useSlice('room')
  const me = useSlice('me')
  const agenda = useSlice('agenda')
  const shown = useSyncExternalStore(kept.subscribe, () => kept.read('wall-code'))
  const stirred = useStirred()
  usePageTitle(room?.title ?? '')
  if (!room || !me || !agenda) return null
  const isLobby = agenda.phase === null
  const hasCode = room.code !== '' && room.endedAt === undefined
  const corner = hasCode && !isLobby && shown === 'yes'
  return (
    <div className={styles['wall']} data-stirred={stirred ? '' : undefined}>
      <WallHead />
      <WallSaid />
      <main className={styles['main']} data-corner={corner ? '' : undefined}>
        <WallBody workshop={workshop} />
      </main>
      {corner && <JoinCorner workshop={workshop} code={room.code} />}
      <div className={styles['tools']}>
        {hasCode && !isLobby && (
          <button
            type="button"
            className="btn line"
            onClick={() => kept.write('wall-code', shown === 'yes' ? 'no' : 'yes')}
          >
            <QrIcon aria-hidden />
            {shown === 'yes' ? say.hideCode : say.showCode}
          </button>
        )}
        <button type="button" className="btn line" onClick={fill}>
          <Maximize aria-hidden />
          {say.fullScreen}
        </button>
        <OtherScreen workshop={workshop} />
        {(leads(me.part) || me.acting || me.part === 'participant') && (
          <button type="button" className="btn line" onClick={() => go('room')}>
            <Undo2 aria-hidden />
            {say.back}
          </button>
        )}
      </div>
      <TimerHerald />
    </div>
  )
}

/** Refused where the browser does not allow it: then the wall stays as large as its window. */
function fill(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else document.documentElement.requestFullscreen().catch(() => undefined)
}
