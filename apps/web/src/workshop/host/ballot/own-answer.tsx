/**
 * A host's own answer, folded away; never drawn while the screen is shared. It goes over the same desk as everybody's, and
 * so outlives a lost line and a reload.
 */
import type { BallotView, Target, VoteValue } from '@parley/workshop'
import { Minus, Plus } from 'lucide-react'
import { tagOf } from '../../../shell/speech.tsx'
import { answersOf } from '../../results/answers.ts'
import { headOf, nameOf } from '../../results/target-text.ts'
import { useHost } from '../host-page.tsx'
import { useHostDesk } from './use-host-desk.ts'
import { useSharing } from '../use-room.ts'
import styles from './ballot.module.css'

export function OwnAnswer({ ballot }: { readonly ballot: BallotView }) {
  const { say, me } = useHost()
  const words = say.hostBallot
  const sharing = useSharing()
  const desk = useHostDesk()
  const mine = me.ballots[ballot.id]
  const abstains = desk.abstains(ballot.id, mine?.abstains ?? false)
  if (abstains || !(mine?.may || mine?.abstains))
    return <p className={`hint ${styles['promise']}`}>{abstains ? words.iAbstain : words.notAsked}</p>
  if (sharing) return <p className={`hint ${styles['promise']}`}>{words.ownHidden}</p>
  const votes = desk.votesIn(ballot.id, mine.votes)
  const spent = Object.values(votes).reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return (
    <details className={styles['own']}>
      <summary>{words.own}</summary>
      {ballot.kind === 'dots' && <p className="hint">{words.dotsLeft(ballot.each - spent)}</p>}
      <ul>
        {ballot.targets.map((target) => (
          <OwnLine
            key={target.id}
            ballot={ballot}
            target={target}
            value={Object.hasOwn(votes, target.id) ? votes[target.id] : undefined}
            left={ballot.each - spent}
          />
        ))}
      </ul>
    </details>
  )
}

interface LineProps {
  readonly ballot: BallotView
  readonly target: Target
  readonly value: VoteValue | undefined
  readonly left: number
}

function OwnLine({ ballot, target, value, left }: LineProps) {
  const { say, room } = useHost()
  const desk = useHostDesk()
  const words = say.hostBallot
  const name = nameOf(target)
  const { id, kind, perTarget } = ballot
  const vote = (next: VoteValue) => void desk.give(id, target.id, next)
  const clear = () => void desk.give(id, target.id, undefined)
  const answers = answersOf(kind, say.ballots)
  const dots = value ?? 0
  return (
    <li>
      <span lang={tagOf(room.lang)}>{headOf(target)}</span>
      {kind === 'dots' ? (
        <span className={styles['step']}>
          <button
            type="button"
            className="btn icon line"
            aria-label={words.oneLess(name)}
            disabled={dots < 1}
            onClick={() => vote(dots - 1)}
          >
            <Minus aria-hidden />
          </button>
          <span className="tnum">{words.dotsOn(dots)}</span>
          <button
            type="button"
            className="btn icon line"
            aria-label={words.oneMore(name)}
            disabled={left < 1 || dots >= perTarget}
            onClick={() => vote(dots + 1)}
          >
            <Plus aria-hidden />
          </button>
        </span>
      ) : (
        <select
          className={`field ${styles['select']}`}
          aria-label={name}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => {
            const chosen = answers.find((answer) => String(answer.value) === event.target.value)
            if (chosen) vote(chosen.value)
            else clear()
          }}
        >
          <option value="">{words.noAnswer}</option>
          {answers.map((answer) => (
            <option key={String(answer.value)} value={String(answer.value)}>
              {answer.name}
            </option>
          ))}
        </select>
      )}
    </li>
  )
}
