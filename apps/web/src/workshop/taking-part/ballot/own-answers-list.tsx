/** One's own answers in a ballot, all at once: before it closes to look them over, afterwards to remember them. */
import { type BallotView, targetsFor } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { AnswerMark } from '../../results/answer-mark.tsx'
import { answerName } from '../../results/answers.ts'
import { headOf, nameOf } from '../../results/target-text.ts'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { useOwnAnswers } from '../own-answers.ts'
import parts from '../stage-parts.module.css'
import styles from './ballot.module.css'
import { useAnswers } from './use-answers.ts'

interface Props {
  readonly ballot: BallotView
  /** Given: each answer can be gone to. */
  readonly onChange?: (target: string) => void
}

/** Nothing where there are no answers to show. */
export function OwnAnswersList({ ballot, onChange }: Props) {
  const { ballots: say } = useWorkshopSay()
  const { workshop } = useAbout()
  const me = useSlice('me')?.id ?? ''
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const known = useOwnAnswers(workshop)
  const { votes: now } = useAnswers(ballot)
  const kept = Object.hasOwn(known, ballot.id) ? (known[ballot.id] ?? {}) : {}
  const votes = onChange ? now : kept
  const isGiven = (id: string) => Object.hasOwn(votes, id)
  const all = targetsFor(ballot.targets, ballot.id, me)
  // Afterwards what got no dot of one's own is no news.
  const targets = onChange || ballot.kind !== 'dots' ? all : all.filter(({ id }) => isGiven(id))
  const open = targets.filter(({ id }) => !isGiven(id)).length
  if (!onChange && open === targets.length) return null
  return (
    <section className={parts['stack']}>
      <h3 className={parts['head2']}>{say.yourAnswers}</h3>
      <p className={parts['soft']}>
        {!onChange ? say.yourWhile : open ? say.leftToAnswer(open) : say.allAnswered}
      </p>
      <ul className={parts['list']}>
        {targets.map((target) => {
          const value = isGiven(target.id) ? votes[target.id] : undefined
          const act = value === undefined ? say.giveAnswer : say.change
          return (
            <li key={target.id}>
              <div className={styles['given']}>
                <span lang={lang} className={styles['name']}>
                  {headOf(target)}
                </span>
                <span className={styles['answer']}>
                  {value !== undefined && ballot.kind !== 'dots' && (
                    <AnswerMark kind={ballot.kind} value={value} />
                  )}
                  {value === undefined && !onChange ? say.unanswered : answerName(ballot.kind, value, say)}
                </span>
                {onChange && (
                  <button
                    type="button"
                    className="btn line"
                    aria-label={`${act}: ${nameOf(target)}`}
                    onClick={() => onChange(target.id)}
                  >
                    {act}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
