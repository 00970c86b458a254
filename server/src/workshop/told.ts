/**
 * What each audience of a workshop was told last, and telling it what is new: the difference of two views, encoded
 * once for all of an audience, and for each person the difference of their own slice. Small changes are gathered for
 * a moment; a change never overtakes an older one.
 */
import {
  type Audience,
  changeBetween,
  type CommonView,
  type FromServer,
  type MeView,
  type PersonId,
} from '@parley/workshop'
import { workshopFrame } from '../ws/frames.ts'
import type { Seat } from './seat.ts'

/** The workshop as it is on disk. */
export interface Shown {
  readonly seq: () => number
  readonly audienceOf: (person: PersonId) => Audience
  readonly common: (audience: Audience) => CommonView
  readonly me: (person: PersonId) => MeView
}

export const frameOf = (message: FromServer): Uint8Array => workshopFrame(JSON.stringify(message))

export class Told {
  readonly #shown: Shown
  readonly #gatherMs: number
  readonly #seats = new Map<Seat, Audience>()
  readonly #common = new Map<Audience, CommonView>()
  readonly #me = new Map<PersonId, MeView>()
  #seq = 0
  #timer: NodeJS.Timeout | undefined

  constructor(shown: Shown, gatherMs: number) {
    this.#shown = shown
    this.#gatherMs = gatherMs
  }

  get seats(): readonly Seat[] {
    return [...this.#seats.keys()]
  }

  /** Shows a new seat the whole, as its audience knows it: what is newer comes with the next change. */
  add(seat: Seat): void {
    if (!this.#seats.size) this.#seq = this.#shown.seq()
    this.#whole(seat, this.#shown.audienceOf(seat.person))
  }
  remove(seat: Seat): void {
    this.#seats.delete(seat)
    const left = [...this.#seats.values()]
    for (const audience of this.#common.keys()) if (!left.includes(audience)) this.#common.delete(audience)
    if (!this.seats.some(({ person }) => person === seat.person)) this.#me.delete(seat.person)
  }

  /** Tells everybody within a moment. */
  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), this.#gatherMs).unref()
  }
  /** Tells everybody. O(people · what their slices hold). */
  now(): void {
    this.stop()
    this.#seq = this.#shown.seq()
    const frames = new Map<Audience, Uint8Array | undefined>()
    for (const [seat, before] of this.#seats) {
      const audience = this.#shown.audienceOf(seat.person)
      if (!frames.has(audience)) frames.set(audience, this.#change(audience))
      const frame = frames.get(audience)
      if (audience !== before) this.#whole(seat, audience)
      else if (frame) seat.tell(frame)
    }
    for (const person of new Set(this.seats.map((seat) => seat.person))) this.tellMe(person)
  }
  /** Tells somebody what is new of their own. */
  tellMe(person: PersonId): void {
    const before = this.#me.get(person)
    if (!before) return
    const me = this.#shown.me(person)
    const change = changeBetween({ me: before }, { me })
    if (!change) return
    this.#me.set(person, me)
    const frame = frameOf({ t: 'view', seq: this.#seq, change })
    for (const seat of this.seats) if (seat.person === person) seat.tell(frame)
  }
  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** What is new for an audience; undefined when nothing is, or when it was told nothing before. */
  #change(audience: Audience): Uint8Array | undefined {
    const before = this.#common.get(audience)
    const after = this.#shown.common(audience)
    this.#common.set(audience, after)
    const change = before && changeBetween(before, after)
    return change && frameOf({ t: 'view', seq: this.#seq, change })
  }
  #whole(seat: Seat, audience: Audience) {
    this.#seats.set(seat, audience)
    const common = this.#common.get(audience) ?? this.#shown.common(audience)
    this.#common.set(audience, common)
    const me = this.#me.get(seat.person) ?? this.#shown.me(seat.person)
    this.#me.set(seat.person, me)
    seat.tell(frameOf({ t: 'view', seq: this.#seq, whole: true, change: { put: { ...common, me } } }))
  }
}
