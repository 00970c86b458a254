/** A revealed ballot on the wall; of the second ballot of a pair what changed and the result take turns. */
import type { LiveMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { type WallTurn, WallTurns } from './wall-turns.tsx'
import wall from './wall-words.module.css'

/** So many items are read from the back row. Further cruxes stand on everybody's own screen. */
const most = 6
/** The charts and tables are drawn for a page. Letters of a table stay below those of the question. */
export const growCharts = 2.6
export const growTotals = 1.9

export function WallResults({ ballot, map }: { readonly ballot: BallotView; readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const { kind, targets } = ballot
  const all = { ballot, map, large: true }
  const totals = { grow: growTotals, ofPage: true }
  const only = ballot.swing ? ({ only: 'totals' } as const) : {}
  const swing: WallTurn = {
    id: 'swing',
    label: say.ballots.swing,
    grow: growCharts,
    ofPage: true,
    items: targets.length,
    body: <BallotResults {...all} only="swing" />,
  }
  // What was ranked is told as far as the first; of all else each item is told, so many at a time.
  const parts = kind === 'dots' ? 1 : Math.ceil(targets.length / most)
  const each =
    kind === 'dots' ? Math.min(most, targets.length) : Math.ceil(targets.length / Math.max(1, parts))
  const results = Array.from({ length: parts }, (_, at): WallTurn => {
    const from = at * each
    const count = Math.min(each, targets.length - from)
    return {
      ...totals,
      id: `totals-${at}`,
      label: parts > 1 ? `${from + 1}–${from + count}` : say.projector.results,
      items: count,
      body: <BallotResults {...all} {...only} from={from} most={count} />,
    }
  })
  return (
    <WallTurns
      head={
        <h1 className={wall['question']} lang={lang}>
          {ballot.question}
        </h1>
      }
      turns={[...(ballot.swing ? [swing] : []), ...results]}
    />
  )
}
