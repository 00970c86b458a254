/**
 * What each audience of a workshop was told last, and telling it what is new: the difference of two views, encoded
 * once for all of an audience, and for each person the difference of their own slice. Small changes are gathered for
 * a moment, and told to a few seats at a time, so that whoever gives a command does not wait for two hundred others to
 * be told; a change never overtakes an older one.
 */
import {
  type Audience,
  changeBetween,
  type CommonView,
  type FromServer,
  type MeView,
  type PersonId,
} from '@parley/workshop'
import { workshopFrame, workshopFrameOf } from '../ws/frames.ts'
import { restMs } from './at-once.ts'
import type { Seat } from './seat.ts'

/** The workshop as it is on disk at this moment. */
export interface Shown {
  readonly seq: number
  readonly audienceOf: (person: PersonId) => Audience
  readonly common: (audience: Audience) => CommonView
  readonly me: (person: PersonId) => MeView
  /** Another value when any `me` may be another, but for what that person voted: who votes is told with the answer. */
  readonly besidesVotes: object
}

/** From one view to another, encoded; no frame when nothing changed. */
interface Change {
  readonly before: CommonView | undefined
  readonly after: CommonView
  readonly seq: number
  readonly frame: Uint8Array | undefined
}

/** To so many it is told before the server listens again. */
const atATime = 8

export const frameOf = (message: FromServer): Uint8Array => workshopFrame(JSON.stringify(message))

/** Of what an audience shares: whoever comes before its next change is shown the same. */
const texts = new WeakMap<CommonView, Uint8Array>()

/** The first message of a seat; the same bytes as `frameOf` would give, but what is shared is encoded once. */
export function wholeFrameOf(seq: number, common: CommonView, me: MeView): Uint8Array {
  const shared = texts.get(common) ?? Buffer.from(JSON.stringify(common).slice(0, -1))
  texts.set(common, shared)
  const start = Buffer.from(`{"t":"view","seq":${seq},"whole":true,"change":{"put":`)
  return workshopFrameOf([start, shared, Buffer.from(`,"me":${JSON.stringify(me)}}}}`)])
}

export class Told {
  readonly #look: () => Shown
  readonly #gatherMs: number
  readonly #seats = new Map<Seat, Audience>()
  readonly #seatsOf = new Map<PersonId, Set<Seat>>()
  readonly #common = new Map<Audience, CommonView>()
  readonly #me = new Map<PersonId, MeView>()
  #seq = 0
  #last: Change | undefined
  #timer: NodeJS.Timeout | undefined
  /** Changes that are encoded and not sent, and people whose own slice was not looked at since. */
  #shared: (readonly [seat: Seat, frame: Uint8Array])[] = []
  readonly #own = new Set<PersonId>()
  #besidesVotes: object | undefined
  #going: NodeJS.Immediate | undefined
  #resting: NodeJS.Timeout | undefined
  readonly #failed: (error: unknown, seats: readonly Seat[]) => void

  /** `failed` hears what went wrong in telling, and whose seats that cost; left out, it is thrown. */
  constructor(
    look: () => Shown,
    gatherMs: number,
    failed: (error: unknown, seats: readonly Seat[]) => void = (error) => {
      throw error
    },
  ) {
    this.#look = look
    this.#gatherMs = gatherMs
    this.#failed = failed
  }

