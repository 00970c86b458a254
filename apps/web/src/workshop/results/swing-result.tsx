/** What a ballot and its repetition say together: for each target the verdict and how people moved. */
import type { LiveMap } from '@parley/model'
import { type BallotView, debateOf, type Swing, type TargetSwing } from '@parley/workshop'
import { tagOf, useSpeech } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { points, signed } from './numbers.ts'
import styles from './results.module.css'
import { SwingChart } from './swing-chart.tsx'
import { headOf } from './target-text.ts'
import { joined } from '../parts/joined.ts'

interface Props {
  readonly ballot: BallotView
  readonly swing: Swing
  readonly map: LiveMap
  readonly large?: boolean
  /** So many targets, behind so many; all, when left out. */
  readonly most?: number | undefined
  readonly from?: number
}

export function SwingResult({ ballot, swing, large = false, from = 0, most }: Props) {
  const { ballots: say, debate, host } = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const isShown = swing.targets.some(({ flow }) => flow)
  const isDebate = ballot.kind === 'motion'
  const told = swing.targets.slice(from, most === undefined ? undefined : from + most)
  const isUnclear = !isDebate && told.some(({ verdict }) => verdict === 'no-clear-shift')
  return (
    <section className={styles['swing']}>
      <h4>{say.swing}</h4>
      <p className={styles['note']}>{isShown ? say.swingBoth(swing.both) : say.tooFew}</p>
      {isShown && (
        <ul className={styles['targets']}>
          {told.map((one) => {
            const target = ballot.targets.find(({ id }) => id === one.target)
            if (!target) return null
            return (
              <li key={one.target}>
                <h5 lang={lang}>{headOf(target)}</h5>
                {isDebate ? <DebateVerdict swing={one} /> : <Verdict swing={one} />}
                <SwingChart swing={one} large={large} />
              </li>
            )
          })}
        </ul>
      )}
      {isShown && (
        <p className={styles['note']}>
          {joined(
            [
              isUnclear ? say.whyNoShift : '',
              // How it is counted stands on everybody's own screen.
              isDebate ? debate.how : large ? '' : say.howCounted,
            ],
            host.sentences,
          )}
        </p>
      )}
    </section>
  )
}

function Verdict({ swing }: { readonly swing: TargetSwing }) {
  const { ballots: say } = useWorkshopSay()
  const { language } = useSpeech()
  const { verdict, points: moved } = swing
  if (moved === undefined) return <p className={styles['note']}>{say.tooFew}</p>
  if (verdict === 'no-clear-shift')
    return (
      <p className={styles['verdict']}>
        <strong>{say.noClearShift}</strong> <span>{say.shiftOf(signed(moved, language))}</span>
      </p>
    )
  return (
    <p className={styles['verdict']}>
      <strong>
        {verdict === 'towards' ? say.towards(points(moved, language)) : say.away(points(moved, language))}
      </strong>
    </p>
  )
}

/** A debate has a winner: the side that moved more people, be it the smaller one. */
function DebateVerdict({ swing }: { readonly swing: TargetSwing }) {
  const { ballots: say, debate: words } = useWorkshopSay()
  const { language } = useSpeech()
  const debate = debateOf(swing)
  const { points: moved } = swing
  if (debate === undefined || moved === undefined) return <p className={styles['note']}>{say.tooFew}</p>
  return (
    <p className={styles['verdict']}>
      <strong>{words.result[debate]}</strong>{' '}
      <span>
        {debate === 'for' || debate === 'against'
          ? words.by(points(moved, language))
          : words.apart(points(moved, language))}
      </span>
    </p>
  )
}
