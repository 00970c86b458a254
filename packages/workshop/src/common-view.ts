/**
 * What all of an audience see. A slice holds nothing before its time, for hosts as for others: whatever is kept from
 * people is kept out of here, and so out of every frame.
 */
import { ballotViews } from './ballot/index.ts'
import type { Around } from './engine.ts'
import { hostAway } from './host-away.ts'
import { actingHost, isErased, isIn, isLeading, peopleOf } from './people.ts'
import type { Person, PersonId, Session } from './session.ts'
import type { Audience, BallotView, PersonView, ReadyView, WorkshopView } from './view.ts'
import { counts, writingView } from './writing-view.ts'

export type CommonView = Omit<WorkshopView, 'me'>

/** Of somebody who is in. Whoever waits or was removed is shown nothing at all: the server gives them no socket. */
export const audienceOf = (person: Person): Audience =>
  !isIn(person) || person.part === 'viewer' ? 'viewer' : isLeading(person) ? 'host' : 'participant'

/** O(size of the session). */
export function commonView(session: Session, audience: Audience, around: Around): CommonView {
  const isHost = audience === 'host'
  // Declared for the hosts, not for whom the room has elected while they are away.
  const isForActing = actingHost(session) !== undefined
  return {
    room: {
      id: session.id,
      map: session.map,
      code: isHost || (session.doorOpen && session.door !== 'personal') ? session.code : '',
      title: session.title,
      lang: session.lang,
      door: session.door,
      doorOpen: session.doorOpen,
      createdAt: session.createdAt,
      ...(session.endedAt === undefined ? {} : { endedAt: session.endedAt }),
      hostAway: hostAway(session, around),
    },
    people: peopleView(session, isHost, around),
    agenda: { phases: session.agenda, phase: session.phase, runs: session.runs },
    timer: session.timer,
    ballots:
      isHost && isForActing
        ? withoutChoices(session, audience, around)
        : ballotViews(session, audience, around),
    writing: writingView(session, audience, !isForActing),
    cards: session.cards,
    queue: {
      hands: isHost ? session.hands : session.hands.filter(({ called }) => called),
      count: session.hands.length,
    },
    ready: readyView(session, isHost, around),
    spotlight: session.spotlight,
    spotlighted: session.spotlighted,
    locks: session.locks.map(({ claim }) => claim),
    groups: session.groups,
    broadcast: session.broadcast,
    flags: {
      unclear: counts(
        session.flags.filter(({ kind }) => kind === 'unclear'),
        ({ row }) => row,
      ),
      needsSource: counts(
        session.flags.filter(({ kind }) => kind === 'needs-source'),
        ({ row }) => row,
      ),
    },
    picks: session.picks,
    outcomes: session.outcomes,
  }
}

function peopleView(
  session: Session,
  isHost: boolean,
  around: Around,
): Readonly<Record<PersonId, PersonView>> {
  const seen = peopleOf(session).filter((person) => !isErased(person) && (isHost || isIn(person)))
  return Object.fromEntries(
    seen.map(({ id, alias, part, standing, acting, joinedAt, writesAs }) => [
      id,
      {
        id,
        alias,
        part,
        standing,
        here: around.here.has(id),
        ...(acting ? { acting } : {}),
        ...(isHost ? { joinedAt, writesAs } : {}),
      },
    ]),
  )
}

/** Of those who take part and are here; somebody who was ready and lost the line still counts. */
function readyView(session: Session, isHost: boolean, around: Around): ReadyView {
  const ready = new Set(session.ready)
  const of = peopleOf(session).filter(
    (person) =>
      isIn(person) && (ready.has(person.id) || (person.part === 'participant' && around.here.has(person.id))),
  ).length
  return { count: ready.size, of, ...(isHost ? { people: session.ready } : {}) }
}

function withoutChoices(session: Session, audience: Audience, around: Around): Record<string, BallotView> {
  const views = ballotViews(session, audience, around)
  return Object.fromEntries(
    Object.entries(views).map(([id, view]) => {
      if (view.anonymity !== 'host' || !view.result?.choices) return [id, view]
      const { choices: _choices, ...result } = view.result
      return [id, { ...view, result }]
    }),
  )
}
