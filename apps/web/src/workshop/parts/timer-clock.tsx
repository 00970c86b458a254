/** The time that is left, in digits. Screen readers read it when they come to it; what is said unasked is the herald's. */
import { Pause, Timer as TimerIcon } from 'lucide-react'
import { useSpeech } from '../../shell/speech.tsx'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './timer-clock.module.css'
import { clockText, longTime } from './timer-time.ts'
import { useTimer } from './use-timer.ts'

/** `large`: the clock of a room or a projector. Nothing is shown while the timer is off. */
export function TimerClock({ large = false }: { readonly large?: boolean }) {
  const { room: say } = useWorkshopSay()
  const { language } = useSpeech()
  const { state, seconds, endsAt } = useTimer()
  if (state === 'off') return null
  const long = longTime(seconds)
  const when = long && endsAt !== undefined ? momentIn(language).format(endsAt) : ''
  const spoken = long
    ? say.longTimeLeft(say.longTime(long.days, long.hours, long.minutes))
    : say.timeLeft(Math.floor(seconds / 60), seconds % 60)
  const name = state === 'over' ? say.timeOver : state === 'paused' ? say.timePaused(spoken) : spoken
  return (
    <span
      role="timer"
      aria-label={when ? `${name}, ${say.until(when)}` : name}
      className={styles[large ? 'large' : 'small']}
      data-state={state}
      data-long={long ? '' : undefined}
      data-last={state === 'running' && seconds <= 60 ? '' : undefined}
    >
      {state === 'paused' ? <Pause aria-hidden /> : !large && <TimerIcon aria-hidden />}
      <span className={styles['digits']}>
        {long ? say.longTime(long.days, long.hours, long.minutes) : clockText(seconds)}
      </span>
      {large && when && <span className={styles['until']}>{say.until(when)}</span>}
    </span>
  )
}

const momentIn = (language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  })
