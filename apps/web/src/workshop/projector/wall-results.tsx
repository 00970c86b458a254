/** A revealed ballot on the wall; of the second ballot of a pair what changed and the result take turns. */
import type { LiveMap } from '@parley/model'
import type { BallotView } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { inParts } from './in-parts.ts'
import { type WallTurn, WallTurns } from './wall-turns.tsx'
import wall from './wall-words.module.css'

/** So many items are read from the back row. Further cruxes stand on everybody's own screen. */
const most = 6
/** The charts and tables are drawn for a page. Letters of a table stay below those of the question. */
const growCharts = 2.6
export const growTotals = 1.9

/** So many charts have letters that are read from the back row. */
const mostCharts = 4

/** What changed between a ballot and its repetition, so many charts at a time; once, that it is not told of so few people. */
export const swingTurns = (
  ballot: BallotView,
  map: LiveMap,
  label: string,
  unasked = true,
): readonly WallTurn[] =>
  inParts(isTold(ballot) ? ballot.targets.length : 1, mostCharts).map(({ from, count, range }) => ({
    id: `swing-${from}`,
    label: range ? `${label} ${range}` : label,
    grow: growCharts,
    ofPage: true,
    items: count,
    body: (
      <BallotResults
        ballot={ballot}
        map={map}
        large
        unasked={unasked}
        only="swing"
        from={from}
        most={count}
      />
    ),
  }))

const isTold = ({ swing }: BallotView): boolean => swing?.targets.some(({ flow }) => flow) ?? false

export function WallResults({ ballot, map }: { readonly ballot: BallotView; readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const { kind, targets } = ballot
  const all = { ballot, map, large: true }
  const totals = { grow: growTotals, ofPage: true }
  const only = ballot.swing ? ({ only: 'totals' } as const) : {}
  const swings = ballot.swing ? swingTurns(ballot, map, say.ballots.swing) : []
  // What was ranked is told as far as the first; of all else each item is told, so many at a time.
  const dotted = ballot.result?.targets.filter(({ dots = 0 }) => dots > 0).length ?? 0
  const count = kind === 'dots' ? Math.min(most, Math.max(1, dotted)) : targets.length
  const parts = inParts(count, most)
  const results = parts.map(({ from, count: items, range }): WallTurn => ({
    ...totals,
    id: `totals-${from}`,
    label: range || say.projector.results,
    items,
    body: <BallotResults {...all} {...only} from={from} most={items} />,
  }))
  return (
    <WallTurns
      head={
        <h1 className={wall['question']} lang={lang}>
          {ballot.question}
        </h1>
      }
      turns={[...swings, ...results]}
    />
  )
}
