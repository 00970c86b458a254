/** The answers to one target: plain radio buttons, so that keys and speech are the browser's own. */
import type { BallotKind, VoteValue } from '@parley/workshop'
import { Check } from 'lucide-react'
import { useId } from 'react'
import { AnswerMark } from '../../results/answer-mark.tsx'
import { answersOf } from '../../results/answers.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import styles from './ballot.module.css'

interface Props {
  readonly kind: BallotKind
  readonly label: string
  readonly value: VoteValue | undefined
  readonly onChoose: (value: VoteValue) => void
}

export function AnswerRadios({ kind, label, value, onChoose }: Props) {
  const { ballots: say } = useWorkshopSay()
  const name = useId()
  return (
    <fieldset className={styles['options']}>
      <legend className="unseen">{label}</legend>
      {answersOf(kind, say).map((answer) => (
        <label
          key={String(answer.value)}
          className={styles['option']}
          data-sign={kind === 'stance' ? undefined : ''}
        >
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={answer.value === value}
            onChange={() => onChoose(answer.value)}
          />
          <AnswerMark kind={kind} value={answer.value} />
          <span>{answer.name}</span>
          {answer.value === value && <Check aria-hidden />}
        </label>
      ))}
    </fieldset>
  )
}
