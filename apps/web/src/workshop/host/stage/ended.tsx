/** After the end: that it is over, what came of it, and the way to the map and the report. */
import { useHost } from '../host-page.tsx'
import { Outcomes } from './outcomes.tsx'
import { ReportButtons } from '../../report/report-buttons.tsx'
import styles from './stage.module.css'

export function Ended() {
  const { say, go, workshop } = useHost()
  return (
    <div className={styles['body']}>
      <h1 className={styles['question']}>{say.host.ended}</h1>
      <p className={styles['prompt']}>{say.host.endedDetail}</p>
      <p className={styles['row']}>
        <ReportButtons workshop={workshop} />
        <button type="button" className="btn lg line" onClick={() => go('map')}>
          {say.host.theMap}
        </button>
      </p>
      <Outcomes readOnly />
    </div>
  )
}
