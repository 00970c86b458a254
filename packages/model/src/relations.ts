/**
 * The rows of claims, inferences, premises and citations together with everything that is read off how they hang
 * together: who is on whom, who speaks for whom, what stands. Each put costs as much as the row has neighbours,
 * never as much as the map is large. Lists are sorted when first read and forgotten when a neighbour changes.
 */
import { byAge } from './by-age.ts'
import type { Changes } from './changes.ts'
import { Merges } from './merges.ts'
import { byOrder } from './next-order.ts'
import { nobody, ReverseIndex } from './reverse-index.ts'
import type { Citation, Claim, Id, Inference, Premise, PremiseKey } from './rows.ts'
import { SortedLists } from './sorted-lists.ts'
import { Soundness } from './sound.ts'

/** What deletable rows share. */
interface Deletable {
  readonly deleted: unknown
}
const unlessDeleted = <Row extends Deletable>(row: Row | undefined): Row | undefined =>
  row?.deleted ? undefined : row

export class Relations {
  readonly claims = new Map<Id, Claim>()
  readonly inferences = new Map<Id, Inference>()
  readonly premises = new Map<PremiseKey, Premise>()
  readonly citations = new Map<Id, Citation>()
  readonly merges = new Merges((id) => this.claims.get(id))
  readonly sound = new Soundness({
    holds: (id) => this.#holds(id),
    meetsClaim: (id) => this.#speaksLive(this.inferences.get(id)?.target),
    targetInference: (id) => {
      const target = this.inferences.get(id)?.target
      return target !== undefined && !this.claims.has(target) ? target : undefined
    },
    hangingOn: (id) => (this.claims.has(id) ? nobody : this.#byTarget.of(id)),
  })

  // Members are live rows; targets are as written, not resolved.
  readonly #byTarget = new ReverseIndex()
  readonly #byInference = new ReverseIndex()
  readonly #byClaim = new ReverseIndex()
  readonly #cited = new ReverseIndex()

  readonly #on = new SortedLists((target) => this.#group(target, this.#byTarget), this.inferences, byOrder)
  readonly #from = new SortedLists((claim) => this.#usesOf(claim), this.inferences, byAge)
  readonly #premises = new SortedLists((id) => this.#premisesIn(id), this.premises, byOrder)
  readonly #citations = new SortedLists((claim) => this.#group(claim, this.#cited), this.citations, byAge)

  inferencesOn(target: Id): readonly Id[] {
    return this.#on.of(this.merges.resolve(target))
  }
  inferencesFrom(claim: Id): readonly Id[] {
    return this.#from.of(this.merges.resolve(claim))
  }
  premisesOf(inference: Id): readonly PremiseKey[] {
    return this.#premises.of(inference)
  }
  citationsOf(claim: Id): readonly Id[] {
    return this.#citations.of(this.merges.resolve(claim))
  }

  putClaim(id: Id, row: Claim | undefined, changes: Changes): void {
    const before = this.claims.get(id)
    changes.touch(id)
    const pointed = before?.mergedInto ?? undefined
    const points = row?.mergedInto ?? undefined
    const regrouped = pointed !== points || !before !== !row
    if (!regrouped && !before?.deleted === !row?.deleted) {
      set(this.claims, id, row)
      return
    }
    changes.structure = true
    if (pointed === undefined && points === undefined && !this.merges.waitingFor(id).size) {
      // The common case: it speaks for itself alone, before and after.
      set(this.claims, id, row)
      this.#regroundOn(id, changes)
      return
    }
    // Whoever leads here changes its speaker too. A row that is not there has nobody leading to it.
    const speakers = new Set(this.#speakersAround(id))
    const members = new Set(this.merges.leadingTo(id))
    set(this.claims, id, row)
    this.merges.moved(id, pointed, points)
    for (const speaker of this.#speakersAround(id)) speakers.add(speaker)
    for (const member of this.merges.leadingTo(id)) members.add(member)
    for (const speaker of speakers) {
      changes.touch(speaker)
      if (regrouped) this.#forgetLists(speaker)
    }
    for (const member of members) this.#regroundOn(member, changes)
  }

  putInference(id: Id, row: Inference | undefined, changes: Changes): void {
    const before = unlessDeleted(this.inferences.get(id))
    const after = unlessDeleted(row)
    set(this.inferences, id, row)
    changes.touch(id)
    if (before) this.#tellTarget(before, changes)
    if (after && after.target !== before?.target) this.#tellTarget(after, changes)
    if (before?.target !== after?.target) {
      // Also when it came or went: then one of the two has no target.
      this.#byTarget.move(id, before?.target, after?.target)
      changes.structure = true
      changes.suspect(id, true)
    }
    if (!before !== !after || before?.at !== after?.at) this.#touchPremiseClaims(id, changes)
  }

  putPremise(key: PremiseKey, row: Premise | undefined, changes: Changes): void {
    const before = unlessDeleted(this.premises.get(key))
    const after = unlessDeleted(row)
    const one = row ?? this.premises.get(key)
    set(this.premises, key, row)
    changes.touch(key)
    // The key tells the two ends, so they never change.
    if (!one) return
    const speaker = this.merges.resolve(one.claim)
    changes.touch(one.inference)
    changes.touch(speaker)
    this.#premises.forget(one.inference)
    if (!before === !after) return
    this.#byInference.move(key, before?.inference, after?.inference)
    this.#byClaim.move(key, before?.claim, after?.claim)
    this.#from.forget(speaker)
    changes.structure = true
    changes.suspect(one.inference, false)
  }

  putCitation(id: Id, row: Citation | undefined, changes: Changes): void {
    const before = unlessDeleted(this.citations.get(id))
    const after = unlessDeleted(row)
    set(this.citations, id, row)
    changes.touch(id)
    this.#cited.move(id, before?.claim, after?.claim)
    for (const claim of [before?.claim, after?.claim]) {
      if (claim === undefined) continue
      const speaker = this.merges.resolve(claim)
      changes.touch(speaker)
      this.#citations.forget(speaker)
    }
  }

  /** Ends a transaction: soundness, and the rows whose look it changes. */
  settle(changes: Changes): void {
    if (!changes.suspects) return
    for (const id of this.sound.update(changes.suspects)) {
      const target = this.inferences.get(id)?.target
      changes.touch(id)
      if (target !== undefined) changes.touch(this.merges.resolve(target))
      for (const key of this.#byInference.of(id)) this.#touchClaimOf(key, changes)
    }
  }

  #speakersAround(id: Id): Id[] {
    return this.claims.has(id) ? [id, this.merges.resolve(id)] : [id, ...this.merges.waitingFor(id)]
  }

  /** After a claim's life or speaker changed: its inferences and those that it serves are looked at again. */
  #regroundOn(claim: Id, changes: Changes): void {
    changes.touch(claim)
    for (const id of this.#byTarget.of(claim)) {
      changes.touch(id)
      changes.suspect(id, true)
    }
    for (const key of this.#byClaim.of(claim)) {
      const inference = this.premises.get(key)?.inference
      if (inference === undefined) continue
      this.#premises.forget(inference)
      changes.touch(inference)
      changes.suspect(inference, false)
    }
  }

  #tellTarget({ target }: Inference, changes: Changes): void {
    const speaker = this.merges.resolve(target)
    changes.touch(speaker)
    this.#on.forget(speaker)
  }

  #touchPremiseClaims(inference: Id, changes: Changes): void {
    for (const key of this.#byInference.of(inference)) this.#from.forget(this.#touchClaimOf(key, changes))
  }
  #touchClaimOf(key: PremiseKey, changes: Changes): Id {
    const speaker = this.merges.resolve(this.premises.get(key)?.claim ?? '')
    changes.touch(speaker)
    return speaker
  }

