/** A ballot on the stage, from choosing its targets to its result. */
import { useState } from 'react'
import { SurfaceBoundary } from '../../../shell/error-boundary.tsx'
import { BallotResults } from '../../results/ballot-results.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { StageFrame } from '../stage/stage-frame.tsx'
import styles from '../stage/stage.module.css'
import { usePhase } from '../use-room.ts'
import { plannedBallot } from '../agenda/made-phase.ts'
import { BallotControls } from './ballot-controls.tsx'
import { ballotOf, ballotsOf } from './ballot-of.ts'
import { BallotProgress } from './ballot-progress.tsx'
import { PrepareBallot } from './prepare-ballot.tsx'

export default function BallotStage() {
  const { say, map } = useHost()
  const words = say.hostBallot
  const phase = usePhase()
  const ballots = useSlice('ballots')
  const agenda = useSlice('agenda')
  /** After which ballot another one is being prepared. */
  const [after, setAfter] = useState<string>()
  const last = ballotOf(ballots, phase)
  if (!phase) return null
  const plan = phase.ballot ?? plannedBallot
  const isFirst = agenda?.phases.some(({ ballot }) => ballot?.secondOf === phase.id)
  const kicker = plan.secondOf === undefined ? (isFirst ? words.first : words.single) : words.second
  const isAnew = last !== undefined && after === last.id
  if (!last || last.state === 'draft' || isAnew)
    return (
      <PrepareBallot
        phase={phase}
        plan={plan}
        kicker={kicker}
        {...(last?.state === 'draft' ? { draft: last } : {})}
        {...(isAnew ? { onCancel: () => setAfter(undefined) } : {})}
      />
    )
  const earlier = ballotsOf(ballots, phase.id).filter(
    ({ id, state }) => id !== last.id && state === 'revealed',
  )
  return (
    <StageFrame
      kicker={kicker}
      question={last.question}
      {...(last.state === 'revealed'
        ? {}
        : {
            count: (
              <p className={styles['count']}>
                <strong className="tnum">{say.host.ofMany(last.done, last.of)}</strong>
                {words.haveVoted}
              </p>
            ),
          })}
      controls={<BallotControls ballot={last} onAnew={() => setAfter(last.id)} side="left" />}
      primary={<BallotControls ballot={last} onAnew={() => setAfter(last.id)} side="right" />}
    >
      {last.state === 'revealed' ? (
        <SurfaceBoundary>
          <div className={styles['part']}>
            <BallotResults ballot={last} map={map} unasked />
          </div>
        </SurfaceBoundary>
      ) : (
        <BallotProgress ballot={last} />
      )}
      {earlier.map((ballot) => (
        <div key={ballot.id} className={styles['part']}>
          <BallotResults ballot={ballot} map={map} />
        </div>
      ))}
    </StageFrame>
  )
}
