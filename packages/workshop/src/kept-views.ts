/**
 * The views of one session after another, as the server tells them: the same as `commonView` and `meView` give, made
 * anew only where something that they are made from is another value. `play` copies no more than it changes, so that
 * what is the same value has not changed; whoever compares two views sees at once where nothing happened.
 */
import { keptBallots, myBallot, votesIn } from './ballot/index.ts'
import { type CommonView, forWhomItWasDeclared } from './common-view.ts'
import type { Around } from './engine.ts'
import { areSame, keeper } from './kept.ts'
import { meView, myReads } from './me-view.ts'
import { own } from './own.ts'
import { personOf } from './people.ts'
import type { Ballot, Person, PersonId, Session } from './session.ts'
import { makersWith, type Slice, slicesOf, type Source, sourceOf } from './slices.ts'
import type { Audience, MeView } from './view.ts'

/** Of one workshop. Sessions must come one from the other, and `around` give a voter the same key each time. */
export interface KeptViews {
  /** As `commonView`; the same value while nothing of it changed. O(people + what changed). */
  common(session: Session, audience: Audience, around: Around): CommonView
  /** As `meView`; the same value while nothing of it changed. O(ballots), more for whom something changed. */
  me(session: Session, id: PersonId, around: Around): MeView
  /** Another value when anybody's `me` may be another, but for what they voted. */
  besidesVotes(session: Session): object
}

interface Mine {
  readonly reads: readonly unknown[]
  view: MeView
  /** All that were there when it was looked at last. */
  votes: Pick<Session, 'votes'>
}

export function keptViews(): KeptViews {
  const ballots = keptBallots()
  const changed = ballotsVotedIn()
  const besidesVotes = keeper<object>()
  const [host, others] = [audience(true), audience(false)]
  /** Goes with the person, and whoever is changed is another value. */
  const mine = new WeakMap<Person, Mine>()

  return {
    common(session, of, around) {
      const { slices, whole } = of === 'host' ? host : others
      const shared = slices(session, around)
      const views = ballots(session, of, around)
      const ballotsSeen = of === 'host' ? forWhomItWasDeclared(session, views) : views
      return whole([...Object.values(shared), ballotsSeen], () => ({ ...shared, ballots: ballotsSeen }))
    },
    me(session, id, around) {
      const person = personOf(session, id)
      const reads = myReads(session)
      const last = person && mine.get(person)
      const votes = { votes: session.votes }
      if (last && areSame(last.reads, reads)) {
        const voted = changed(last.votes, session).filter(
          (ballot) => votesIn(last.votes, ballot, id, around) !== votesIn(session, ballot, id, around),
        )
        last.votes = votes
        last.view = withVotes(last.view, voted, session, around)
        return last.view
      }
      const view = meView(session, id, around)
      if (person) mine.set(person, { reads, votes, view })
      return view
    },
    besidesVotes: (session) => besidesVotes([...myReads(session), session.people], () => ({})),
  }
}

function audience(isHost: boolean) {
  function make<Read extends keyof Source, Value>({ reads, of }: Slice<Read, Value>) {
    const kept = keeper<Value>()
    return (source: Source) =>
      kept(
        reads.map((name) => source[name]),
        () => of(source, isHost),
      )
  }
  const makers = makersWith(make)
  return {
    slices: (session: Session, around: Around) => slicesOf(makers, sourceOf(session, around)),
    whole: keeper<CommonView>(),
  }
}

/** Of somebody for whom nothing else has changed; ballots that they do not see are left out. */
function withVotes(view: MeView, voted: readonly Ballot[], session: Session, around: Around): MeView {
  const seen = voted.filter(({ id }) => Object.hasOwn(view.ballots, id))
  if (!seen.length) return view
  const now = seen.map((ballot) => [ballot.id, myBallot(session, ballot, view.id, around)])
  return { ...view, ballots: { ...view.ballots, ...Object.fromEntries(now) } }
}

/** Ballots in which anybody voted. Most people were told last when all others were, so that it is found once for all. */
function ballotsVotedIn() {
  const kept = keeper<readonly Ballot[]>()
  return (before: Pick<Session, 'votes'>, { ballots, votes }: Session): readonly Ballot[] =>
    kept([before.votes, votes, ballots], () =>
      Object.values(ballots).filter(({ id }) => own(before.votes, id) !== own(votes, id)),
    )
}
