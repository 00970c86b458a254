/**
 * What may be linked with what: the one place that `connect`, `add-premise`, `retarget`, `set-stance` and paste ask.
 * Circles through claims are legal, and so is a claim that supports and rebuts the same target; a claim as reason for
 * itself, a circle of steps alone and an exact twin of a link are not. Each check costs what hangs on the ends, not
 * the map.
 */
import { type LinkEnd, kindFault } from './kind-fault.ts'
import { claimAt, endOf, firstOf, premiseClaims, stepAt, whyNoClaim, whyNoEnd } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import type { ClaimKind, Id, Stance } from './rows.ts'

/** A link as it would be: its premises (live claims), what it ends on, and how it bears on that. */
export interface Link {
  readonly premises: readonly Id[]
  readonly target: Id
  readonly stance: Stance
}

/** Why a link may not be; null when it may. `self` is its inference if there is one already. */
export function whyNoLink(map: ArgumentMap, link: Link, self?: Id): Refusal | null {
  return firstOf(
    ...link.premises.map((claim) => () => whyNoClaim(map, claim)),
    () => whyNoEnd(map, link.target),
    () => circle(map, link.target, self),
    () => selfSupport(map, link),
    () => premiseOfItsTarget(map, link, self),
    () => kindFaultOf(map, link),
    () => twin(map, link, self),
  )
}

/** What is wrong with the kinds of a link's ends; with `as`, one claim is taken for one of another kind. */
export function kindFaultOf(
  map: ArgumentMap,
  { premises, target, stance }: Link,
  as?: { readonly claim: Id; readonly kind: ClaimKind },
): Refusal | null {
  const end = (id: Id): LinkEnd => {
    if (stepAt(map, id)) return { id, kind: 'inference' }
    const claim = claimAt(map, id)
    return { id: claim.id, kind: as && as.claim === claim.id ? as.kind : claim.kind }
  }
  return kindFault(premises.map(end), end(target), stance)
}

/** The link of an inference as it stands: lost premises left out, merged claims followed. */
export function linkOf(map: ArgumentMap, inference: Id): Link | undefined {
  const row = map.inference(inference)
  if (!row) return undefined
  const standing = premiseClaims(map, inference).filter(({ stands }) => stands)
  const premises = [...new Set(standing.map(({ claim }) => claim))]
  return { premises, target: endOf(map, row.target), stance: row.stance }
}

/**
 * What is wrong with a step that is there, by the rules for making one, twins aside: two people who edit at once can
 * bring any of it about, and views mark it. Null when nothing is, and for a step that lacks its target or all its
 * premises, which has other troubles.
 */
export function stepFault(map: ArgumentMap, inference: Id): Refusal | null {
  const link = linkOf(map, inference)
  if (!link || !isWhole(map, link)) return null
  return firstOf(
    circle(map, link.target, inference),
    selfSupport(map, link),
    premiseOfItsTarget(map, link, inference),
    kindFaultOf(map, link),
  )
}

/** Whether a step has a target and a premise and no fault: what a copy takes along. */
export function isWellFormed(map: ArgumentMap, inference: Id): boolean {
  const link = linkOf(map, inference)
  return link !== undefined && isWhole(map, link) && stepFault(map, inference) === null
}

const isWhole = (map: ArgumentMap, { premises, target }: Link): boolean =>
  premises.length > 0 && whyNoEnd(map, target) === null

function circle(map: ArgumentMap, target: Id, self: Id | undefined): Refusal | null {
  if (self === undefined) return null
  const passed = new Set<Id>()
  let at = stepAt(map, target)
  while (at && !passed.has(at.id)) {
    if (at.id === self) return { why: 'circle-of-steps', inference: self }
    passed.add(at.id)
    at = stepAt(map, at.target)
  }
  return null
}

function selfSupport(map: ArgumentMap, { premises, target }: Link): Refusal | null {
  const end = endOf(map, target)
  const claim = premises.map((premise) => map.resolve(premise)).find((premise) => premise === end)
  return claim === undefined ? null : { why: 'supports-itself', claim }
}

function premiseOfItsTarget(map: ArgumentMap, { premises, target }: Link, self?: Id): Refusal | null {
  const own = new Set(premises.map((premise) => map.resolve(premise)))
  const shared = (inference: Id) => premiseClaims(map, inference).find(({ claim }) => own.has(claim))
  if (stepAt(map, target)) {
    const premise = shared(target)
    if (premise) return { why: 'premise-of-its-target', claim: premise.claim, target }
  }
  if (self === undefined) return null
  for (const step of map.inferencesOn(self)) {
    const premise = shared(step)
    if (premise) return { why: 'premise-of-its-target', claim: premise.claim, target: self }
  }
  return null
}

function twin(map: ArgumentMap, { premises, target, stance }: Link, self?: Id): Refusal | null {
  const own = new Set(premises.map((premise) => map.resolve(premise)))
  const same = map.inferencesOn(endOf(map, target)).find((inference) => {
    if (inference === self || map.inference(inference)?.stance !== stance) return false
    const theirs = new Set(premiseClaims(map, inference).map(({ claim }) => claim))
    return theirs.size === own.size && [...theirs].every((claim) => own.has(claim))
  })
  return same === undefined ? null : { why: 'already-linked', inference: same }
}
