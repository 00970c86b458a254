/**
 * The slices that all of an audience share, but for the ballots: of what each is made, and how. Each names the parts of
 * the session that it reads and is given no others, so that whoever keeps views knows when one must be made anew.
 */
import type { CommonView } from './common-view.ts'
import type { Around } from './engine.ts'
import { hostAway } from './host-away.ts'
import { actingHost, isErased, isIn, peopleOf } from './people.ts'
import type { Flag, Person, Session } from './session.ts'
import type { PersonView } from './view.ts'
import { counts, writingView } from './writing-view.ts'

/** What a slice may be made from. */
export interface Source extends Session, Pick<Around, 'here'> {
  readonly hostAway: boolean
}
/** O(people). */
export const sourceOf = (session: Session, around: Around): Source => ({
  ...session,
  here: around.here,
  hostAway: hostAway(session, around),
})

export interface Slice<Read extends keyof Source, Value> {
  readonly reads: readonly Read[]
  readonly of: (source: Pick<Source, Read>, isHost: boolean) => Value
}
/** Makes of a slice what gives it for a session: at once, or only when something that it reads is another value. */
export type Maker = <Read extends keyof Source, Value>(slice: Slice<Read, Value>) => (source: Source) => Value
type Shared = Omit<CommonView, 'ballots'>
export type Makers = { readonly [Name in keyof Shared]: (source: Source) => Shared[Name] }

const slice = <Read extends keyof Source, Value>(
  reads: readonly Read[],
  of: Slice<Read, Value>['of'],
): Slice<Read, Value> => ({ reads, of })
/** The part of that name, as it is. */
const part = <Name extends keyof Source>(name: Name): Slice<Name, Source[Name]> =>
  slice([name], (source) => source[name])

const room = slice(
  ['id', 'map', 'code', 'title', 'lang', 'door', 'doorOpen', 'createdAt', 'endedAt', 'hostAway'],
  (source, isHost) => ({
    id: source.id,
    map: source.map,
    code: isHost || (source.doorOpen && source.door !== 'personal') ? source.code : '',
    title: source.title,
    lang: source.lang,
    door: source.door,
    doorOpen: source.doorOpen,
    createdAt: source.createdAt,
    ...(source.endedAt === undefined ? {} : { endedAt: source.endedAt }),
    hostAway: source.hostAway,
  }),
)
const people = slice(['people', 'here'], (source, isHost) =>
  Object.fromEntries(
    peopleOf(source)
      .filter((person) => !isErased(person) && (isHost || isIn(person)))
      .map((person) => [person.id, personView(person, source.here.has(person.id), isHost)]),
  ),
)
/** Of those who take part and are here; somebody who was ready and lost the line still counts. */
const ready = slice(['people', 'here', 'ready'], (source, isHost) => {
  const all = new Set(source.ready)
  const of = peopleOf(source).filter(
    (person) =>
      isIn(person) && (all.has(person.id) || (person.part === 'participant' && source.here.has(person.id))),
  ).length
  return { count: all.size, of, ...(isHost ? { people: source.ready } : {}) }
})
// What moderated cards say was promised to the hosts, not to whom the room has elected while they are away.
const writing = slice(['people', 'agenda', 'drafts'], (source, isHost) =>
  writingView(source, isHost, actingHost(source) === undefined),
)
const flags = slice(['flags'], (source) => {
  const rows = (kind: Flag['kind']) =>
    counts(
      source.flags.filter((flag) => flag.kind === kind),
      ({ row }) => row,
    )
  return {
    unclear: rows('unclear'),
    needsSource: rows('needs-source'),
    agree: rows('agree'),
    concern: rows('concern'),
  }
})

export const makersWith = (make: Maker): Makers => ({
  room: make(room),
  people: make(people),
  agenda: make(
    slice(['agenda', 'phase', 'runs'], ({ agenda: phases, phase, runs }) => ({ phases, phase, runs })),
  ),
  timer: make(part('timer')),
  writing: make(writing),
  cards: make(part('cards')),
  queue: make(
    slice(['hands'], ({ hands }, isHost) => ({
      hands: isHost ? hands : hands.filter(({ called }) => called),
      count: hands.length,
    })),
  ),
  ready: make(ready),
  spotlight: make(part('spotlight')),
  spotlighted: make(part('spotlighted')),
  locks: make(slice(['locks'], ({ locks }) => locks.map(({ claim }) => claim))),
  groups: make(part('groups')),
  broadcast: make(part('broadcast')),
  flags: make(flags),
  picks: make(part('picks')),
  outcomes: make(part('outcomes')),
})

/** The slices of a session. */
export const slicesOf = (makers: Makers, source: Source): Shared => ({
  room: makers.room(source),
  people: makers.people(source),
  agenda: makers.agenda(source),
  timer: makers.timer(source),
  writing: makers.writing(source),
  cards: makers.cards(source),
  queue: makers.queue(source),
  ready: makers.ready(source),
  spotlight: makers.spotlight(source),
  spotlighted: makers.spotlighted(source),
  locks: makers.locks(source),
  groups: makers.groups(source),
  broadcast: makers.broadcast(source),
  flags: makers.flags(source),
  picks: makers.picks(source),
  outcomes: makers.outcomes(source),
})

function personView(person: Person, here: boolean, isHost: boolean): PersonView {
  const { id, alias, part: as, standing, acting, joinedAt, writesAs } = person
  return {
    id,
    alias,
    part: as,
    standing,
    here,
    ...(acting ? { acting } : {}),
    ...(isHost ? { joinedAt, writesAs } : {}),
  }
}
