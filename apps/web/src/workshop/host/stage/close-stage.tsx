/** The close: what was found, who takes it on, the report, and the end. */
import { leads } from '@parley/workshop'
import { useHost } from '../host-page.tsx'
import { Outcomes } from './outcomes.tsx'
import { ReportButtons } from '../../report/report-buttons.tsx'
import { StageFrame } from './stage-frame.tsx'

export default function CloseStage() {
  const { say, me, workshop, give, ask } = useHost()
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
    </StageFrame>
  )
}
