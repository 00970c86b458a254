/**
 * Which inferences stand, kept up by increments. An inference stands when it holds by itself (live, with a live
 * premise on a live claim) and its target is a live claim or an inference that stands. This is the least fixpoint: a
 * circle of inferences that reaches no claim does not stand, so an inference cannot be its own ground.
 *
 * After a change, everything that stood on a changed inference is first withdrawn and then derived again from what
 * still stands ("delete and rederive"). That is right for circles, where a count of grounds would keep a circle alive
 * after its last outside ground went. The work is that of the inferences that hang on the changed ones.
 */
import type { Id } from './rows.ts'

/** What soundness is made of, as it is after the change. */
export interface Grounds {
  /** Whether the inference is there, live, and has a live premise on a live claim. */
  holds(inference: Id): boolean
  /** Whether its target is a live claim. */
  meetsClaim(inference: Id): boolean
  /** The inference that it targets; undefined when the target is a claim or missing. */
  targetInference(inference: Id): Id | undefined
  /** The inferences whose target is this inference. */
  hangingOn(inference: Id): ReadonlySet<Id>
}

const none: readonly Id[] = []

export class Soundness {
  readonly #standing = new Set<Id>()
  readonly #grounds: Grounds

  constructor(grounds: Grounds) {
    this.#grounds = grounds
  }

  stands(inference: Id): boolean {
    return this.#standing.has(inference)
  }

  /**
   * Brings the view up to date and returns the inferences that stand now and did not, or the other way round.
   * `changed` are those of which `holds`, `meetsClaim` or `targetInference` may answer otherwise than before, and
   * whether their target may be another. It may hold ids of inferences that are gone.
   */
  update(changed: ReadonlyMap<Id, boolean>): Iterable<Id> {
    if (changed.size === 1)
      for (const id of changed.keys()) if (!this.#grounds.hangingOn(id).size) return this.#turn(id)
    const fallen = new Set<Id>()
    const open: Id[] = []
    const withdraw = (id: Id) => {
      if (!this.#standing.delete(id)) return
      fallen.add(id)
      open.push(id)
    }
    for (const [id, moved] of changed) if (this.#standing.has(id) && !this.#keeps(id, moved)) withdraw(id)
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const next of this.#grounds.hangingOn(id)) withdraw(next)

    const turned = new Set<Id>()
    // No spreading into a call: a map that loads brings more of them than a call takes arguments.
    for (const ids of [changed.keys(), fallen]) for (const id of ids) open.push(id)
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (this.#standing.has(id) || !this.#derives(id)) continue
      this.#standing.add(id)
      // What fell and stands again stood all the time.
      if (!fallen.delete(id)) turned.add(id)
      for (const next of this.#grounds.hangingOn(id)) open.push(next)
    }
    for (const id of fallen) turned.add(id)
    return turned
  }

  /** The same where no inference hangs on the changed one: then it is in no circle and no other turns with it. */
  #turn(id: Id): readonly Id[] {
    const stands = this.#derives(id)
    if (stands === this.#standing.has(id)) return none
    if (stands) this.#standing.add(id)
    else this.#standing.delete(id)
    return [id]
  }

  /** Whether a standing inference surely goes on standing, so that nothing on it needs a second look. */
  #keeps(id: Id, moved: boolean): boolean {
    if (!this.#grounds.holds(id)) return false
    // On another inference it may have closed a circle; where its target is the old one, that one tells.
    return this.#grounds.meetsClaim(id) || !moved
  }

  #derives(id: Id): boolean {
    if (!this.#grounds.holds(id)) return false
    if (this.#grounds.meetsClaim(id)) return true
    const target = this.#grounds.targetInference(id)
    return target !== undefined && this.#standing.has(target)
  }
}
