/** After the end: that it is over, what came of it, all results, and the way to the map and the report. */
import { BallotResults } from '../../results/ballot-results.tsx'
import { revealedInOrder } from '../../results/results-in-order.ts'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { wishToSee } from '../../parts/map-wish.ts'
import { useHost } from '../host-page.tsx'
import { Outcomes } from './outcomes.tsx'
import { ReportButtons } from '../../report/report-buttons.tsx'
import styles from './stage.module.css'

export function Ended() {
  const { say, go, map, workshop } = useHost()
  const { ballots: words } = useWorkshopSay()
  const revealed = revealedInOrder(useSlice('ballots'))
  const phases = useSlice('agenda')?.phases
  return (
    <div className={styles['body']}>
      <h1 className={styles['question']}>{say.host.ended}</h1>
      <p className={styles['prompt']}>{say.host.endedDetail}</p>
      <p className={styles['row']}>
        <ReportButtons workshop={workshop} primary />
        <button
          type="button"
          className="btn line"
          onClick={() => {
            wishToSee()
            go('map')
          }}
        >
          {say.host.theMap}
        </button>
      </p>
      <Outcomes readOnly />
      {revealed.map((ballot) => (
        <section key={ballot.id} className={styles['part']}>
          {/* The same question is asked twice: its phase tells which time. */}
          <h2>{phases?.find(({ id }) => id === ballot.phase)?.title ?? words.results}</h2>
          <BallotResults ballot={ballot} map={map} />
        </section>
      ))}
    </div>
  )
}
