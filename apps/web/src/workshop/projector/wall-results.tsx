/** A revealed ballot on the wall; of the second ballot of a pair what changed and the result take turns. */
import type { LiveMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { WallTurns } from './wall-turns.tsx'
import wall from './wall-words.module.css'

/** So many cruxes are read from the back row; the others stand on everybody's own screen. */
const most = 6
/** The charts are drawn for a page. */
export const growCharts = 2.6

export function WallResults({ ballot, map }: { readonly ballot: BallotView; readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const head = (
    <h1 className={wall['question']} lang={lang}>
      {ballot.question}
    </h1>
  )
  const all = { ballot, map, large: true }
  const { length } = ballot.targets
  const turn = { grow: growCharts, items: ballot.kind === 'dots' ? Math.min(most, length) : length }
  if (ballot.swing)
    return (
      <WallTurns
        head={head}
        turns={[
          {
            ...turn,
            id: 'swing',
            label: say.ballots.swing,
            body: <BallotResults {...all} only="swing" />,
          },
          {
            ...turn,
            id: 'totals',
            label: say.projector.results,
            body: <BallotResults {...all} only="totals" />,
          },
        ]}
      />
    )
  const body = <BallotResults {...all} {...(ballot.kind === 'dots' ? { most } : {})} />
  return <WallTurns head={head} turns={[{ ...turn, id: 'totals', label: say.projector.results, body }]} />
}
