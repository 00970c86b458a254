/** For tests: a participant's phone in a workshop of eleven others about chips, driven by the real engine. */
import { mapFrom, type PlainStore } from '@parley/model'
import {
  type BallotKind,
  type BallotPlan,
  type PersonId,
  type Target,
  type Votes,
  votesOf as votesIn,
} from '@parley/workshop'
import { type ReactElement, Suspense } from 'react'
import { inPage } from '../../testing/in-page.tsx'
import TakingPart from '../taking-part/taking-part.tsx'
import { phaseOf, roomInMemory, type RoomInMemory } from './room-in-memory.ts'
import { screenOf } from './screen-in-memory.tsx'

const building = {
  write: true,
  add: true,
  editOwn: true,
  editAny: false,
  move: true,
  link: true,
  delete: false,
  comment: true,
}
const agenda = [
  phaseOf('frame', 'frame'),
  phaseOf('before', 'ballot'),
  phaseOf('tour', 'tour'),
  phaseOf('write', 'writing', { writing: { authors: 'named', moderated: false } }),
  phaseOf('reveal', 'reveal', { rights: building }),
  phaseOf('breakouts', 'breakouts', { rights: building }),
  phaseOf('crux', 'ballot'),
  phaseOf('talk', 'talk', { rights: building }),
  phaseOf('after', 'ballot'),
  phaseOf('close', 'close'),
]

const title = (row: string, insert: string) =>
  ({ write: 'splice', place: { field: 'title', row, lang: 'en' }, at: 0, remove: 0, insert }) as const

function mapOfChips() {
  const store = mapFrom(
    `P "Developing countries should build a technology alliance."; Q "Write standards of their own."; a > P; b -| P
    a "Chips are cheaper together."; b "Nobody will trust the two who lead."`,
  )
  store.apply([title('P', 'Technology alliance'), title('Q', 'De-Americanized standards')])
  return store
}

const target = (id: string, text: string): Target => ({ id, kind: 'claim', text })
export const alliance = target(
  'P',
  'Technology alliance\nDeveloping countries should build a technology alliance.',
)
export const standards = target('Q', 'De-Americanized standards\nWrite standards of their own.')

/** A ballot on both proposals in the phase of its name. */
export function openBallot(
  room: RoomInMemory,
  id: string,
  kind: BallotKind,
  more: Partial<BallotPlan> = {},
): void {
  room.does('host', {
    do: 'ballot',
    ballot: id,
    phase: id,
    kind,
    ask: kind === 'dots' ? 'crux' : 'accept',
    question: 'How far do you stand behind it?',
    targets: [alliance, standards],
    each: 3,
    perTarget: 2,
    anonymity: 'secret',
    sealed: more.sealed ?? false,
    ...(more.secondOf !== undefined && { secondOf: more.secondOf }),
  })
  room.does('host', { do: 'ballot-open', ballot: id })
}
export const begin = (room: RoomInMemory, phase: string): void =>
  room.does('host', { do: 'phase', phase, start: false })
export const closeAndReveal = (room: RoomInMemory, id: string): void => {
  room.does('host', { do: 'ballot-close', ballot: id })
  room.pass(4000)
  room.does('host', { do: 'ballot-reveal', ballot: id })
}

interface Phone<Screen> {
  readonly room: RoomInMemory
  readonly ann: PersonId
  readonly others: readonly PersonId[]
  readonly store: PlainStore
  /** Screens that it was asked to go to. */
  readonly went: readonly string[]
  readonly screen: Screen
}

/** @param render the test runner's: only tests may import that */
export async function phone<Screen>(render: (part: ReactElement) => Promise<Screen>): Promise<Phone<Screen>> {
  const room = roomInMemory(agenda)
  const ann = room.joins('Ann')
  const others = Array.from({ length: 11 }, (_, i) => room.joins(`P${i}`))
  const store = mapOfChips()
  const went: string[] = []
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({ room, person: ann, store, screen: TakingPart, go: (to) => went.push(to) }),
  )
  return { room, ann, others, store, went, screen }
}
/** What somebody has answered so far; undefined while nothing. */
export const votesOf = (room: RoomInMemory, id: string, person: string): Votes | undefined =>
  votesIn(room.session.votes[id], `${room.session.ballots[id]?.secret}.${person}`)
