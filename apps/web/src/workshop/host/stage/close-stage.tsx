/** The close: what was found, who takes it on, how the room moved, the report, and the end. */
import { leads } from '@parley/workshop'
import { useHost } from '../host-page.tsx'
import { ReportButtons } from '../../report/report-buttons.tsx'
import { BallotResults } from '../../results/ballot-results.tsx'
import { resultsAtTheClose } from '../../results/results-in-order.ts'
import { useSlice } from '../../use-workshop.ts'
import { usePhase } from '../use-room.ts'
import { Feedback } from './feedback.tsx'
import { Outcomes } from './outcomes.tsx'
import { StageFrame } from './stage-frame.tsx'
import styles from './stage.module.css'

export default function CloseStage() {
  const { say, me, map, workshop, give, ask } = useHost()
  const results = resultsAtTheClose(useSlice('ballots'), usePhase()?.id)
  const { end, endAsk, endDetail, endYes } = say.host
  const finish = async () => {
    if (await ask({ question: endAsk, detail: endDetail, action: endYes })) await give({ do: 'end' })
  }
  return (
    <StageFrame
      controls={<ReportButtons workshop={workshop} />}
      {...(leads(me.part)
        ? {
            primary: (
              <button type="button" className="btn lg ink" onClick={() => void finish()}>
                {end}
              </button>
            ),
          }
        : {})}
    >
      <Outcomes />
      <Feedback />
      {results.map((ballot) => (
        <section key={ballot.id} className={styles['part']}>
          <BallotResults ballot={ballot} map={map} />
        </section>
      ))}
    </StageFrame>
  )
}
