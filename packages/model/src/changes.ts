/**
 * What one transaction changed: filled while rows arrive, read at its end. One is made for each edit, so it holds
 * plain lists and each knot itself says whether it is in them.
 */
import type { Knot } from './knots.ts'
import type { Id } from './rows.ts'

export class Changes {
  /** Rows to tell about, each once. */
  readonly ids: Id[] = []
  /** Inferences whose soundness must be looked at, each once. */
  readonly suspects: Knot[] = []
  structure = false
  meta = false
  /** The number of the transaction, greater than that of any before. */
  readonly #number: number

  constructor(number: number) {
    this.#number = number
  }

  touch(knot: Knot): void {
    if (knot.version === this.#number) return
    knot.version = this.#number
    this.ids.push(knot.id)
  }

  /** @param why `target` when its target may be another, `ground` for anything else that its soundness rests on */
  suspect(inference: Knot, why: 'target' | 'ground'): void {
    if (!inference.suspect) this.suspects.push(inference)
    if (inference.suspect !== 'target') inference.suspect = why
  }

  get any(): boolean {
    return this.ids.length > 0 || this.meta
  }
}
