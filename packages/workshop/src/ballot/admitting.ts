/**
 * Ballots that let in whoever comes. A phase of half a day or more is for people who come at different hours: who is
 * in when its ballot opens says little, and no host may be there to let the others vote one by one.
 */
import { workshopBounds } from '../bounds.ts'
import type { WorkshopEvent } from '../event.ts'
import { takesPart } from '../people.ts'
import type { Ballot, Person, Session } from '../session.ts'

/** What lets this person vote, who has just come in, where ballots are open to all who come. O(ballots + agenda). */
export const admissionsOf = (session: Session, person: Person): readonly WorkshopEvent[] =>
  takesPart(person)
    ? Object.values(session.ballots)
        .filter((ballot) => letsIn(session, ballot) && !ballot.electorate.includes(person.id))
        .map(({ id }) => ({ type: 'ballot-admitted', ballot: id, person: person.id }))
    : []

const letsIn = (session: Session, { state, phase }: Ballot): boolean =>
  state === 'open' &&
  session.agenda.some(({ id, minutes }) => id === phase && minutes >= workshopBounds.longPhaseMinutes)
