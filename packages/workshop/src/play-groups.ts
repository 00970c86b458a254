/** Breakouts and outcomes. */
import type { WorkshopEvent } from './event.ts'
import type { Outcome, PersonId, Session } from './session.ts'

type GroupsEvent = Extract<
  WorkshopEvent,
  {
    readonly type: 'groups' | 'joined-group' | 'pick' | 'outcome' | 'outcome-dropped' | 'took-on'
  }
>

export function playGroups(session: Session, event: GroupsEvent): Session {
  switch (event.type) {
    case 'groups':
      return { ...session, groups: event.groups }
    case 'joined-group':
      return {
        ...session,
        groups: session.groups.map((group) => ({
          ...group,
          members: withMember(group.members, event.person, group.id === event.group),
        })),
      }
    case 'pick': {
      const { group, kind } = event.pick
      const others = session.picks.filter((pick) => pick.group !== group || pick.kind !== kind)
      return { ...session, picks: event.on ? [...others, event.pick] : others }
    }
    case 'outcome': {
      const { outcome } = event
      const isThere = session.outcomes.some(({ id }) => id === outcome.id)
      return {
        ...session,
        outcomes: isThere
          ? session.outcomes.map((other) => (other.id === outcome.id ? outcome : other))
          : [...session.outcomes, outcome],
      }
    }
    case 'outcome-dropped':
      return { ...session, outcomes: session.outcomes.filter(({ id }) => id !== event.outcome) }
    // took-on
    default:
      return {
        ...session,
        outcomes: session.outcomes.map((outcome): Outcome =>
          outcome.id === event.outcome
            ? { ...outcome, owners: withMember(outcome.owners, event.person, event.on) }
            : outcome,
        ),
      }
  }
}

function withMember(members: readonly PersonId[], person: PersonId, on: boolean): readonly PersonId[] {
  const others = members.filter((id) => id !== person)
  return on ? [...others, person] : others.length < members.length ? others : members
}
