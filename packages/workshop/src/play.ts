/**
 * What an event makes of a session. The log is played through here when the server starts, and each new event once
 * after it was decided: the same code, so that a restart gives the same session.
 *
 * Total: an event about somebody or something that is not there, and one of a kind that a later version writes,
 * leaves the session as it is. Nothing is looked up but the session and the event: no clock, no chance.
 */
import { playBallot } from './ballot/index.ts'
import type { WorkshopEvent } from './event.ts'
import { playAgenda } from './play-agenda.ts'
import { playGroups } from './play-groups.ts'
import { playLeading } from './play-leading.ts'
import { playPeople } from './play-people.ts'
import { playWriting } from './play-writing.ts'
import type { Session } from './session.ts'

/** The next session; the first event must be `began`, or it throws. Copies the collections that it changes. */
export function play(session: Session | undefined, event: WorkshopEvent): Session {
  if (event.type === 'began') return session ?? newSession(event)
  if (!session) throw new Error(`The first event of a workshop is not "began" but "${event.type}".`)
  switch (event.type) {
    case 'titled':
      return { ...session, title: event.title }
    case 'door':
      return { ...session, door: event.door, doorOpen: event.open }
    case 'joined':
    case 'standing':
    case 'renamed':
    case 'part':
    case 'writes-as':
    case 'acting':
    case 'codes':
    case 'code-used':
    case 'erased':
      return playPeople(session, event)
    case 'agenda':
    case 'phase':
    case 'rights':
    case 'timer':
    case 'ended':
      return playAgenda(session, event)
    case 'spotlight':
    case 'hand':
    case 'hand-down':
    case 'called':
    case 'ready':
    case 'lock':
    case 'broadcast':
    case 'flag':
      return playLeading(session, event)
    case 'draft':
    case 'draft-dropped':
    case 'released':
    case 'placed':
    case 'parked':
      return playWriting(session, event)
    case 'groups':
    case 'joined-group':
    case 'pick':
    case 'outcome':
    case 'outcome-dropped':
    case 'took-on':
      return playGroups(session, event)
    case 'ballot':
    case 'ballot-opened':
    case 'ballot-closing':
    case 'ballot-closed':
    case 'ballot-revealed':
    case 'ballot-dropped':
    case 'ballot-limits':
    case 'ballot-anonymity':
    case 'ballot-admitted':
    case 'abstained':
    case 'vote':
    case 'late-vote':
      return playBallot(session, event)
    default:
      return ofLaterVersion(session, event)
  }
}

/** The type says that no kind is left; a log from disk may hold one all the same. */
const ofLaterVersion = (session: Session, _event: never): Session => session

const newSession = (event: Extract<WorkshopEvent, { type: 'began' }>): Session => ({
  id: event.id,
  map: event.map,
  code: event.code,
  title: event.title,
  lang: event.lang,
  createdAt: event.at,
  door: event.door,
  doorOpen: true,
  people: { [event.host.id]: event.host },
  codes: [],
  agenda: event.agenda,
  phase: null,
  runs: [],
  timer: { state: 'off' },
  ballots: {},
  votes: {},
  drafts: {},
  cards: {},
  ready: [],
  hands: [],
  spotlight: null,
  spotlighted: [],
  locks: [],
  groups: [],
  broadcast: null,
  flags: [],
  picks: [],
  outcomes: [],
})
