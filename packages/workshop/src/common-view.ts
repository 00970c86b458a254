/**
 * What all of an audience see. A slice holds nothing before its time, for hosts as for others: whatever is kept from
 * people is kept out of here, and so out of every frame.
 */
import { ballotViews } from './ballot/index.ts'
import type { Around } from './engine.ts'
import { actingHost, isIn, isLeading } from './people.ts'
import type { Person, Session } from './session.ts'
import { makersWith, slicesOf, sourceOf } from './slices.ts'
import type { Audience, BallotView, WorkshopView } from './view.ts'

export type CommonView = Omit<WorkshopView, 'me'>

/** Of somebody who is in. Whoever waits or was removed is shown nothing at all: the server gives them no socket. */
export const audienceOf = (person: Person): Audience =>
  !isIn(person) || person.part === 'viewer' ? 'viewer' : isLeading(person) ? 'host' : 'participant'

const hosts = makersWith((slice) => (source) => slice.of(source, true))
const others = makersWith((slice) => (source) => slice.of(source, false))

/** O(size of the session). Who looks at one session after another takes `keptViews`. */
export function commonView(session: Session, audience: Audience, around: Around): CommonView {
  const source = sourceOf(session, around)
  const ballots = ballotViews(session, audience, around)
  return {
    ...slicesOf(audience === 'host' ? hosts : others, source),
    ballots: audience === 'host' ? forWhomItWasDeclared(session, ballots) : ballots,
  }
}

/** Who chose what was declared for the hosts, not for whom the room has elected while they are away. */
export function forWhomItWasDeclared(
  session: Session,
  views: Readonly<Record<string, BallotView>>,
): Readonly<Record<string, BallotView>> {
  if (!actingHost(session)) return views
  return Object.fromEntries(
    Object.entries(views).map(([id, view]) => {
      if (view.anonymity !== 'host' || !view.result?.choices) return [id, view]
      const { choices: _choices, ...result } = view.result
      return [id, { ...view, result }]
    }),
  )
}
