/** The close on the wall: what came of it, and how the room moved between the two votes; they take turns. */
import type { LiveMap } from '@parley/model'
import type { Phase } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { BallotResults } from '../results/ballot-results.tsx'
import { resultsAtTheClose } from '../results/results-in-order.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { WallOutcomes } from './wall-outcomes.tsx'
import { growTotals, swingTurns } from './wall-results.tsx'
import { type WallTurn, WallTurns } from './wall-turns.tsx'
import wall from './wall-words.module.css'

/** Sentences are set for the wall already. */
const growWords = 1.3

export function WallClose({ phase, map }: { readonly phase: Phase; readonly map: LiveMap }) {
  const say = useWorkshopSay()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const hasOutcomes = (useSlice('outcomes') ?? []).length > 0
  const ballot = resultsAtTheClose(useSlice('ballots'), undefined).at(-1)
  // Where too few voted to tell who moved, the last totals.
  const isTold = ballot?.swing?.targets.some(({ flow }) => flow) ?? false
  const outcomes: WallTurn = {
    id: 'outcomes',
    label: say.projector.outcomes,
    grow: growWords,
    body: <WallOutcomes />,
  }
  const moved: readonly WallTurn[] = !ballot
    ? []
    : isTold
      ? swingTurns(ballot, map, say.ballots.swing, false)
      : [
          {
            id: 'moved',
            label: say.projector.results,
            grow: growTotals,
            ofPage: true,
            items: ballot.targets.length,
            body: <BallotResults ballot={ballot} map={map} large unasked={false} only="totals" />,
          },
        ]
  return (
    <WallTurns
      head={
        <h1 className={wall['question']} lang={lang}>
          {phase.prompt || phase.title}
        </h1>
      }
      turns={[...(hasOutcomes ? [outcomes] : []), ...moved]}
    />
  )
}
