/**
 * A ballot with one target on a screen and its answers below it as radio buttons, in an order of the voter's own. The
 * last screen lists all answers. What is chosen is given at once, and can be changed until the ballot closes.
 */
import { type BallotView, targetsFor } from '@parley/workshop'
import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { tagOf } from '../../../shell/speech.tsx'
import { useClient, useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import parts from '../stage-parts.module.css'
import { AnswerRadios } from './answer-radios.tsx'
import styles from './ballot.module.css'
import { OwnAnswersList } from './own-answers-list.tsx'
import { TargetFace } from './target-face.tsx'
import { useAnswers } from './use-answers.ts'

interface Props {
  readonly ballot: BallotView
  /** Who will see the answers: it stands where an answer is given on its way. */
  readonly promise: ReactNode
}

export function OneByOne({ ballot, promise }: Props) {
  const { ballots: say } = useWorkshopSay()
  const me = useSlice('me')?.id ?? ''
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const isOpen = useClient()?.isOpen ?? false
  const { votes, give, isOnItsWay } = useAnswers(ballot)
  const { id, targets: all } = ballot
  const targets = useMemo(() => targetsFor(all, id, me), [all, id, me])
  const firstOpen = targets.findIndex((target) => !Object.hasOwn(votes, target.id))
  const [at, setAt] = useState(() => (firstOpen < 0 ? targets.length : firstOpen))
  const head = useRef<HTMLDivElement>(null)
  const wanted = useRef<number>(undefined)
  useEffect(() => {
    if (wanted.current === at) head.current?.focus()
  }, [at])
  const goTo = (next: number) => {
    wanted.current = next
    setAt(next)
  }
  const target = targets[at]
  const value = target && Object.hasOwn(votes, target.id) ? votes[target.id] : undefined
  return (
    <div className={styles['one']}>
      <Progress votes={votes} order={targets.map((one) => one.id)} at={at} />
      {target ? (
        <>
          <div ref={head} tabIndex={-1} className={styles['face']}>
            <p className="label">{say.itemOf(at + 1, targets.length)}</p>
            <TargetFace target={target} lang={lang} />
          </div>
          <AnswerRadios
            key={target.id}
            kind={ballot.kind}
            label={ballot.question}
            value={value}
            onChoose={(chosen) => give(target.id, chosen)}
          />
        </>
      ) : (
        <div ref={head} tabIndex={-1} className={styles['face']}>
          <OwnAnswersList
            ballot={ballot}
            onChange={(one) => goTo(targets.findIndex((other) => other.id === one))}
          />
        </div>
      )}
      {target && (
        <>
          <div
            className={`${parts['onward']} ${styles['onward']}`}
            data-answered={value !== undefined || undefined}
          >
            <button
              type="button"
              className={`btn line ${parts['big']}`}
              aria-label={say.back}
              title={say.back}
              disabled={at === 0}
              onClick={() => goTo(at - 1)}
            >
              <ArrowLeft aria-hidden />
            </button>
            <button type="button" className={`btn ink ${parts['big']}`} onClick={() => goTo(at + 1)}>
              {at + 1 < targets.length ? say.next : say.toAll}
            </button>
          </div>
          {promise}
          <div className={styles['under']}>
            <output className={parts['soft']}>
              {isOnItsWay(target.id) ? (isOpen ? say.sending : say.willBeSent) : ''}
            </output>
            {value !== undefined && (
              <button type="button" className="btn quiet" onClick={() => give(target.id, undefined)}>
                {say.takeBack}
              </button>
            )}
          </div>
        </>
      )}
      {!target && promise}
    </div>
  )
}

interface ProgressProps {
  readonly votes: Readonly<Record<string, unknown>>
  readonly order: readonly string[]
  readonly at: number
}

/** How far one is, in segments, where there is a way; the same is said as a number beside. */
function Progress({ votes, order, at }: ProgressProps) {
  if (order.length < 2 || order.length > 40) return null
  return (
    <div className={styles['segments']} aria-hidden="true">
      {order.map((id, i) => (
        <i
          key={id}
          data-now={i === at ? '' : undefined}
          data-done={Object.hasOwn(votes, id) ? '' : undefined}
        />
      ))}
    </div>
  )
}
