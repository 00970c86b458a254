/** Dots: a budget spent over the targets, at most so many on one; in an order of the voter's own. */
import { type BallotView, targetsFor } from '@parley/workshop'
import { Minus, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { tagOf } from '../../../shell/speech.tsx'
import { nameOf } from '../../results/target-text.ts'
import { useClient, useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { ReadyButton } from '../ready-button.tsx'
import parts from '../stage-parts.module.css'
import styles from './ballot.module.css'
import { TargetFace } from './target-face.tsx'
import { useAnswers } from './use-answers.ts'

export function DotsBallot({ ballot }: { readonly ballot: BallotView }) {
  const { ballots: say } = useWorkshopSay()
  const me = useSlice('me')?.id ?? ''
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const isOpen = useClient()?.isOpen ?? false
  const { votes, give, isOnItsWay } = useAnswers(ballot)
  const { id, targets: all, each, perTarget } = ballot
  const targets = useMemo(() => targetsFor(all, id, me), [all, id, me])
  const on = (target: string) => (Object.hasOwn(votes, target) ? (votes[target] ?? 0) : 0)
  const left = each - all.reduce((sum, target) => sum + on(target.id), 0)
  const waits = all.some((target) => isOnItsWay(target.id))
  return (
    <div className={parts['stack']}>
      <div className={styles['budget']}>
        <span className={styles['spots']} aria-hidden="true">
          {each <= 12 &&
            Array.from({ length: each }, (_, at) => <i key={at} data-left={at < left ? '' : undefined} />)}
        </span>
        <output>
          <strong>{say.dotsLeft(left)}</strong>
        </output>
        <span className={parts['soft']}>
          {waits ? (isOpen ? say.sending : say.willBeSent) : perTarget < each ? say.upTo(perTarget) : ''}
        </span>
      </div>
      <ul className={parts['list']}>
        {targets.map((target) => {
          const dots = on(target.id)
          const [name, isFull] = [nameOf(target), left <= 0 || dots >= perTarget]
          return (
            <li key={target.id}>
              <TargetFace target={target} lang={lang} />
              <div className={styles['spend']}>
                <button
                  type="button"
                  className="btn icon line"
                  aria-label={say.fewerDots(name)}
                  title={say.fewerDots(name)}
                  aria-disabled={dots === 0}
                  onClick={() => dots > 0 && give(target.id, dots > 1 ? dots - 1 : undefined)}
                >
                  <Minus aria-hidden />
                </button>
                <output aria-label={say.dotsOn(dots)}>{dots}</output>
                <button
                  type="button"
                  className="btn icon line"
                  aria-label={say.moreDots(name)}
                  title={say.moreDots(name)}
                  aria-disabled={isFull}
                  onClick={() => !isFull && give(target.id, dots + 1)}
                >
                  <Plus aria-hidden />
                </button>
                <span className={styles['spots']} aria-hidden="true">
                  {perTarget <= 8 && Array.from({ length: dots }, (_, at) => <i key={at} data-left="" />)}
                </span>
              </div>
            </li>
          )
        })}
      </ul>
      {left <= 0 && <p className={parts['soft']}>{say.noDotsLeft}</p>}
      <ReadyButton />
    </div>
  )
}
