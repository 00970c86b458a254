/** The close: what is taken home, what one takes on, and what one gave. */
import { BallotResults } from '../results/ballot-results.tsx'
import { resultsAtTheClose } from '../results/results-in-order.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { YourShift } from './ballot/your-shift.tsx'
import { Outcomes } from './outcomes.tsx'
import { OwnContribution } from './own-contribution.tsx'
import parts from './stage-parts.module.css'
import type { StageProps } from './taking-part.tsx'

export default function Closing({ stage: { phase } }: StageProps<'closing'>) {
  const { takingPart: say, ballots: words } = useWorkshopSay()
  const { map } = useAbout()
  const shown = resultsAtTheClose(useSlice('ballots'), phase.id)
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
      <OwnContribution />
    </div>
  )
}
