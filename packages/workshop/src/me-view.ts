/** A person's own slice: the only one that holds their drafts, votes, flags and hand. */
import { myBallots } from './ballot/index.ts'
import { groupOf } from './decide-groups.ts'
import type { Around } from './engine.ts'
import { mayWriteMap } from './may-write.ts'
import { isIn, isLeading, personOf, takesPart } from './people.ts'
import type { Person, PersonId, Session } from './session.ts'
import type { MeView } from './view.ts'

const read = [
  'agenda',
  'phase',
  'timer',
  'endedAt',
  'groups',
  'hands',
  'ready',
  'drafts',
  'cards',
  'flags',
  'ballots',
] as const satisfies readonly (keyof Session)[]
/** Besides the person and their own votes. */
type Read = (typeof read)[number]

/** What all people's slices are made from, besides the person and their votes. */
export const myReads = (session: Pick<Session, Read>): readonly unknown[] => read.map((name) => session[name])

/** Throws for somebody who is not of this session: the server asks for those only whom it has let in. */
export function meView(
  session: Pick<Session, Read | 'people' | 'votes'>,
  id: PersonId,
  around: Pick<Around, 'voterKey'>,
): MeView {
  const person = personOf(session, id)
  if (!person) throw new Error('A view is asked for somebody who is not of this workshop.')
  return {
    id,
    alias: person.alias,
    part: person.part,
    acting: person.acting === true,
    mayWrite: mayWriteNow(session, person),
    group: groupOf(session, id),
    hand: session.hands.find((hand) => hand.person === id) ?? null,
    ready: session.ready.includes(id),
    drafts: Object.values(session.drafts).filter(({ owner }) => owner === id),
    toPlace: Object.values(session.cards)
      .filter(({ owner, standing }) => owner === id && standing === 'released')
      .map((card) => card.id),
    flags: session.flags.filter((flag) => flag.person === id).map(({ row, kind }) => ({ row, kind })),
    ballots: myBallots(session, id, around),
  }
}

/** What the gate says, and what this person's ticket allows: viewers never, participants until the end. */
const mayWriteNow = (session: Pick<Session, Read | 'people'>, person: Person): boolean =>
  takesPart(person) &&
  (session.endedAt === undefined ? mayWriteMap(session, person.id) : isIn(person) && isLeading(person))
