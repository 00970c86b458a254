/** Starts, pauses, lengthens and stops the one clock. */
import { type Phase, workshopBounds } from '@parley/workshop'
import { Ellipsis, Pause, Play, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { mute, useMuted } from '../../parts/tone.ts'
import { useTimer } from '../../parts/use-timer.ts'
import { useHost } from '../host-page.tsx'
import styles from './clock.module.css'

const minuteMs = 60_000

export function ClockControls({ phase }: { readonly phase: Phase }) {
  const { say, give } = useHost()
  const words = say.host
  const { state, seconds } = useTimer()
  const muted = useMuted()
  const add = (minutes: number) => void give({ do: 'timer-add', ms: minutes * minuteMs })
  const start = () =>
    void give({ do: 'timer-start', label: phase.title, ms: Math.round(phase.minutes * minuteMs) })
  const acts: Readonly<Record<string, () => void>> = {
    one: () => add(1),
    two: () => add(2),
    five: () => add(5),
    hour: () => add(60),
    day: () => add(1440),
    less: () => add(-1),
    lessHour: () => add(-60),
    lessDay: () => add(-1440),
    stop: () => void give({ do: 'timer-stop' }),
    mute: () => mute(!muted),
  }
  // From half a day on nobody counts minutes.
  const isLong = phase.minutes >= workshopBounds.longPhaseMinutes
  const goes = state === 'running' || state === 'paused'
  return (
    <>
      {state === 'running' ? (
        <Sign label={words.pause} onPress={() => void give({ do: 'timer-pause' })}>
          <Pause aria-hidden />
        </Sign>
      ) : state === 'paused' ? (
        <Sign label={words.resume} onPress={() => void give({ do: 'timer-resume' })}>
          <Play aria-hidden />
        </Sign>
      ) : (
        state === 'off' && (
          <button type="button" className="btn lg line" onClick={start}>
            <Play aria-hidden />
            {words.startClock(phase.minutes)}
          </button>
        )
      )}
      {state !== 'off' && (
        <button
          type="button"
          className={`btn lg line ${styles['plus']}`}
          aria-label={isLong ? words.plusHourLong : words.plusOneLong}
          onClick={() => add(isLong ? 60 : 1)}
        >
          <Plus aria-hidden />
          <span className={styles['long']}>{isLong ? words.plusHour : words.plusOne}</span>
          <span className={styles['short']}>{isLong ? words.plusHour : say.hostAgenda.minutes(1)}</span>
        </button>
      )}
      <MenuButton
        label={words.moreTime}
        title={words.moreTime}
        className="btn lg icon line"
        side="start"
        sections={[
          {
            id: 'time',
            items: [
              ...(state === 'off'
                ? []
                : isLong
                  ? [
                      { id: 'hour', label: words.plusHourLong },
                      { id: 'day', label: words.plusDay },
                    ]
                  : [
                      { id: 'one', label: words.plusOneLong },
                      { id: 'two', label: words.plusTwo },
                      { id: 'five', label: words.plusFive },
                    ]),
              ...(!goes
                ? []
                : isLong
                  ? [
                      // No slip of so long ends the phase.
                      ...(seconds > 3600 ? [{ id: 'lessHour', label: words.minusHour }] : []),
                      ...(seconds > 86_400 ? [{ id: 'lessDay', label: words.minusDay }] : []),
                    ]
                  : [{ id: 'less', label: words.minusOne }]),
              ...(state === 'off' ? [] : [{ id: 'stop', label: words.stopClock }]),
            ],
            onAction: (item: string) => acts[item]?.(),
          },
          {
            id: 'tone',
            items: [{ id: 'mute', label: muted ? words.unmute : words.mute }],
            onAction: (item: string) => acts[item]?.(),
          },
        ].filter(({ items }) => items.length > 0)}
      >
        <Ellipsis aria-hidden />
      </MenuButton>
    </>
  )
}

interface OfSign {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A sign with its word beside it while there is room; its name is the word either way. */
const Sign = ({ label, onPress, children }: OfSign) => (
  <button
    type="button"
    className={`btn lg line ${styles['sign']}`}
    aria-label={label}
    title={label}
    onClick={onPress}
  >
    {children}
    <span className={styles['long']}>{label}</span>
  </button>
)
