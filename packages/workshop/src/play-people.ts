/** People come, change, go and are forgotten. */
import { withoutVotes } from './ballot/index.ts'
import type { WorkshopEvent } from './event.ts'
import { withKey } from './own.ts'
import { isErased, isLeading, personOf } from './people.ts'
import type { Person, PersonId, Session } from './session.ts'

type PeopleEvent = Extract<
  WorkshopEvent,
  {
    readonly type:
      | 'joined'
      | 'standing'
      | 'renamed'
      | 'part'
      | 'writes-as'
      | 'acting'
      | 'codes'
      | 'code-used'
      | 'erased'
  }
>

export function playPeople(session: Session, event: PeopleEvent): Session {
  switch (event.type) {
    case 'joined':
      return { ...session, people: withKey(session.people, event.person.id, event.person) }
    case 'standing':
      return changed(session, event.person, (person) => ({ ...person, standing: event.standing }))
    case 'renamed':
      return changed(session, event.person, (person) => ({ ...person, alias: event.alias }))
    case 'part':
      return changed(session, event.person, (person) => ({ ...notActing(person), part: event.part }))
    case 'writes-as':
      return changed(session, event.person, (person) => ({ ...person, writesAs: event.id }))
    case 'acting':
      return changed(session, event.person, (person) =>
        event.on ? { ...person, acting: true } : notActing(person),
      )
    case 'codes':
      return { ...session, codes: [...session.codes, ...event.codes] }
    case 'code-used':
      return {
        ...session,
        codes: session.codes.map((code) =>
          code.id === event.code ? { ...code, usedBy: event.person } : code,
        ),
      }
    // erased
    default:
      return erased(session, event)
  }
}

function changed(session: Session, id: PersonId, change: (person: Person) => Person): Session {
  const before = personOf(session, id)
  // Whoever is erased stays so.
  if (!before || isErased(before)) return session
  const after = change(before)
  return withoutClaims({ ...session, people: withKey(session.people, id, after) }, after)
}

/** Takes from somebody what only those in their place have. */
function withoutClaims(session: Session, person: Person): Session {
  const gone = person.standing === 'removed'
  const idle = gone || person.part === 'viewer'
  const isHolding = session.spotlight?.mode === 'hold' && session.spotlight.by === person.id
  const people =
    gone && person.acting ? withKey(session.people, person.id, notActing(person)) : session.people
  return {
    ...session,
    people,
    hands: gone ? session.hands.filter((hand) => hand.person !== person.id) : session.hands,
    ready: idle ? session.ready.filter((id) => id !== person.id) : session.ready,
    groups: idle
      ? session.groups.map((group) => ({ ...group, members: group.members.filter((id) => id !== person.id) }))
      : session.groups,
    spotlight: isHolding && (gone || !isLeading(person)) ? null : session.spotlight,
  }
}

const notActing = ({ acting: _acting, ...person }: Person): Person => person

/**
 * All that somebody gave leaves. Of them an entry without a name stays, which sends their pages out; nothing else of
 * the session names its id any more. What others go on with (an outcome, a lock) stays and is nobody's; what a card has
 * become stands in the map and is a matter of the map.
 */
function erased(session: Session, event: Extract<WorkshopEvent, { type: 'erased' }>): Session {
  const { person: id } = event
  const before = personOf(session, id)
  if (!before) return session
  const nobody: Person = { ...notActing(before), alias: '', tokenHash: '', writesAs: '', standing: 'removed' }
  const out = withoutClaims({ ...session, people: withKey(session.people, id, nobody) }, nobody)
  const others = (people: readonly PersonId[]) => people.filter((person) => person !== id)
  return withoutVotes(
    {
      ...out,
      // A label is a name, most times.
      timer: withoutName(out, before.alias),
      codes: out.codes.map((code) =>
        code.usedBy === id ? { ...code, hash: '', label: '', usedBy: '' } : code,
      ),
      drafts: Object.fromEntries(Object.entries(out.drafts).filter(([, { owner }]) => owner !== id)),
      cards: Object.fromEntries(Object.entries(out.cards).filter(([, { owner }]) => owner !== id)),
      flags: out.flags.filter(({ person }) => person !== id),
      outcomes: out.outcomes.map((outcome) => ({
        ...outcome,
        owners: others(outcome.owners),
        by: outcome.by === id ? '' : outcome.by,
      })),
      locks: out.locks.map((lock) => (lock.by === id ? { ...lock, by: '' } : lock)),
      spotlight: out.spotlight?.by === id ? null : out.spotlight,
      broadcast: out.broadcast?.by === id ? null : out.broadcast,
      ballots: Object.fromEntries(
        Object.entries(out.ballots).map(([key, ballot]) => [
          key,
          { ...ballot, electorate: others(ballot.electorate), abstains: others(ballot.abstains) },
        ]),
      ),
    },
    event.voter,
    event.nameless,
  )
}

/** A clock that was set for somebody's turn bears their name; that of a phase has its title, whoever is called so. */
function withoutName({ timer, agenda, phase }: Session, alias: string): Session['timer'] {
  if (timer.state === 'off' || alias === '' || !timer.label.includes(alias)) return timer
  if (agenda.some(({ title }) => title === timer.label)) return timer
  return { ...timer, label: agenda.find(({ id }) => id === phase)?.title ?? '' }
}
