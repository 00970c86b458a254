/** Questions about the people of a session that several rules ask. */
import { own } from './own.ts'
import { leads, type Person, type PersonId, type Session } from './session.ts'

/** Undefined for strangers. */
export const personOf = (session: Pick<Session, 'people'>, id: PersonId): Person | undefined =>
  own(session.people, id)

export const isIn = (person: Person | undefined): boolean => person?.standing === 'in'

/** Leads by right, or because the room elected them. Says nothing of standing. */
export const isLeading = (person: Person): boolean => leads(person.part) || person.acting === true

/** Everybody who is in but the projectors. */
export const takesPart = (person: Person | undefined): person is Person =>
  person !== undefined && isIn(person) && person.part !== 'viewer'

/** Nothing of theirs is left. */
export const isErased = (person: Person): boolean => person.alias === '' && person.tokenHash === ''

/** O(people). */
export const peopleOf = (session: Pick<Session, 'people'>): readonly Person[] => Object.values(session.people)

/** Without this person no host would be left. */
export const isLastHost = (session: Session, person: Person): boolean =>
  person.part === 'host' &&
  isIn(person) &&
  !peopleOf(session).some((other) => other.id !== person.id && other.part === 'host' && isIn(other))

/** Whom the room elected, while it has nobody else. */
export function actingHost({ people }: Pick<Session, 'people'>): Person | undefined {
  const known = elected.get(people)
  if (known) return known.person
  const person = peopleOf({ people }).find(({ acting }) => acting === true)
  elected.set(people, { person })
  return person
}
/** Asked for at each command, and people change at few. */
const elected = new WeakMap<Session['people'], { readonly person: Person | undefined }>()
