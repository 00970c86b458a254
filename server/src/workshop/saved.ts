/** A workshop as the store gives it back: its snapshot and rows, read with care and played. */
import {
  type PersonId,
  play,
  secretsOf,
  type Session,
  type Voters,
  votersFrom,
  type Votes,
  type WorkshopEvent,
} from '@parley/workshop'
import * as v from 'valibot'
import type { Kept, LoadedWorkshop } from '../store/workshops.ts'
import { Answers, keptAnswers, keptRefusal } from './answers.ts'
import type { Keys } from './turn.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** Our own writing: what is in it is not looked at again, and events of later versions pass. */
const snapshotSchema = v.object({
  session: v.custom<Session>((value) => isObject(value) && 'people' in value && 'agenda' in value),
  answers: keptAnswers,
})
const eventSchema = v.custom<WorkshopEvent>((value) => isObject(value) && 'type' in value)
const refusal = v.optional(keptRefusal)

export interface Saved {
  readonly session: Session
  readonly seq: number
  readonly rows: number
  readonly keys: Keys
  readonly answers: Answers
}

/** Undefined for a log without a row. Throws for one that is damaged. O(rows). */
export function savedFrom(
  { snapshot, rows, keys }: Omit<LoadedWorkshop, 'owes'>,
  answersKept: number,
): Saved | undefined {
  const answers = new Answers(answersKept)
  let session: Session | undefined
  if (snapshot) {
    const read = v.parse(snapshotSchema, JSON.parse(snapshot.state))
    session = laidOut(read.session)
    answers.restore(read.answers)
  }
  for (const row of rows) {
    session = play(session, v.parse(eventSchema, JSON.parse(row.event)))
    answers.add(row.command, v.parse(refusal, row.refusal), true)
  }
  const seq = rows.at(-1)?.seq ?? snapshot?.seq ?? 0
  return session && { session, seq, rows: rows.length, keys, answers }
}

/** As it is laid out today: in earlier snapshots the votes of a ballot lie in a record, by voter's key. */
function laidOut(session: Session): Session {
  const votes: Readonly<Record<string, Voters | Readonly<Record<string, Votes>>>> = session.votes
  const now = Object.entries(votes).map(
    ([ballot, voters]) => [ballot, isVoters(voters) ? voters : votersFrom(voters)] as const,
  )
  return { ...session, votes: Object.fromEntries(now) }
}
const isVoters = (value: object): value is Voters => Array.isArray(value)

/** What stays of a workshop when the rest is forgotten: what it is now, and what was answered. */
export const keptOf = (session: Session, answers: Answers): Kept => ({
  state: JSON.stringify({ session, answers: answers.dump() }),
  keys: secretsOf(session),
})

/** Whether the map is open to somebody of the workshop after its end: to those who led it. */
export const leadsIn = ({ people }: Session, person: PersonId): boolean => {
  const part = people[person]?.part
  return part === 'host' || part === 'cohost'
}
