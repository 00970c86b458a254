/** The middle of the hosts' room: the phase at hand, what it asks, its clock, and what there is to lead in it. */
import type { PhaseKind } from '@parley/workshop'
import { type ComponentType, lazy, type ReactNode, Suspense, useRef } from 'react'
import { SurfaceBoundary } from '../../../shell/error-boundary.tsx'
import { OwnUntaken } from '../ballot/own-untaken.tsx'
import { useHost } from '../host-page.tsx'
import { usePhase } from '../use-room.ts'
import { Ended } from './ended.tsx'
import { Lobby } from './lobby.tsx'
import styles from './stage.module.css'
import { useKeptKeyboard } from '../../parts/use-kept-keyboard.ts'

const part = (load: () => Promise<{ readonly default: ComponentType }>) => lazy(load)
const BallotStage = part(() => import('../ballot/ballot-stage.tsx'))
const TalkStage = part(() => import('./talk-stage.tsx'))
const TourStage = part(() => import('./tour-stage.tsx'))
const WritingStage = part(() => import('./writing-stage.tsx'))
const RevealStage = part(() => import('./reveal-stage.tsx'))
const BreakoutsStage = part(() => import('../breakouts/breakouts-stage.tsx'))
const ReportBackStage = part(() => import('../breakouts/report-back-stage.tsx'))
const CloseStage = part(() => import('./close-stage.tsx'))

const stages: Readonly<Record<PhaseKind, ReactNode>> = {
  frame: <TalkStage />,
  ballot: <BallotStage />,
  tour: <TourStage />,
  writing: <WritingStage />,
  reveal: <RevealStage />,
  breakouts: <BreakoutsStage />,
  'report-back': <ReportBackStage />,
  talk: <TalkStage />,
  debate: <TalkStage />,
  scribe: <TalkStage />,
  close: <CloseStage />,
}

export function Stage() {
  const { room } = useHost()
  const phase = usePhase()
  const stage = useRef<HTMLElement>(null)
  useKeptKeyboard(stage)
  return (
    <main ref={stage} className={styles['stage']}>
      <OwnUntaken />
      {room.endedAt !== undefined ? (
        <Ended />
      ) : phase ? (
        // A phase begun anew begins its screen anew.
        <SurfaceBoundary key={phase.id}>
          <Suspense>{stages[phase.kind]}</Suspense>
        </SurfaceBoundary>
      ) : (
        <Lobby />
      )}
    </main>
  )
}
