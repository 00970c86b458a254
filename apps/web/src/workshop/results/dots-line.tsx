/** The dots that one target got: each one drawn as far as there is room for it, and all of them in words. */
import type { TargetResult } from '@parley/workshop'
import { useWorkshopSay } from '../workshop-say.ts'
import { share } from './numbers.ts'
import styles from './results.module.css'

/** More are drawn as a bar. */
const drawnDots = 24

export function DotsLine({ result, most }: { readonly result: TargetResult; readonly most: number }) {
  const { ballots: say } = useWorkshopSay()
  const dots = result.dots ?? 0
  return (
    <div className={styles['dots']}>
      {dots === 0 ? null : most <= drawnDots ? (
        <span className={styles['spots']} aria-hidden="true">
          {Array.from({ length: dots }, (_, at) => (
            <i key={at} />
          ))}
        </span>
      ) : (
        <span className={styles['track']} aria-hidden="true">
          <i style={{ width: share(dots, most) }} />
        </span>
      )}
      <p>{say.dotsFrom(dots, result.voters)}</p>
    </div>
  )
}
