/** How many gave each answer to one target: a table whose rows are drawn as bars. */
import type { BallotKind, TargetResult } from '@parley/workshop'
import { useSpeech } from '../../shell/speech.tsx'
import { useWorkshopSay } from '../workshop-say.ts'
import { answersOf, countOf } from './answers.ts'
import { share, signed } from './numbers.ts'
import styles from './results.module.css'

interface Props {
  readonly kind: BallotKind
  readonly result: TargetResult
}

export function AnswerTable({ kind, result }: Props) {
  const { ballots: say } = useWorkshopSay()
  const { language } = useSpeech()
  if (!result.voters) return <p className={styles['note']}>{say.nobodyAnswered}</p>
  return (
    <>
      <table className={styles['answers']}>
        <thead className="unseen">
          <tr>
            <th scope="col">{say.answer}</th>
            <th scope="col">{say.people}</th>
          </tr>
        </thead>
        <tbody>
          {answersOf(kind, say).map(({ value, name }) => {
            const count = countOf(kind, result, value)
            return (
              <tr key={String(value)} data-open={value === null ? '' : undefined}>
                <th scope="row">{name}</th>
                <td>
                  <span className={styles['track']} aria-hidden="true">
                    <i style={{ width: share(count, result.voters) }} />
                  </span>
                  <b>{count}</b>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {kind === 'stance' && (
        <p className={styles['note']}>
          {result.mean === null || result.mean === undefined
            ? say.noMean
            : say.mean(signed(result.mean, language))}
        </p>
      )}
    </>
  )
}
