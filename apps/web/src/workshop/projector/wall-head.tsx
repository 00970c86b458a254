/** The head of the wall: whose workshop, which phase, and the clock. */
import { tagOf } from '../../shell/speech.tsx'
import { TimerClock } from '../parts/timer-clock.tsx'
import { useTimer } from '../parts/use-timer.ts'
import { useSlice } from '../use-workshop.ts'
import styles from './wall-head.module.css'

export function WallHead() {
  const room = useSlice('room')
  const agenda = useSlice('agenda')
  const { state, gone } = useTimer()
  const at = agenda?.phases.findIndex(({ id }) => id === agenda.phase) ?? -1
  const phase = agenda?.phases[at]
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['title']} lang={tagOf(room?.lang ?? 'en')}>
          {room?.title}
        </p>
        {phase && (
          <p className={styles['phase']} lang={tagOf(room?.lang ?? 'en')}>
            <span className="tnum">
              {at + 1}/{agenda?.phases.length}
            </span>{' '}
            {phase.title}
          </p>
        )}
      </div>
      <TimerClock large />
      {state !== 'off' && (
        <div className={styles['line']} aria-hidden="true">
          <i style={{ width: `${(1 - gone) * 100}%` }} />
        </div>
      )}
    </header>
  )
}
