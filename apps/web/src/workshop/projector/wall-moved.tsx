/** At the close, how the room moved between the two votes; the last totals where too few voted to tell. */
import type { LiveMap } from '@parley/model'
import { BallotResults } from '../results/ballot-results.tsx'
import { resultsAtTheClose } from '../results/results-in-order.ts'
import { useSlice } from '../use-workshop.ts'
import styles from './projector.module.css'

export function WallMoved({ map }: { readonly map: LiveMap }) {
  const ballot = resultsAtTheClose(useSlice('ballots'), undefined).at(-1)
  if (!ballot) return null
  const isTold = ballot.swing?.targets.some(({ flow }) => flow) ?? false
  return (
    <div className={styles['moved']}>
      <BallotResults ballot={ballot} map={map} large unasked={false} only={isTold ? 'swing' : 'totals'} />
    </div>
  )
}