  #forgetLists(claim: Id): void {
    this.#on.forget(claim)
    this.#from.forget(claim)
    this.#citations.forget(claim)
  }

  #holds(id: Id): boolean {
    if (!unlessDeleted(this.inferences.get(id))) return false
    for (const key of this.#byInference.of(id))
      if (this.#speaksLive(this.premises.get(key)?.claim)) return true
    return false
  }

  /** Whether a live claim speaks for this one. */
  #speaksLive(claim: Id | undefined): boolean {
    return claim !== undefined && unlessDeleted(this.claims.get(this.merges.resolve(claim))) !== undefined
  }

  #group(speaker: Id, index: ReverseIndex): string[] {
    return [...this.merges.leadingTo(speaker)].flatMap((member) => [...index.of(member)])
  }

  #usesOf(claim: Id): Id[] {
    const used = this.#group(claim, this.#byClaim).map((key) => this.premises.get(key)?.inference ?? '')
    return [...new Set(used)].filter((id) => unlessDeleted(this.inferences.get(id)))
  }

  /** Of premises whose claims were merged into one, only the first is a premise still. */
  #premisesIn(inference: Id): PremiseKey[] {
    const first = new Map<Id, Premise>()
    for (const key of this.#byInference.of(inference)) {
      const premise = this.premises.get(key)
      if (!premise) continue
      const speaker = this.merges.resolve(premise.claim)
      const other = first.get(speaker)
      if (!other || byOrder(premise, other) < 0) first.set(speaker, premise)
    }
    return [...first.values()].map(({ id }) => id)
  }
}

function set<Row>(rows: Map<string, Row>, id: string, row: Row | undefined): void {
  if (row) rows.set(id, row)
  else rows.delete(id)
}
