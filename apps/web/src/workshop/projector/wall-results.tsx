/**
 * A revealed ballot on the wall. Of the second ballot of a pair both what changed and the result are told, one after
 * the other, each as large as it fits; who presses one of the two names stays with it.
 */
import type { LiveMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { useEffect, useState } from 'react'
import { Choice } from '../../shell/choice.tsx'
import { tagOf } from '../../shell/speech.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { FitToWall } from './fit-to-wall.tsx'
import styles from './projector.module.css'

type Page = 'swing' | 'totals'

/** Long enough to read four proposals from the back row. */
const turnMs = 15_000
/** So many cruxes are read from the back row; the others stand on everybody's own screen. */
const most = 6
/** The charts are drawn for a page. */
const grow = 2.6

export function WallResults({ ballot, map }: { readonly ballot: BallotView; readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const isPair = ballot.swing !== undefined
  const [page, setPage] = useState<Page>('swing')
  const [turns, setTurns] = useState(true)
  useEffect(() => {
    if (!isPair || !turns) return undefined
    const turning = setInterval(() => setPage((one) => (one === 'swing' ? 'totals' : 'swing')), turnMs)
    return () => clearInterval(turning)
  }, [isPair, turns])
  const left = ballot.kind === 'dots' ? ballot.targets.length - most : 0
  return (
    <>
      <div className={styles['resultHead']}>
        <h1 className={styles['question']} lang={lang}>
          {ballot.question}
        </h1>
        {isPair && (
          <Choice
            label={say.projector.results}
            options={[
              { value: 'swing', label: say.ballots.swing },
              { value: 'totals', label: say.projector.results },
            ]}
            value={page}
            onChange={(next) => {
              setPage(next)
              setTurns(false)
            }}
          />
        )}
      </div>
      <FitToWall key={`${ballot.id} ${page}`} grow={grow}>
        <div className={styles['result']}>
          <BallotResults
            ballot={ballot}
            map={map}
            large
            {...(isPair ? { only: page } : {})}
            {...(left > 0 ? { most } : {})}
          />
          {left > 0 && <p className={styles['left']}>{say.host.andMore(left)}</p>}
        </div>
      </FitToWall>
    </>
  )
}
