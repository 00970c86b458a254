/** How each phase stands on the stage: what it is, what it asks, the clock, its own part, and the controls below. */
import type { ReactNode } from 'react'
import { tagOf } from '../../../shell/speech.tsx'
import { useHost } from '../host-page.tsx'
import { OpenElsewhere } from '../ballot/open-elsewhere.tsx'
import { ClockControls } from '../timer/clock-controls.tsx'
import { ClockLine } from '../timer/clock-line.tsx'
import { usePhase } from '../use-room.ts'
import { MapSwitch } from './map-switch.tsx'
import { NextPhase } from './next-phase.tsx'
import { dropSecondPress } from './second-press.ts'
import styles from './stage.module.css'

interface Props {
  /** A line above the question; the kind of phase where it is left out. */
  readonly kicker?: string
  /** The question; what people are asked to do where it is left out. */
  readonly question?: string
  /** Beside the clock. */
  readonly count?: ReactNode
  readonly children?: ReactNode
  /** Controls of the phase itself, at the foot. */
  readonly controls?: ReactNode
  /** In place of the way to the next phase. */
  readonly primary?: ReactNode
}

export function StageFrame({ kicker, question, count, children, controls, primary }: Props) {
  const { say, room } = useHost()
  const phase = usePhase()
  if (!phase) return null
  const over = kicker ?? say.hostAgenda.kinds[phase.kind]
  const head = question || phase.title
  return (
    <>
      <div className={styles['body']}>
        {over !== head && <p className="label">{over}</p>}
        <h1 className={styles['question']} lang={tagOf(room.lang)}>
          {head}
        </h1>
        {phase.prompt && (
          <p className={styles['prompt']} lang={tagOf(room.lang)}>
            {phase.prompt}
          </p>
        )}
        <ClockLine count={count} />
        <OpenElsewhere phase={phase.id} />
        {children}
        {phase.kind !== 'ballot' && <MapSwitch phase={phase} />}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it takes presses away and adds none */}
      <div className={styles['controls']} onClickCapture={dropSecondPress}>
        <ClockControls phase={phase} />
        {controls}
        <span className={styles['gap']} />
        {primary ?? <NextPhase />}
      </div>
    </>
  )
}
