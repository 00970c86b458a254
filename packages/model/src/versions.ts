/**
 * How often each row has been touched, as far as a view must know: a number that grows with each transaction that
 * touches the row. It is the number of that transaction, so that one look tells too whether the row was touched in
 * this one already.
 */
import type { Id } from './rows.ts'

export class Versions {
  // Boxes: raising a version that is there looks the id up once.
  readonly #boxes = new Map<Id, { at: number }>()
  #now = 0

  /** Begins the next transaction. */
  begin(): void {
    this.#now += 1
  }

  /** Gives a row the version of this transaction and answers whether it had an older one. */
  raise(id: Id): boolean {
    const box = this.#boxes.get(id)
    if (!box) this.#boxes.set(id, { at: this.#now })
    else if (box.at === this.#now) return false
    else box.at = this.#now
    return true
  }

  /** 0 for a row that was never touched. */
  of(id: Id): number {
    return this.#boxes.get(id)?.at ?? 0
  }
}
