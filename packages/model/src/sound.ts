/**
 * Which inferences stand, kept up by increments. An inference stands when it holds by itself (live, with a live
 * premise on a live claim) and its target is a live claim or an inference that stands. This is the least fixpoint: a
 * circle of inferences that reaches no claim does not stand, so an inference cannot be its own ground.
 *
 * After a change, everything that stood on a changed inference is first withdrawn and then derived again from what
 * still stands ("delete and rederive"). That is right for circles, where a count of grounds would keep a circle alive
 * after its last outside ground went. The work is that of the inferences that hang on the changed ones.
 */
import type { Knot } from './knots.ts'

/** What soundness is made of, as it is after the change. */
export interface Grounds {
  /** Whether the inference is there, live, and has a live premise on a live claim. */
  holds(inference: Knot): boolean
  /** Whether its target is a live claim. */
  meetsClaim(inference: Knot): boolean
  /** The inference that it targets; undefined when the target is a claim or missing. */
  targetInference(inference: Knot): Knot | undefined
  /** The inferences whose target is this inference. */
  hangingOn(inference: Knot): readonly Knot[]
}

const none: readonly Knot[] = []

export class Soundness {
  readonly #grounds: Grounds

  constructor(grounds: Grounds) {
    this.#grounds = grounds
  }

  /**
   * Brings the view up to date and returns the inferences that stand now and did not, or the other way round.
   * `suspects` are those of which `holds`, `meetsClaim` or `targetInference` may answer otherwise than before. Some
   * may be gone. They are no suspects any more afterwards.
   */
  update(suspects: readonly Knot[]): Iterable<Knot> {
    const [only] = suspects
    const turned =
      only && suspects.length === 1 && !this.#grounds.hangingOn(only).length
        ? this.#turn(only)
        : this.#rederive(suspects)
    for (const one of suspects) one.suspect = false
    return turned
  }

  /** Where no inference hangs on the one that changed, as a rule, it is in no circle and no other turns with it. */
  #turn(one: Knot): readonly Knot[] {
    const stands = this.#derives(one)
    if (stands === one.stands) return none
    one.stands = stands
    return [one]
  }

  #rederive(suspects: readonly Knot[]): ReadonlySet<Knot> {
    const fallen = new Set<Knot>()
    const open: Knot[] = []
    const withdraw = (one: Knot) => {
      if (!one.stands) return
      one.stands = false
      fallen.add(one)
      open.push(one)
    }
    for (const one of suspects) if (one.stands && !this.#keeps(one)) withdraw(one)
    for (let one = open.pop(); one; one = open.pop())
      for (const next of this.#grounds.hangingOn(one)) withdraw(next)

    const turned = new Set<Knot>()
    // No spreading into a call: a map that loads brings more of them than a call takes arguments.
    for (const list of [suspects, fallen]) for (const one of list) open.push(one)
    for (let one = open.pop(); one; one = open.pop()) {
      if (one.stands || !this.#derives(one)) continue
      one.stands = true
      // What fell and stands again stood all the time.
      if (!fallen.delete(one)) turned.add(one)
      for (const next of this.#grounds.hangingOn(one)) open.push(next)
    }
    for (const one of fallen) turned.add(one)
    return turned
  }

  /** Whether a standing inference surely goes on standing, so that nothing on it needs a second look. */
  #keeps(one: Knot): boolean {
    if (!this.#grounds.holds(one)) return false
    // On another inference it may have closed a circle; where its target is the old one, that one tells.
    return this.#grounds.meetsClaim(one) || one.suspect !== 'target'
  }

  #derives(one: Knot): boolean {
    if (!this.#grounds.holds(one)) return false
    if (this.#grounds.meetsClaim(one)) return true
    return this.#grounds.targetInference(one)?.stands ?? false
  }
}
