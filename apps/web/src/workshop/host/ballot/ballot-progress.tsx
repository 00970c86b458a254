/** How far an open or closed ballot is, as numbers and dots; never what was answered. */
import type { BallotView } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { headOf } from '../../results/target-text.ts'
import { useHost } from '../host-page.tsx'
import { CountBars } from '../stage/count-bars.tsx'
import stage from '../stage/stage.module.css'
import { aliasOf, usePeople } from '../use-room.ts'
import styles from './ballot.module.css'
import { OwnAnswer } from './own-answer.tsx'

/** More dots than this are a grey stripe: then the number alone speaks. */
const mostDots = 60

export function BallotProgress({ ballot }: { readonly ballot: BallotView }) {
  const { say, room, give } = useHost()
  const words = say.hostBallot
  const people = usePeople()
  const { state, done, of, targets, answered, outside = [], epoch, late } = ballot
  const told = {
    draft: '',
    open: epoch > 1 ? words.reopened(epoch - 1) : '',
    closing: words.closing,
    closed: ballot.sealed && ballot.secondOf === undefined ? words.sealedNote : words.isClosed,
    revealed: '',
  }[state]
  const cameLater = outside.filter((id) => aliasOf(people, id) !== '')
  return (
    <>
      {of > 0 && of <= mostDots && (
        <div className={styles['dots']} aria-hidden="true">
          {Array.from({ length: of }, (_, at) => (
            <i key={at} data-done={at < done ? '' : undefined} />
          ))}
        </div>
      )}
      <output className={told ? styles['told'] : 'unseen'}>{told}</output>
      {/* Above what is voted on, which may be long: nobody should wait below the edge of the screen. */}
      {state === 'open' && cameLater.length > 0 && (
        <section className={stage['part']} aria-label={words.cameLater}>
          <h2>{words.cameLater}</h2>
          <div className={stage['row']}>
            {cameLater.map((person) => (
              <button
                key={person}
                type="button"
                className="btn line"
                onClick={() => void give({ do: 'ballot-admit', ballot: ballot.id, person })}
              >
                {words.letVote(aliasOf(people, person))}
              </button>
            ))}
          </div>
        </section>
      )}
      {answered ? (
        <CountBars
          full={of}
          rows={targets.map((target) => {
            const count = Object.hasOwn(answered, target.id) ? (answered[target.id] ?? 0) : 0
            return {
              key: target.id,
              name: headOf(target),
              lang: tagOf(room.lang),
              count,
              told: words.answered(count, of),
            }
          })}
        />
      ) : (
        // Of dots not even how many gave any to an item may be told.
        <ul className={stage['rows']} lang={tagOf(room.lang)}>
          {targets.map((target) => (
            <li key={target.id}>
              <span className={stage['words']}>{headOf(target)}</span>
            </li>
          ))}
        </ul>
      )}
      {late > 0 && <p className={stage['quiet']}>{words.late(late)}</p>}
      {state === 'open' && <OwnAnswer ballot={ballot} />}
    </>
  )
}
