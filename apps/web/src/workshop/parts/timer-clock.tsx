/** The time that is left, in digits. Screen readers read it when they come to it; what is said unasked is the herald's. */
import { Pause, Timer as TimerIcon } from 'lucide-react'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './timer-clock.module.css'
import { clockText } from './timer-time.ts'
import { useTimer } from './use-timer.ts'

/** `large`: the clock of a room or a projector. Nothing is shown while the timer is off. */
export function TimerClock({ large = false }: { readonly large?: boolean }) {
  const { room: say } = useWorkshopSay()
  const { state, seconds } = useTimer()
  if (state === 'off') return null
  const spoken = say.timeLeft(Math.floor(seconds / 60), seconds % 60)
  const name = state === 'over' ? say.timeOver : state === 'paused' ? say.timePaused(spoken) : spoken
  return (
    <span
      role="timer"
      aria-label={name}
      className={styles[large ? 'large' : 'small']}
      data-state={state}
      data-last={state === 'running' && seconds <= 60 ? '' : undefined}
    >
      {!large && (state === 'paused' ? <Pause aria-hidden /> : <TimerIcon aria-hidden />)}
      <span className={styles['digits']}>{clockText(seconds)}</span>
    </span>
  )
}
