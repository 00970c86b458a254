/** Where one stood before and where one stands now: seen by nobody else, from what this browser remembers. */
import type { BallotView } from '@parley/workshop'
import { Lock } from 'lucide-react'
import { tagOf } from '../../../shell/speech.tsx'
import { answerName } from '../../results/answers.ts'
import { headOf } from '../../results/target-text.ts'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { useOwnAnswers } from '../own-answers.ts'
import parts from '../stage-parts.module.css'
import styles from './ballot.module.css'

/** Of the second ballot of a pair; nothing when this browser does not remember both. */
export function YourShift({ ballot }: { readonly ballot: BallotView }) {
  const { ballots: say } = useWorkshopSay()
  const { workshop } = useAbout()
  const known = useOwnAnswers(workshop)
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const of = (id: string | undefined) =>
    id !== undefined && Object.hasOwn(known, id) ? known[id] : undefined
  const [before, after] = [of(ballot.secondOf), of(ballot.id)]
  if (!before || !after) return null
  const both = ballot.targets.filter(({ id }) => Object.hasOwn(before, id) && Object.hasOwn(after, id))
  if (!both.length) return null
  return (
    <section className={`${parts['ruled']} ${styles['shift']}`}>
      <h3 className={parts['head2']}>{say.yourShift}</h3>
      <ul className={parts['list']}>
        {both.map((target) => {
          const [was, now] = [before[target.id], after[target.id]]
          return (
            <li key={target.id}>
              <span lang={lang} className={styles['name']}>
                {headOf(target)}
              </span>
              <strong>
                {was === now
                  ? `${answerName(ballot.kind, now, say)}. ${say.noShift}`
                  : say.wasNow(answerName(ballot.kind, was, say), answerName(ballot.kind, now, say))}
              </strong>
            </li>
          )
        })}
      </ul>
      <p className={parts['priv']}>
        <Lock aria-hidden />
        <span>{say.onlyYou}</span>
      </p>
    </section>
  )
}
