/**
 * A ballot's way: opened, closing for some seconds so that what is under way still counts, closed, revealed. Before
 * its reveal it may be opened again, as a new epoch with the votes that it has; after it only a new ballot may ask.
 */
import { workshopBounds } from '../bounds.ts'
import { refused } from '../decision.ts'
import type { Around, Decision } from '../engine.ts'
import type { Ballot, Session } from '../session.ts'
import { electorsOf, whoIsIn } from './electorate.ts'
import { familyOf, firstOf, secondOf, unrevealed } from './family.ts'
import { refusedAsSecond } from './making.ts'
import type { BallotEvent } from './play.ts'
import { isOver } from './voting.ts'

const closed = (ballot: Ballot): BallotEvent => ({
  type: 'ballot-closed',
  ballot: ballot.id,
  at: ballot.closesAt ?? 0,
})
const isShut = ({ state }: Ballot): boolean => state === 'closed' || state === 'revealed'

/** Opens it, or opens it again. The electorate is who is in now; at a later opening it stays who it was. */
export function decideOpening(session: Session, ballot: Ballot, { now, newId }: Around): Decision {
  if (ballot.state === 'open' || ballot.state === 'revealed') return refused('notNow')
  const second = secondOf(session, ballot.id)
  if (second && second.state !== 'draft') return refused('notNow')
  if (ballot.targets.length === 0) return refused('noTargets')
  const first = firstOf(session, ballot)
  if (ballot.state === 'draft') {
    const why = refusedAsSecond(session, ballot)
    if (why) return refused(why)
    if (first && !isShut(first)) return refused('notNow')
  }
  const event: BallotEvent = {
    type: 'ballot-opened',
    ballot: ballot.id,
    at: now,
    electorate: ballot.state === 'draft' ? whoIsIn(session) : ballot.electorate,
    secret: ballot.secret ?? first?.secret ?? newId(),
  }
  return { events: [event] }
}

export function decideClosing(ballot: Ballot, { now }: Around): Decision {
  if (ballot.state !== 'open') return refused('ballotNotOpen')
  const closesAt = now + workshopBounds.closingMs
  return { events: [{ type: 'ballot-closing', ballot: ballot.id, closesAt }] }
}

/**
 * Also reveals what it repeats. Refuses `sealed` until the ballot that repeats it is closed.
 */
export function decideReveal(session: Session, ballot: Ballot, around: Around): Decision {
  const over = isOver(ballot, around.now)
  if (ballot.state !== 'closed' && !over) return refused('notNow')
  if (ballot.sealed && ballot.secondOf === undefined) {
    const second = secondOf(session, ballot.id)
    if (!second || !(isShut(second) || isOver(second, around.now))) return refused('sealed')
  }
  const family = familyOf(session, ballot)
  const upTo = family.slice(0, family.findIndex(({ id }) => id === ballot.id) + 1)
  return { events: [...(over ? [closed(ballot)] : []), ...revealed(session, upTo, around)] }
}

/** Reveals of all of one family that are not yet. A secret's key goes with the last ballot that needs it. */
function revealed(session: Session, ballots: readonly Ballot[], around: Around): readonly BallotEvent[] {
  const now = ballots.filter(unrevealed)
  const last = now.at(-1)
  if (!last) return []
  const chosen = new Set(now.map(({ id }) => id))
  const waiting = familyOf(session, last).some((ballot) => unrevealed(ballot) && !chosen.has(ballot.id))
  return now.map((ballot) => ({
    type: 'ballot-revealed',
    ballot: ballot.id,
    at: around.now,
    destroy: ballot === last && ballot.anonymity === 'secret' && !waiting,
    electors:
      electorsOf(session, ballot, around)?.length ?? ballot.electorate.length - ballot.abstains.length,
  }))
}

/** Closes those whose `closing` is over. O(ballots). */
export const ballotsOnTime = (session: Session, { now }: Around): readonly BallotEvent[] =>
  Object.values(session.ballots)
    .filter((ballot) => isOver(ballot, now))
    .map(closed)

/** When the next `closing` is over. O(ballots). */
export function nextBallotWake(session: Session): number | undefined {
  const times = Object.values(session.ballots).flatMap(({ state, closesAt }) =>
    state === 'closing' && closesAt !== undefined ? [closesAt] : [],
  )
  return times.length === 0 ? undefined : Math.min(...times)
}

/**
 * To be played before `ended`: closes what is open and reveals what was opened, sealed or not, since nobody could
 * later; drafts are dropped. So no key of a secret ballot outlives the workshop.
 */
export function ballotsAtEnd(session: Session, around: Around): readonly BallotEvent[] {
  const all = Object.values(session.ballots)
  const drafts = all.filter(({ state }) => state === 'draft')
  const going = all.filter(({ state }) => state === 'open' || state === 'closing')
  const kept = {
    ...session,
    ballots: Object.fromEntries(all.filter((b) => b.state !== 'draft').map((b) => [b.id, b])),
  }
  const families = new Set(Object.values(kept.ballots).map((ballot) => familyOf(kept, ballot)[0]?.id))
  return [
    ...drafts.map(({ id }) => ({ type: 'ballot-dropped', ballot: id }) as const),
    ...going.map(({ id }) => ({ type: 'ballot-closed', ballot: id, at: around.now }) as const),
    ...Object.values(kept.ballots)
      .filter(({ id }) => families.has(id))
      .flatMap((eldest) => revealed(kept, familyOf(kept, eldest), around)),
  ]
}
