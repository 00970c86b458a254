/**
 * The gate of the map: whether a socket's changes are taken now. The server asks it for each update; what the
 * interface offers within that (`PhaseRights`) is courtesy.
 */
import { isIn, isLeading, personOf } from './people.ts'
import type { PersonId, Phase, Session } from './session.ts'

type Phases = Pick<Session, 'agenda' | 'phase'>

/** The phase at hand; undefined in the lobby. O(phases). */
export const phaseOf = (session: Phases): Phase | undefined =>
  session.phase === null ? undefined : session.agenda.find(({ id }) => id === session.phase)

/** Its time is over, and its end was declared to be one: until there is more time, or another phase. */
export const isLockedByTime = (session: Phases & Pick<Session, 'timer'>): boolean =>
  session.timer.state === 'over' && phaseOf(session)?.onEnd === 'lock'

/**
 * Who leads may always. For everybody else the phase says it, also for holders of a link of the map who never
 * joined (`undefined`): otherwise any participant would write through a second tab. In the lobby and after the end
 * nobody is restrained by the workshop; what a link allows is asked elsewhere. O(phases).
 */
export function mayWriteMap(
  session: Phases & Pick<Session, 'people' | 'timer' | 'endedAt'>,
  person: PersonId | undefined,
): boolean {
  if (session.endedAt !== undefined) return true
  const known = person === undefined ? undefined : personOf(session, person)
  if (known && isIn(known) && isLeading(known)) return true
  const phase = phaseOf(session)
  return !phase || (phase.rights.write && !isLockedByTime(session))
}
