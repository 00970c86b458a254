/** After the end: the results, what one gave, and the way to the report. */
import { ReportButtons } from '../report/report-buttons.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { revealedInOrder } from '../results/results-in-order.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { YourShift } from './ballot/your-shift.tsx'
import { Outcomes } from './outcomes.tsx'
import { OwnContribution } from './own-contribution.tsx'
import parts from './stage-parts.module.css'

export default function Ended() {
  const { takingPart: say, ballots: words } = useWorkshopSay()
  const { map, open, showOnMap } = useAbout()
  const revealed = revealedInOrder(useSlice('ballots'))
  const phases = useSlice('agenda')?.phases
  const outcomes = useSlice('outcomes') ?? []
  return (
    <div className={parts['stack']}>
      <header className={parts['ruled']}>
        <h1 className={parts['head1']}>{say.endedTitle}</h1>
        <p>{say.endedText}</p>
        <div className={parts['acts']}>
          <ReportButtons workshop={open} primary />
          <button type="button" className="btn line" onClick={() => showOnMap()}>
            {say.readMap}
          </button>
        </div>
      </header>
      {outcomes.length > 0 && <Outcomes title={say.outcomes} />}
      {revealed.length > 0 && <h2 className={parts['head2']}>{words.results}</h2>}
      {revealed.map((ballot) => (
        <div key={ballot.id} className={parts['ruled']}>
          {/* The same question is asked twice: its phase tells which time. */}
          <p className="label">{phases?.find(({ id }) => id === ballot.phase)?.title}</p>
          <BallotResults ballot={ballot} map={map} />
          <YourShift ballot={ballot} />
        </div>
      ))}
      <OwnContribution />
    </div>
  )
}
