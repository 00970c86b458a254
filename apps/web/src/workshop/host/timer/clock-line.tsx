/** The large clock with what is counted beside it, and how much of the time is gone, with a mark at the last minute. */
import type { ReactNode } from 'react'
import { TimerClock } from '../../parts/timer-clock.tsx'
import { useTimer } from '../../parts/use-timer.ts'
import styles from './clock.module.css'

export function ClockLine({ count }: { readonly count?: ReactNode }) {
  const { state, gone, totalMs } = useTimer()
  const isOff = state === 'off'
  if (isOff && !count) return null
  const lastMinute = totalMs > 60_000 ? 60_000 / totalMs : undefined
  return (
    <div className={styles['clock']}>
      <div className={styles['row']}>
        <TimerClock large />
        {count}
      </div>
      {!isOff && (
        <div className={styles['line']} aria-hidden="true">
          <i style={{ width: `${(1 - gone) * 100}%` }} />
          {lastMinute !== undefined && <u style={{ left: `${lastMinute * 100}%` }} />}
        </div>
      )}
    </div>
  )
}
