/**
 * The result of a ballot after its reveal: for each target its words as they were frozen, what was answered, and what
 * became of it since. Every number is text; the bars beside are ink. The same for hosts, participants and the wall.
 */
import type { LiveMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { AnswerTable } from './answer-table.tsx'
import { ranked } from './answers.ts'
import { Choices } from './choices.tsx'
import { DotsLine } from './dots-line.tsx'
import styles from './results.module.css'
import { SwingResult } from './swing-result.tsx'
import { TargetWords } from './target-words.tsx'
import { WithoutDots } from './without-dots.tsx'
import { joined } from '../parts/joined.ts'

interface Props {
  readonly ballot: BallotView
  readonly map: LiveMap
  /** For a wall: large, and without what is only for reading up. */
  readonly large?: boolean
  /** The question stands over it already. */
  readonly unasked?: boolean
  /** Of a second ballot, the one half alone. */
  readonly only?: 'swing' | 'totals'
  /** So many targets, the first, or those behind so many; of what changed, too. */
  readonly most?: number
  readonly from?: number
}

/** Nothing before the reveal. */
export function BallotResults({
  ballot,
  map,
  large = false,
  unasked = large,
  only,
  from = 0,
  most: first,
}: Props) {
  const { ballots: say, host } = useWorkshopSay()
  const lang = useSlice('room')?.lang
  const { result, swing, kind } = ballot
  if (!result) return null
  // What nobody gave a dot is no result: it is counted, and named for whoever wants to read it up.
  const all = kind === 'dots' ? ranked(result.targets).filter(({ dots = 0 }) => dots > 0) : result.targets
  const without = kind === 'dots' ? result.targets.filter(({ dots = 0 }) => dots === 0) : []
  const targets = all.slice(from, first === undefined ? undefined : from + first)
  const left = kind === 'dots' ? all.length - targets.length : 0
  const most = Math.max(1, ...all.map(({ dots, voters }) => (kind === 'dots' ? (dots ?? 0) : voters)))
  const List = kind === 'dots' ? 'ol' : 'ul'
  return (
    <section className={styles['results']} data-large={large ? '' : undefined}>
      {!unasked && (
        <h3 className={styles['question']} lang={lang}>
          {ballot.question}
        </h3>
      )}
      {swing && only !== 'totals' && (
        <SwingResult ballot={ballot} swing={swing} map={map} large={large} from={from} most={first} />
      )}
      {only !== 'swing' && targets.length > 0 && (
        <List className={styles['targets']}>
          {targets.map((of) => {
            const target = ballot.targets.find(({ id }) => id === of.target)
            if (!target) return null
            return (
              <li key={of.target}>
                <TargetWords target={target} map={map} />
                {kind === 'dots' ? (
                  <DotsLine result={of} most={most} />
                ) : (
                  <AnswerTable kind={kind} result={of} />
                )}
              </li>
            )
          })}
        </List>
      )}
      {only !== 'swing' && (
        <div className={styles['foot']}>
          {left > 0 && <p className={styles['note']}>{host.andMore(left)}</p>}
          {without.length > 0 && <WithoutDots ballot={ballot} results={without} named={!large} />}
          <p className={styles['note']}>
            {joined(
              [
                say.voted(result.voted, result.electorate),
                result.late > 0 ? say.lateCount(result.late) : '',
                ballot.anonymity === 'secret'
                  ? say.wasSecret
                  : ballot.anonymity === 'host'
                    ? say.wasForHosts
                    : say.wasNamed,
              ],
              host.sentences,
            )}
          </p>
        </div>
      )}
      {result.choices && !large && <Choices ballot={ballot} choices={result.choices} />}
    </section>
  )
}
