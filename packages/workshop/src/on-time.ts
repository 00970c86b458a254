/**
 * What time leads to by itself. The server asks at `nextWake`, and whenever somebody comes or goes; both times are
 * absolute, so that a restart changes nothing but the moment of asking.
 */
import { ballotsOnTime, nextBallotWake } from './ballot/index.ts'
import { workshopBounds } from './bounds.ts'
import { clockAt } from './clock.ts'
import { did } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import type { WorkshopEvent } from './event.ts'
import { awaySince, hostIsHere, mayElectAt } from './host-away.ts'
import { actingHost } from './people.ts'
import type { Session } from './session.ts'

/** Events that are due; asked again after they were played it gives none. Never refuses. O(people + ballots). */
export function onTime(session: Session, around: Around): Decision {
  if (session.endedAt !== undefined) return did()
  const events: WorkshopEvent[] = []
  const timer = clockAt(session.timer, around.now)
  if (timer !== session.timer) events.push({ type: 'timer', timer })
  events.push(...ballotsOnTime(session, around))
  const freedAt = holdFreedAt(session, around)
  if (freedAt !== undefined && freedAt <= around.now) events.push({ type: 'spotlight', spotlight: null })
  const acting = actingHost(session)
  if (acting && hostIsHere(session, around)) events.push({ type: 'acting', person: acting.id, on: false })
  return did(...events)
}

/**
 * When to ask again; undefined: not before something happens. It may be in the past, when something is due. At the
 * minute of `hostAway` no event comes of it, but the views change.
 */
export function nextWake(session: Session, around: Around): number | undefined {
  if (session.endedAt !== undefined) return undefined
  const electAt = mayElectAt(session, around)
  const times = [
    session.timer.state === 'running' ? session.timer.endsAt : undefined,
    nextBallotWake(session),
    holdFreedAt(session, around),
    electAt !== undefined && electAt > around.now ? electAt : undefined,
  ].filter((time) => time !== undefined)
  return times.length > 0 ? Math.min(...times) : undefined
}

/** When people are let go of although nobody said so. */
function holdFreedAt({ spotlight }: Session, around: Around): number | undefined {
  if (spotlight?.mode !== 'hold') return undefined
  const since = awaySince(around, spotlight.by)
  return since === undefined ? undefined : Math.max(since, spotlight.at) + workshopBounds.holdMs
}
