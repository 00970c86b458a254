/**
 * One workshop that is in memory: its writer, who is here, and the seats that are told of it. What somebody may do is
 * decided by `@parley/workshop`; who they are is known from the ticket of their socket and never from what they say.
 */
import type { CloseReason } from '@parley/protocol'
import {
  type Around,
  type Audience,
  audienceOf,
  decide,
  isLeading,
  keptViews,
  mayWriteMap,
  onTime,
  type Person,
  type PersonId,
  play,
  readCommand,
  type Session,
} from '@parley/workshop'
import type { Bounds } from '../bounds.ts'
import { Bucket } from '../bucket.ts'
import { said } from '../refusal.ts'
import type { Store } from '../store/port.ts'
import { type Answer, markOf } from './answers.ts'
import { readMessage } from './message.ts'
import { Presence } from './presence.ts'
import { leadsIn, type Saved } from './saved.ts'
import type { Seat } from './seat.ts'
import { frameOf, Told } from './told.ts'
import type { Decide } from './turn.ts'
import { Writer } from './writer.ts'

export interface WorkshopWorld {
  /** Whether a map has a row of this id; undefined when that is not known now. */
  readonly holds?: (map: string, row: string) => boolean | undefined
  readonly store: Store
  readonly bounds: Bounds
  readonly clock: () => number
  readonly log: (line: string) => void
}

export class LiveWorkshop {
  readonly id: string
  readonly map: string
  readonly #world: WorkshopWorld
  readonly #writer: Writer
  readonly #told: Told
  readonly #presence: Presence
  readonly #buckets = new Map<PersonId, Bucket>()
  /** What went wrong last: pages come back, and it is not written down each time. */
  #fault = ''
  /** What was looked at when seats were last held to it. */
  #looked: { readonly people: Session['people']; readonly endedAt: number | undefined } | undefined
  /** Whether participants might write the map, and when that ended last. */
  #isOpen: boolean
  #closedAt = -Infinity

