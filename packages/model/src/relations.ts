/**
 * The rows of claims, inferences, premises and citations together with everything that is read off how they hang
 * together: who is on whom, who speaks for whom, what stands. Each put costs as much as the row has neighbours,
 * never as much as the map is large. Lists are sorted when first read and forgotten when a neighbour changes.
 */
import { byAge } from './by-age.ts'
import type { Changes } from './changes.ts'
import type { Knot, Knots } from './knots.ts'
import { withMember, withoutMember } from './members.ts'
import { Merges } from './merges.ts'
import { byOrder } from './next-order.ts'
import type { Citation, Claim, Id, Inference, Premise, PremiseKey } from './rows.ts'
import { sortedIds } from './sorted-ids.ts'
import { Soundness } from './sound.ts'

/** What deletable rows share. */
interface Deletable {
  readonly deleted: unknown
}

const noIds: readonly string[] = Object.freeze([])
const none: readonly Knot[] = Object.freeze([])
const unlessDeleted = <Row extends Deletable>(row: Row | undefined): Row | undefined =>
  row?.deleted ? undefined : row

export class Relations {
  // The rows themselves are in the knots; these sets say which knots have one, for reading all.
  readonly #claims = new Set<Knot>()
  readonly #inferences = new Set<Knot>()
  readonly #premises = new Set<Knot>()
  readonly citations = new Map<Id, Citation>()
  readonly merges = new Merges((id) => this.claim(id))
  readonly #knots: Knots
  readonly #sound = new Soundness({
    holds: (knot) => this.#holds(knot),
    meetsClaim: ({ inference }) => inference !== undefined && this.#speaksLive(inference.target),
    targetInference: ({ inference }) => {
      const target = inference && this.#knots.find(inference.target)
      return target?.claim ? undefined : target
    },
    hangingOn: (knot) => (knot.on && !knot.claim ? this.#all(knot.on) : none),
  })

  constructor(knots: Knots) {
    this.#knots = knots
  }

  claim(id: Id): Claim | undefined {
    return this.#knots.find(id)?.claim
  }
  inference(id: Id): Inference | undefined {
    return this.#knots.find(id)?.inference
  }
  premise(key: PremiseKey): Premise | undefined {
    return this.#knots.find(key)?.premise
  }

  *claims(): Iterable<Claim> {
    for (const { claim } of this.#claims) if (claim) yield claim
  }
  *inferences(): Iterable<Inference> {
    for (const { inference } of this.#inferences) if (inference) yield inference
  }
  *premises(): Iterable<Premise> {
    for (const { premise } of this.#premises) if (premise) yield premise
  }

  inferencesOn(target: Id): readonly Id[] {
    const knot = this.#knots.find(this.merges.resolve(target))
    if (!knot) return noIds
    return (knot.inferencesOn ??= sortedIds(this.#group(knot, 'on'), (id) => this.inference(id), byOrder))
  }
  inferencesFrom(claim: Id): readonly Id[] {
    const knot = this.#knots.find(this.merges.resolve(claim))
    if (!knot) return noIds
    return (knot.inferencesFrom ??= sortedIds(this.#usesOf(knot), (id) => this.inference(id), byAge))
  }
  premisesOf(inference: Id): readonly PremiseKey[] {
    const knot = this.#knots.find(inference)
    if (!knot) return noIds
    return (knot.premisesOf ??= sortedIds(this.#premisesIn(knot), (key) => this.premise(key), byOrder))
  }
  citationsOf(claim: Id): readonly Id[] {
    const knot = this.#knots.find(this.merges.resolve(claim))
    if (!knot) return noIds
    return (knot.citationsOf ??= sortedIds(this.#group(knot, 'cited'), (id) => this.citations.get(id), byAge))
  }
  stands(inference: Id): boolean {
    return this.#knots.find(inference)?.stands ?? false
  }

  putClaim(id: Id, row: Claim | undefined, changes: Changes): void {
    const knot = this.#knots.at(id)
    const before = knot.claim
    changes.touch(knot)
    const pointed = before?.mergedInto ?? undefined
    const points = row?.mergedInto ?? undefined
    const regrouped = pointed !== points || !before !== !row
    if (!regrouped && !before?.deleted === !row?.deleted) {
      this.#setClaim(knot, row)
      return
    }
    changes.structure = true
    if (pointed === undefined && points === undefined && !this.merges.isWaitedFor(id)) {
      // The common case: it speaks for itself alone, before and after.
      this.#setClaim(knot, row)
      this.#regroundOn(knot, changes)
      return
    }
    // Whoever leads here changes its speaker too. A row that is not there has nobody leading to it.
    const speakers = new Set(this.#speakersAround(id))
    const members = new Set(this.merges.leadingTo(id))
    this.#setClaim(knot, row)
    this.merges.moved(id, pointed, points)
    for (const speaker of this.#speakersAround(id)) speakers.add(speaker)
    for (const member of this.merges.leadingTo(id)) members.add(member)
    for (const speaker of speakers) {
      const there = this.#knots.at(speaker)
      changes.touch(there)
      if (regrouped) forgetLists(there)
    }
    for (const member of members) this.#regroundOn(this.#knots.at(member), changes)
  }

  #setClaim(knot: Knot, row: Claim | undefined): void {
    if (!knot.claim !== !row) list(this.#claims, knot, row)
    knot.claim = row
  }

  putInference(id: Id, row: Inference | undefined, changes: Changes): void {
    const knot = this.#knots.at(id)
    const before = unlessDeleted(knot.inference)
    const after = unlessDeleted(row)
    if (!knot.inference !== !row) list(this.#inferences, knot, row)
    knot.inference = row
    changes.touch(knot)
    const from = before && this.#knots.at(before.target)
    const to = after?.target === before?.target ? from : after && this.#knots.at(after.target)
    if (from) this.#tellTarget(from, changes)
    if (to && to !== from) this.#tellTarget(to, changes)
    if (from !== to) {
      // Also when it came or went: then one of the two is none.
      if (from) from.on = withoutMember(from.on, id)
      if (to) to.on = withMember(to.on, id)
      changes.structure = true
      changes.suspect(knot, 'target')
    }
    if (!before !== !after || before?.at !== after?.at) this.#forgetUses(knot, changes)
  }

  putPremise(key: PremiseKey, row: Premise | undefined, changes: Changes): void {
    const knot = this.#knots.at(key)
    const before = unlessDeleted(knot.premise)
    const after = unlessDeleted(row)
    const one = row ?? knot.premise
    if (!knot.premise !== !row) list(this.#premises, knot, row)
    knot.premise = row
    changes.touch(knot)
    // The key tells the two ends, so they never change.
    if (!one) return
    const inference = this.#knots.at(one.inference)
    const claim = this.#knots.at(one.claim)
    const speaker = this.#speakerOf(claim)
    changes.touch(inference)
    changes.touch(speaker)
    inference.premisesOf = undefined
    if (!before === !after) return
    const change = after ? withMember : withoutMember
    inference.premises = change(inference.premises, key)
    claim.uses = change(claim.uses, key)
    speaker.inferencesFrom = undefined
    changes.structure = true
    changes.suspect(inference, 'ground')
  }

  putCitation(id: Id, row: Citation | undefined, changes: Changes): void {
    const before = unlessDeleted(this.citations.get(id))?.claim
    const after = unlessDeleted(row)?.claim
    if (row) this.citations.set(id, row)
    else this.citations.delete(id)
    changes.touch(this.#knots.at(id))
    for (const cited of [before, after]) {
      if (cited === undefined) continue
      const claim = this.#knots.at(cited)
      if (cited !== after) claim.cited = withoutMember(claim.cited, id)
      else if (cited !== before) claim.cited = withMember(claim.cited, id)
      const speaker = this.#speakerOf(claim)
      changes.touch(speaker)
      speaker.citationsOf = undefined
    }
  }

  /** Ends a transaction: soundness, and the rows whose look it changes. */
  settle(changes: Changes): void {
    if (!changes.suspects.length) return
    for (const knot of this.#sound.update(changes.suspects)) {
      const target = knot.inference?.target
      changes.touch(knot)
      if (target !== undefined) changes.touch(this.#speakerOf(this.#knots.at(target)))
      for (const key of knot.premises ?? noIds) changes.touch(this.#speakerIn(key))
    }
  }

  #speakersAround(id: Id): Id[] {
    return this.claim(id) ? [id, this.merges.resolve(id)] : [id, ...this.merges.waitingFor(id)]
  }

  /** After a claim's life or speaker changed: its inferences and those that it serves are looked at again. */
  #regroundOn(claim: Knot, changes: Changes): void {
    changes.touch(claim)
    for (const id of claim.on ?? noIds) {
      const inference = this.#knots.at(id)
      changes.touch(inference)
      changes.suspect(inference, 'target')
    }
    for (const key of claim.uses ?? noIds) {
      const id = this.premise(key)?.inference
      if (id === undefined) continue
      const inference = this.#knots.at(id)
      inference.premisesOf = undefined
      changes.touch(inference)
      changes.suspect(inference, 'ground')
    }
  }

  #tellTarget(target: Knot, changes: Changes): void {
    const speaker = this.#speakerOf(target)
    changes.touch(speaker)
    speaker.inferencesOn = undefined
  }

  /** The claims that serve in an inference list it by its age, while it lives. */
  #forgetUses(inference: Knot, changes: Changes): void {
    for (const key of inference.premises ?? noIds) {
      const speaker = this.#speakerIn(key)
      changes.touch(speaker)
      speaker.inferencesFrom = undefined
    }
  }

  /** Who speaks for the claim of a premise. */
  #speakerIn(key: PremiseKey): Knot {
    return this.#speakerOf(this.#knots.at(this.premise(key)?.claim ?? ''))
  }
  #speakerOf(claim: Knot): Knot {
    const id = this.merges.resolve(claim.id)
    return id === claim.id ? claim : this.#knots.at(id)
  }

  #all(ids: Iterable<Id>): Knot[] {
    return Array.from(ids, (id) => this.#knots.at(id))
  }

  #holds({ inference, premises }: Knot): boolean {
    if (!premises || !unlessDeleted(inference)) return false
    for (const key of premises) if (this.#speaksLive(this.premise(key)?.claim)) return true
    return false
  }

  /** Whether a live claim speaks for this one. */
  #speaksLive(claim: Id | undefined): boolean {
    const knot = claim === undefined ? undefined : this.#knots.find(claim)
    return knot !== undefined && unlessDeleted(this.#speakerOf(knot).claim) !== undefined
  }

  /** The members of a claim and of all that were merged into it. */
  #group(speaker: Knot, members: 'on' | 'uses' | 'cited'): string[] {
    return [...this.merges.leadingTo(speaker.id)].flatMap((id) => [
      ...(this.#knots.find(id)?.[members] ?? noIds),
    ])
  }

  #usesOf(claim: Knot): Id[] {
    const used = this.#group(claim, 'uses').map((key) => this.premise(key)?.inference ?? '')
    return [...new Set(used)].filter((id) => unlessDeleted(this.inference(id)))
  }

  /** Of premises whose claims were merged into one, only the first is a premise still. */
  #premisesIn(inference: Knot): PremiseKey[] {
    const first = new Map<Id, Premise>()
    for (const key of inference.premises ?? noIds) {
      const premise = this.premise(key)
      if (!premise) continue
      const speaker = this.merges.resolve(premise.claim)
      const other = first.get(speaker)
      if (!other || byOrder(premise, other) < 0) first.set(speaker, premise)
    }
    return [...first.values()].map(({ id }) => id)
  }
}

function forgetLists(claim: Knot): void {
  claim.inferencesOn = undefined
  claim.inferencesFrom = undefined
  claim.citationsOf = undefined
}

/** Lists a knot among those that have a row, or takes it off. */
function list(knots: Set<Knot>, knot: Knot, row: object | undefined): void {
  if (row) knots.add(knot)
  else knots.delete(knot)
}
