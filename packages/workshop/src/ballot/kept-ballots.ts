/** The views of ballots of one session after another: of each only what changed is made anew. */
import type { Around } from '../engine.ts'
import { keeper } from '../kept.ts'
import { own } from '../own.ts'
import type { Ballot, Session } from '../session.ts'
import type { Audience, BallotView } from '../view.ts'
import { electorsOf } from './electorate.ts'
import { ballotsFor, ballotView, type Counted, readsOf, totalsOf } from './views.ts'

interface Keepers {
  readonly electors: ReturnType<typeof keeper<ReturnType<Counted['electors']>>>
  readonly totals: ReturnType<typeof keeper<ReturnType<Counted['totals']>>>
  readonly host: ReturnType<typeof keeper<BallotView>>
  readonly others: ReturnType<typeof keeper<BallotView>>
}

/**
 * As `ballotViews`, for sessions that come one from the other. What all audiences share is counted once. A call
 * is O(ballots) and, for each that changed, O(electorate).
 */
export function keptBallots(): (
  session: Session,
  audience: Audience,
  around: Around,
) => Readonly<Record<string, BallotView>> {
  const keepers = new Map<string, Keepers>()
  const together = { host: keeper<Views>(), others: keeper<Views>() }
  const of = ({ id }: Ballot): Keepers => {
    const kept = keepers.get(id) ?? {
      electors: keeper(),
      totals: keeper(),
      host: keeper(),
      others: keeper(),
    }
    keepers.set(id, kept)
    return kept
  }
  return (session, audience, around) => {
    for (const id of keepers.keys()) if (!own(session.ballots, id)) keepers.delete(id)
    const counted: Counted = {
      electors: (ballot) =>
        of(ballot).electors([ballot, own(session.votes, ballot.id), session.people], () =>
          electorsOf(session, ballot, around),
        ),
      totals: (ballot) => of(ballot).totals(readsOf(session, ballot), () => totalsOf(session, ballot)),
    }
    const whose = audience === 'host' ? 'host' : 'others'
    const views = ballotsFor(session, audience).map((ballot) =>
      of(ballot)[whose](readsOf(session, ballot), () => ballotView(session, ballot, audience, counted)),
    )
    return together[whose](views, () => Object.fromEntries(views.map((view) => [view.id, view])))
  }
}

type Views = Readonly<Record<string, BallotView>>
