/**
 * Which claim speaks for which after merges. `mergedInto` is followed from claim to claim; a circle, which two people
 * can close at once, is spoken for by its smallest id; a pointer to a row that is not there is not followed, so that
 * no claim vanishes. A merged claim may itself be deleted: what hangs on it still belongs to the winner.
 */
import { ReverseIndex } from './reverse-index.ts'
import type { Claim, Id } from './rows.ts'

export class Merges {
  readonly #claim: (id: Id) => Claim | undefined
  readonly #losers = new ReverseIndex()

  constructor(claim: (id: Id) => Claim | undefined) {
    this.#claim = claim
  }

  /** Notes that a claim's pointer changed. Call it with the row already in place or gone. */
  moved(id: Id, from: Id | undefined, to: Id | undefined): void {
    this.#losers.move(id, from, to)
  }

  /** The claim that speaks for this one: itself when it is not merged, or has no row. O(length of the chain). */
  resolve(id: Id): Id {
    // Most maps have no merges: nothing to look up.
    if (!this.#losers.size) return id
    let at = this.#next(id)
    if (at === undefined) return id
    const seen = [id]
    const known = new Set(seen)
    for (;;) {
      if (known.has(at)) return smallest(seen.slice(seen.indexOf(at)))
      seen.push(at)
      known.add(at)
      const next = this.#next(at)
      if (next === undefined) return at
      at = next
    }
  }

  /** The claim and all whose pointers lead to it. O(their number); for a claim without merges just itself. */
  leadingTo(id: Id): Iterable<Id> {
    if (!this.#losers.has(id) || !this.#claim(id)) return [id]
    const group = new Set([id])
    for (const member of group) for (const loser of this.#losers.of(member)) group.add(loser)
    return group
  }

  /** The claims whose own pointer names this one, whether or not it has a row. */
  waitingFor(id: Id): Iterable<Id> {
    return this.#losers.of(id)
  }
  isWaitedFor(id: Id): boolean {
    return this.#losers.has(id)
  }

  #next(id: Id): Id | undefined {
    const to = this.#claim(id)?.mergedInto
    return to && this.#claim(to) ? to : undefined
  }
}

const smallest = (ids: readonly Id[]): Id => ids.reduce((least, id) => (id < least ? id : least))
