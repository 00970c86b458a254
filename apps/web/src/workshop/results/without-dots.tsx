/** What got no dots in a ballot by dots: how many, and where there is somebody to open it, which. */
import type { BallotView, TargetResult } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './results.module.css'
import { headOf } from './target-text.ts'

interface Props {
  readonly ballot: BallotView
  readonly results: readonly TargetResult[]
  /** A wall has no room for what is only read up, and nobody to open it. */
  readonly named: boolean
}

export function WithoutDots({ ballot, results, named }: Props) {
  const { ballots: say } = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const told =
    results.length < ballot.targets.length ? say.andWithoutDots(results.length) : say.noDots(results.length)
  if (!named) return <p className={styles['note']}>{told}</p>
  return (
    <details className={styles['without']}>
      <summary>{told}</summary>
      <ul lang={lang}>
        {results.map(({ target: id }) => {
          const target = ballot.targets.find((one) => one.id === id)
          return target && <li key={id}>{headOf(target)}</li>
        })}
      </ul>
    </details>
  )
}
