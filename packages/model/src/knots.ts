/**
 * What the tables know about each id: its rows, who points to it, what is sorted already, whether it stands,
 * when it was touched. All in one place, because finding an id among many is what an edit costs most: a knot is
 * looked up once and then at hand.
 */
import type { Members } from './members.ts'
import type { Claim, Id, Inference, Premise, PremiseKey } from './rows.ts'

/** A list of ids in its order; undefined until somebody reads it and after it may have changed. */
type Sorted = readonly Id[] | undefined

/** An id may be that of a claim, an inference or a premise, of several, or of nothing yet; targets are as written. */
export class Knot {
  readonly id: Id
  claim: Claim | undefined = undefined
  inference: Inference | undefined = undefined
  premise: Premise | undefined = undefined
  /** Live inferences whose target has this id. */
  on: Members = undefined
  /** Live premises of the inference with this id, by key. */
  premises: Members = undefined
  /** Live premises in which the claim with this id serves, by key. */
  uses: Members = undefined
  /** Live citations of the claim with this id. */
  cited: Members = undefined
  inferencesOn: Sorted = undefined
  inferencesFrom: Sorted = undefined
  premisesOf: readonly PremiseKey[] | undefined = undefined
  citationsOf: Sorted = undefined
  /** Whether the inference with this id stands. */
  stands = false
  /** In a transaction: whether its soundness must be looked at, and whether its target may be another. */
  suspect: false | 'ground' | 'target' = false
  /** The last transaction that touched it. */
  version = 0

  constructor(id: Id) {
    this.id = id
  }
}

export class Knots {
  readonly #knots = new Map<Id, Knot>()

  /** The knot of an id, made if need be: for ids that rows hold. */
  at(id: Id): Knot {
    let knot = this.#knots.get(id)
    if (!knot) this.#knots.set(id, (knot = new Knot(id)))
    return knot
  }

  /** The knot of an id if there is one: for ids that somebody asks about, without end. */
  find(id: Id): Knot | undefined {
    return this.#knots.get(id)
  }
}