  get seats(): readonly Seat[] {
    return [...this.#seats.keys()]
  }
  seatsOf(person: PersonId): number {
    return this.#seatsOf.get(person)?.size ?? 0
  }

  /** Shows a new seat the whole, as its audience knows it: what is newer comes with the next change. */
  add(seat: Seat): void {
    this.safely(
      () => {
        const shown = this.#look()
        if (!this.#seats.size) this.#seq = shown.seq
        this.#whole(shown, seat, shown.audienceOf(seat.person))
      },
      () => [seat],
    )
  }
  remove(seat: Seat): void {
    this.#seats.delete(seat)
    const left = new Set(this.#seats.values())
    for (const audience of this.#common.keys()) if (!left.has(audience)) this.#common.delete(audience)
    const others = this.#seatsOf.get(seat.person)
    others?.delete(seat)
    if (others?.size) return
    this.#seatsOf.delete(seat.person)
    this.#own.delete(seat.person)
    this.#me.delete(seat.person)
  }

  /** Does what tells somebody. What fails costs these their seats, all unless said, and nobody else anything. */
  safely(work: () => void, to: () => readonly Seat[] = () => this.seats): void {
    try {
      work()
    } catch (error) {
      const seats = to()
      for (const seat of seats) this.remove(seat)
      this.#failed(error, seats)
    }
  }

  /** Tells everybody within a moment. */
  soon(): void {
    this.#timer ??= setTimeout(() => this.safely(() => this.#tell(false)), this.#gatherMs).unref()
  }
  /** Tells everybody what they share before it returns, and each their own soon after. O(people + what changed). */
  now(): void {
    this.safely(() => this.#tell(true))
  }

  /** Tells somebody what is new of their own. */
  tellMe(person: PersonId, shown?: Shown): void {
    this.safely(
      () => this.#tellMe(person, shown ?? this.#look()),
      () => [...(this.#seatsOf.get(person) ?? [])],
    )
  }
  #tellMe(person: PersonId, shown: Shown) {
    const before = this.#me.get(person)
    if (!before) return
    const me = shown.me(person)
    if (me === before) return
    const change = changeBetween({ me: before }, { me })
    this.#me.set(person, me)
    if (!change) return
    const frame = frameOf({ t: 'view', seq: this.#seq, change })
    for (const seat of this.#seatsOf.get(person) ?? []) seat.tell(frame)
  }
  /** Tells what is under way, and what was gathered no more. */
  stop(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#resting)
    clearImmediate(this.#going)
    this.#timer = this.#resting = this.#going = undefined
    this.safely(() => {
      this.#tellShared(Infinity)
      this.#tellOwn(Infinity)
    })
  }

  #tell(atOnce: boolean) {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // What is older goes first. Of their own people are told as it is then, so that they need not be told twice.
    this.#tellShared(Infinity)
    const shown = this.#look()
    this.#seq = shown.seq
    const frames = new Map<Audience, Uint8Array | undefined>()
    for (const [seat, before] of this.#seats) {
      const audience = shown.audienceOf(seat.person)
      if (!frames.has(audience)) frames.set(audience, this.#change(shown, audience))
      const frame = frames.get(audience)
      if (audience !== before) this.#whole(shown, seat, audience)
      else if (frame) this.#shared.push([seat, frame])
    }
    if (shown.besidesVotes !== this.#besidesVotes)
      for (const person of this.#seatsOf.keys()) this.#own.add(person)
    this.#besidesVotes = shown.besidesVotes
    if (atOnce) {
      this.#tellShared(Infinity)
      this.#rest()
    } else this.#goOnSoon()
  }
  #rest() {
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      this.#goOnSoon()
    }, restMs)
  }
  #goOnSoon() {
    if (!this.#resting) this.#going ??= setImmediate(() => this.safely(() => this.#goOn()))
  }
  #goOn() {
    this.#going = undefined
    this.#tellOwn(this.#tellShared(atATime))
    if (this.#shared.length || this.#own.size) this.#goOnSoon()
  }
  /** To so many at most; what is left of them. */
  #tellShared(most: number): number {
    const now = this.#shared.splice(0, most)
    // Some are gone meanwhile.
    for (const [seat, frame] of now) if (this.#seats.has(seat)) seat.tell(frame)
    return most - now.length
  }
  #tellOwn(most: number) {
    const shown = this.#look()
    let left = most
    for (const person of this.#own) {
      if (left-- <= 0) return
      this.#own.delete(person)
      this.tellMe(person, shown)
    }
  }

  /** What is new for an audience; undefined when nothing is, or when it was told nothing before. */
  #change(shown: Shown, audience: Audience): Uint8Array | undefined {
    const before = this.#common.get(audience)
    const after = shown.common(audience)
    this.#common.set(audience, after)
    // Most times participants and viewers saw the same and see the same now.
    const last = this.#last
    if (last?.before === before && last?.after === after && last?.seq === this.#seq) return last.frame
    const change = before && changeBetween(before, after)
    const frame = change && frameOf({ t: 'view', seq: this.#seq, change })
    this.#last = { before, after, seq: this.#seq, frame }
    return frame
  }
  #whole(shown: Shown, seat: Seat, audience: Audience) {
    this.#seats.set(seat, audience)
    this.#seatsOf.set(seat.person, (this.#seatsOf.get(seat.person) ?? new Set()).add(seat))
    const common = this.#common.get(audience) ?? shown.common(audience)
    this.#common.set(audience, common)
    const me = this.#me.get(seat.person) ?? shown.me(seat.person)
    this.#me.set(seat.person, me)
    seat.tell(wholeFrameOf(this.#seq, common, me))
  }
}
