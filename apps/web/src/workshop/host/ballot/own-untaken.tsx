/** A host's own answers that the workshop did not take, above whatever is on the stage, until they were read. */
import { UntakenAnswers } from '../../taking-part/ballot/untaken.tsx'
import ballot from '../../taking-part/ballot/ballot.module.css'
import styles from './own-untaken.module.css'
import { useHostDesk } from './use-host-desk.ts'

export function OwnUntaken() {
  const desk = useHostDesk()
  return (
    <div className={styles['place']}>
      <div role="alert" className={ballot['untaken']}>
        <UntakenAnswers desk={desk} />
      </div>
    </div>
  )
}