  constructor(saved: Saved, world: WorkshopWorld) {
    const { store, bounds, clock, log } = world
    this.id = saved.session.id
    this.map = saved.session.map
    this.#world = world
    this.#presence = new Presence(clock())
    this.#writer = new Writer(saved, {
      store,
      log,
      bounds,
      outside: (mapSeq) => {
        const { here, hostsAwaySince, awaySince } = this.#presence
        const holds = (row: string) => world.holds?.(this.map, row)
        return { now: clock(), mapSeq, here, hostsAwaySince, awaySince, holds }
      },
      changed: (urgent) => this.#told.safely(() => this.#changed(urgent)),
    })
    // What was due while the server was away has closed the map then: nobody's last letters are under way.
    const due = onTime(saved.session, this.#writer.around).events
    this.#isOpen = mayWriteMap(due.reduce(play, saved.session), undefined)
    const views = keptViews()
    const shown = () => {
      const { session, around, seq } = this.#writer
      return {
        seq,
        audienceOf: (id: PersonId) => audienceOf(this.#person(id)),
        common: (audience: Audience) => views.common(session, audience, around),
        me: (person: PersonId) => views.me(session, person, around),
        besidesVotes: views.besidesVotes(session),
      }
    }
    this.#told = new Told(shown, bounds.workshopGatherMs, (error, seats) => this.#failed(error, seats))
    this.#writer.look()
  }

  /** As it is on disk. */
  get session(): Session {
    return this.#writer.session
  }
  /** As `Around` has it. What comes of it is for that person alone. */
  get voterKey(): Around['voterKey'] {
    return this.#writer.around.voterKey
  }
  /** Nobody has a socket here, and nothing waits to be written. */
  get isDone(): boolean {
    return !this.#told.seats.length && this.#writer.isIdle
  }

  /** Why somebody with a ticket may not sit down; undefined when they may. */
  refuses({ person: id, role }: Pick<Seat, 'person' | 'role'>): CloseReason | undefined {
    const person = this.session.people[id]
    if (person?.standing !== 'in') return 'removed'
    // Asked for before they became somebody else here; a fresh ticket says the right one.
    return (person.part === 'viewer') === (role === 'view') || this.session.endedAt !== undefined
      ? undefined
      : 'badTicket'
  }
  /** They hold as many sockets as one person may. */
  isCrowded(person: PersonId): boolean {
    return this.#told.seatsOf(person) >= this.#world.bounds.seatsEach
  }
  sit(seat: Seat): void {
    this.#told.add(seat)
    this.#told.safely(() => {
      if (this.#presence.come(seat.person)) this.#turnout()
    })
  }
  leave(seat: Seat): void {
    this.#told.remove(seat)
    this.#told.safely(() => {
      if (this.#presence.go(seat.person, this.#world.clock())) this.#turnout()
    })
  }

  /** A frame of a seat. What it gives is a reason to close the socket. */
  hear(seat: Seat, text: string): CloseReason | undefined {
    let reason: CloseReason | undefined
    this.#told.safely(
      () => {
        reason = this.#hear(seat, text)
      },
      () => [seat],
    )
    return reason
  }
  #hear(seat: Seat, text: string): CloseReason | undefined {
    const { bounds, clock } = this.#world
    const leads = isLeading(this.#person(seat.person))
    if (text.length > (leads ? bounds.workshopHostBytes : bounds.workshopBytes)) return 'tooLarge'
    const message = readMessage(text)
    if (!message) return 'badFrame'
    if (message.t === 'ping') {
      seat.tell(frameOf({ t: 'pong', n: message.n, now: clock() }))
      return undefined
    }
    const { id } = message
    const answer = (why: Answer) =>
      seat.tell(frameOf(why ? { t: 'refused', id, why } : { t: 'done', id, seq: this.#writer.seq }))
    const command = readCommand(message.command)
    if (!this.#bucket(seat.person).take(1, clock())) answer('tooFast')
    else if (!command) answer('malformed')
    else
      this.#writer.add({
        mark: markOf(this.id, seat.person, id),
        decide: (session, around) => decide(session, seat.person, command, around),
        marksMap: command.do === 'phase',
        answer: (why) => {
          const tell = () =>
            seat.together(() => {
              // What it changed of their own comes before the answer, on all their seats.
              this.#told.tellMe(seat.person)
              answer(why)
            })
          this.#told.safely(tell, () => [seat])
        },
      })
    return undefined
  }

  /** Work that comes by another way than a frame; resolves when it is on disk, or with the refusal. */
  ask(work: Decide, personalCodes: readonly string[] = []): Promise<Answer> {
    return new Promise((answer) => this.#writer.add({ mark: '', decide: work, personalCodes, answer }))
  }

  /** Whether the map takes changes of somebody now; `undefined`: of a holder of a link who is not of this workshop. */
  mayWriteMap(person: PersonId | undefined): boolean {
    // The last letters of those who were writing when the map was closed are under way to us.
    const sinceMs = this.#world.clock() - this.#closedAt
    const justClosed = sinceMs >= 0 && sinceMs < this.#world.bounds.lastWordsMs
    if (person === undefined) return justClosed || mayWriteMap(this.session, undefined)
    const { standing, part } = this.session.people[person] ?? {}
    if (standing !== 'in') return false
    // After the end the map is its links' again, and of the room only who led it keeps what they had.
    if (this.session.endedAt !== undefined) return leadsIn(this.session, person)
    return (justClosed && part !== 'viewer') || mayWriteMap(this.session, person)
  }

  /** Closes all seats; nothing more is taken. */
  async end(reason: CloseReason): Promise<void> {
    this.#told.stop()
    for (const seat of this.#told.seats) seat.refuse(reason)
    await this.stop()
  }
  /** Brings what waits to the store, and takes nothing any more. */
  async stop(): Promise<void> {
    await this.#writer.stop()
    this.#told.stop()
  }

  /** These come back, and are shown the whole; the server and its other workshops go on. */
  #failed(error: unknown, seats: readonly Seat[]) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : said(error)
    if (fault !== this.#fault) this.#world.log(`Workshop ${this.id}: people could not be told: ${fault}`)
    this.#fault = fault
    for (const seat of seats) seat.refuse('failed')
  }
  #turnout() {
    this.#presence.look(this.session, this.#world.clock())
    this.#writer.look()
    this.#told.soon()
  }
  #changed(urgent: boolean) {
    this.#presence.look(this.session, this.#world.clock())
    const isOpen = mayWriteMap(this.session, undefined)
    if (this.#isOpen && !isOpen) this.#closedAt = this.#world.clock()
    this.#isOpen = isOpen
    this.#turnOut()
    if (urgent) this.#told.now()
    else this.#told.soon()
  }
  /** Closes the seats of those who may not sit there any more. */
  #turnOut() {
    const { people, endedAt } = this.session
    if (people === this.#looked?.people && endedAt === this.#looked.endedAt) return
    this.#looked = { people, endedAt }
    for (const seat of this.#told.seats) {
      const reason = this.refuses(seat)
      if (reason) seat.refuse(reason)
    }
  }
  #person(id: PersonId): Person {
    const person = this.session.people[id]
    if (!person) throw new Error(`Workshop ${this.id} knows no such person.`)
    return person
  }
  #bucket(person: PersonId): Bucket {
    const { commandBurst, commandsPerSecond } = this.#world.bounds
    const bucket =
      this.#buckets.get(person) ?? new Bucket(commandBurst, commandsPerSecond, this.#world.clock())
    this.#buckets.set(person, bucket)
    return bucket
  }
}
