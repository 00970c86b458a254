/** Who of a workshop has a socket open, and since when the others have none. Kept in memory: a restart empties rooms. */
import { leads, type PersonId, type Session } from '@parley/workshop'

export class Presence {
  readonly #sockets = new Map<PersonId, number>()
  readonly #away = new Map<PersonId, number>()
  #hostsAwaySince: number | undefined
  #here: ReadonlySet<PersonId> = new Set()

  /** Nobody is here yet, hosts neither. */
  constructor(nowMs: number) {
    this.#hostsAwaySince = nowMs
  }

  /** True for the first socket of a person. */
  come(person: PersonId): boolean {
    const before = this.#sockets.get(person) ?? 0
    this.#sockets.set(person, before + 1)
    this.#away.delete(person)
    if (before === 0) this.#here = new Set(this.#sockets.keys())
    return before === 0
  }
  /** True for the last one. */
  go(person: PersonId, nowMs: number): boolean {
    const left = (this.#sockets.get(person) ?? 1) - 1
    if (left > 0) this.#sockets.set(person, left)
    else {
      this.#sockets.delete(person)
      this.#away.set(person, nowMs)
      this.#here = new Set(this.#sockets.keys())
    }
    return left <= 0
  }

  /** To be called when somebody came or went, and when parts may have changed. O(people here), most times less. */
  look({ people }: Session, nowMs: number): void {
    for (const id of this.#sockets.keys()) {
      if (people[id]?.standing !== 'in' || !leads(people[id].part)) continue
      this.#hostsAwaySince = undefined
      return
    }
    this.#hostsAwaySince ??= nowMs
  }

  /** A new set each time that somebody comes or goes. */
  get here(): ReadonlySet<PersonId> {
    return this.#here
  }
  /** Only of those who were here since the workshop was loaded. */
  get awaySince(): ReadonlyMap<PersonId, number> {
    return this.#away
  }
  get hostsAwaySince(): number | undefined {
    return this.#hostsAwaySince
  }
}
