/**
 * One turn of a workshop's writer: commands are decided one after the other on a draft of the session, which becomes
 * the session when the batch of all their events is on disk, and is thrown away when it is not.
 */
import { randomBytes, randomInt } from 'node:crypto'
import {
  type Around,
  type Decision,
  mustForget,
  onTime,
  type PersonId,
  play,
  secretsOf,
  type Session,
  type WorkshopEvent,
} from '@parley/workshop'
import type { NewWorkshopRow, WorkshopBatch } from '../store/workshops.ts'
import type { Answer } from './answers.ts'
import { newId } from './codes.ts'
import { voterKeyOf } from './voter-keys.ts'

export type Keys = ReadonlyMap<string, Uint8Array>
/** What of `Around` comes from outside. */
export type Outside = Omit<Around, 'newId' | 'random' | 'voterKey'>
export type Decide = (session: Session, around: Around) => Decision

/**
 * `Around` with ids, chance and the keys of voters; from a source that nobody can guess. It is asked for several times at
 * each command, and written out it costs a thirtieth of what a spread does.
 */
export function aroundOf(outside: Outside, keys: Keys): Around {
  const { now, mapSeq, here, hostsAwaySince, awaySince, holds } = outside
  const voterKey = (secret: string, person: PersonId) => {
    const key = keys.get(secret)
    return key && voterKeyOf(key, person)
  }
  return { now, mapSeq, here, hostsAwaySince, awaySince, holds, newId, random, voterKey }
}
const random = () => randomInt(2 ** 47) / 2 ** 47

export class Turn {
  session: Session
  readonly events: WorkshopEvent[] = []
  readonly #outside: Outside
  readonly #before: Session
  readonly #keys: Map<string, Uint8Array>
  readonly #fresh = new Map<string, Uint8Array>()
  readonly #rows: NewWorkshopRow[] = []
  readonly #personalCodes: string[] = []

  readonly #around: Around

  /** Begins with what time has led to. */
  constructor(session: Session, keys: Keys, outside: Outside) {
    this.session = session
    this.#before = session
    this.#keys = new Map(keys)
    this.#outside = outside
    this.#around = aroundOf(outside, this.#keys)
    this.take('', onTime)
  }

  /** Decides; `mark` is the command's. `personalCodes` are kept with its events. What throws leaves the turn as it was. */
  take(mark: string, decide: Decide, personalCodes: readonly string[] = []): Answer {
    const { ballots } = this.session
    const { events, refusal } = decide(this.session, this.#around)
    this.session = events.reduce<Session>(play, this.session)
    for (const event of events) {
      this.events.push(event)
      const { now: at } = this.#outside
      const why = refusal === undefined ? {} : { refusal }
      this.#rows.push({ at, command: mark, event: JSON.stringify(event), ...why })
    }
    if (events.length) this.#personalCodes.push(...personalCodes)
    if (this.session.ballots === ballots) return refusal
    // At once, since a vote may come in the same turn as the opening of its ballot.
    for (const secret of secretsOf(this.session)) {
      if (this.#keys.has(secret)) continue
      const key = new Uint8Array(randomBytes(32))
      this.#keys.set(secret, key)
      this.#fresh.set(secret, key)
    }
    return refusal
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }
  get rows(): number {
    return this.#rows.length
  }
  /** The keys that are left. */
  get keys(): Keys {
    // Names of keys stand in ballots alone.
    if (this.session.ballots === this.#before.ballots) return this.#keys
    const needed = new Set(secretsOf(this.session))
    return new Map([...this.#keys].filter(([name]) => needed.has(name)))
  }

  /**
   * What is to be committed. It `owes` when what came before must be forgotten: something may not be known any more, a
   * key is not needed any more, or the workshop ends (whatever was dropped on the way is gone then).
   */
  get batch(): WorkshopBatch {
    const kept = this.keys
    const ends = this.session.endedAt !== undefined && this.#before.endedAt === undefined
    const { code, title, endedAt } = this.session
    const isNew = code !== this.#before.code || title !== this.#before.title || ends
    const ended = endedAt === undefined ? {} : { endedAt }
    return {
      rows: this.#rows,
      ...(isNew ? { heading: { code: endedAt === undefined ? code : '', title, ...ended } } : {}),
      keys: new Map([...this.#fresh].filter(([name]) => kept.has(name))),
      personalCodes: this.#personalCodes,
      owes: ends || kept.size < this.#keys.size || this.events.some(mustForget),
    }
  }
}
