/** The close: what is taken home, and what one takes on. */
import { BallotResults } from '../results/ballot-results.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { YourShift } from './ballot/your-shift.tsx'
import { Outcomes } from './outcomes.tsx'
import parts from './stage-parts.module.css'
import type { StageProps } from './taking-part.tsx'

export default function Closing({ stage: { phase } }: StageProps<'closing'>) {
  const { takingPart: say, ballots: words } = useWorkshopSay()
  const { map } = useAbout()
  const ballots = Object.values(useSlice('ballots') ?? {})
  // What was voted on here (feedback, say), and where all moved.
  const shown = ballots.filter(
    ({ state, swing, phase: of }) => state === 'revealed' && (swing !== undefined || of === phase.id),
  )
  return (
    <div className={parts['stack']}>
      <div className={parts['ruled']}>
        <Outcomes title={say.outcomes} />
      </div>
      {shown.length > 0 && <h2 className={parts['head2']}>{words.results}</h2>}
      {shown.map((ballot) => (
        <div key={ballot.id} className={parts['ruled']}>
          <BallotResults ballot={ballot} map={map} />
          <YourShift ballot={ballot} />
        </div>
      ))}
    </div>
  )
}
