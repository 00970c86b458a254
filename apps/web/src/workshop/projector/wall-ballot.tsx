/** A ballot that is open or closed, on the wall: the question, what it is about, and how many are done; no answer. */
import type { BallotView } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { headOf, partsOf } from '../results/target-text.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-ballot.module.css'
import claims from './wall-claims.module.css'
import wall from './wall-words.module.css'

/** More items are no list for a wall. */
const most = 6
const mostDots = 100
/** From here on they are drawn small. */
const manyDots = 24

export function WallBallot({ ballot }: { readonly ballot: BallotView }) {
  const { projector: say } = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const { state, done, of, targets, anonymity, sealed, secondOf } = ballot
  const told =
    state === 'closing'
      ? say.closing
      : state === 'closed'
        ? sealed && secondOf === undefined
          ? say.sealed
          : say.closed
        : anonymity === 'secret'
          ? say.secret
          : ''
  return (
    <>
      <h1 className={wall['question']} lang={lang}>
        {ballot.question}
      </h1>
      <div className={styles['progress']}>
        <p className={wall['count']}>
          <strong className="tnum">{say.ofMany(done, of)}</strong>
          {say.haveVoted}
        </p>
        {of <= mostDots && (
          <div className={styles['dots']} data-many={of > manyDots ? '' : undefined} aria-hidden="true">
            {Array.from({ length: of }, (_, at) => (
              <i key={at} data-done={at < done ? '' : undefined} />
            ))}
          </div>
        )}
      </div>
      {targets.length <= most && (
        <ul className={claims['targets']} data-single={targets.length === 1 ? '' : undefined} lang={lang}>
          {targets.map((target) => (
            <li key={target.id}>
              <span>{headOf(target)}</span>
              {targets.length === 1 && partsOf(target).head && <p>{partsOf(target).body}</p>}
            </li>
          ))}
        </ul>
      )}
      <output className={wall['told']}>{told}</output>
    </>
  )
}
