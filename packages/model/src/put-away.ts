/**
 * What is put away when branches are folded, and what has to be opened to see something again. Folding is one person's
 * view of a map; nothing of it is written. Put away is what can be reached only through a folded claim: a claim that
 * also bears on something that is seen stays.
 */
import { premiseClaims, stepAt } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import { liveClaims, topLevel } from './queries.ts'
import type { Id } from './rows.ts'

export interface PutAway {
  /** Live claims that are not seen. Never a proposal, nor a claim that bears on nothing. */
  readonly claims: ReadonlySet<Id>
  /** Sound steps that are not seen: those on a folded claim, or on what is put away. */
  readonly steps: ReadonlySet<Id>
}

const nothing: PutAway = { claims: new Set(), steps: new Set() }

/**
 * What the folds of these claims put away: all steps on a folded claim, and every claim that is reached from the top of
 * the map over such steps alone. The premises of a step that is seen are all seen. Ids that are no live claims fold
 * nothing. The same empty answer whenever nothing is away; else O(map).
 */
export function putAway(map: ArgumentMap, folded: ReadonlySet<Id>): PutAway {
  const shut = foldsOf(map, folded)
  if (!shut.size) return nothing
  const claims = new Set<Id>()
  const steps = new Set<Id>()
  const open: Id[] = topLevel(map).map(({ id }) => id)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (claims.has(at) || steps.has(at)) continue
    const isStep = stepAt(map, at) !== undefined
    if (isStep) {
      steps.add(at)
      for (const { claim, stands } of premiseClaims(map, at)) if (stands) open.push(claim)
    } else claims.add(at)
    if (isStep || !shut.has(at))
      for (const step of map.inferencesOn(at)) if (map.isSound(step)) open.push(step)
  }
  const away: PutAway = {
    claims: new Set(liveClaims(map).flatMap(({ id }) => (claims.has(id) ? [] : [id]))),
    steps: new Set(
      Array.from(map.inferences()).flatMap(({ id }) => (map.isSound(id) && !steps.has(id) ? [id] : [])),
    ),
  }
  return away.claims.size || away.steps.size ? away : nothing
}

/**
 * The folds that are left when this claim or step is to be seen: those on its nearest way up to what is seen are opened.
 * The same set when it is seen already, or is not there. O(map).
 */
export function unfoldedFor(map: ArgumentMap, folded: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const wanted = stepAt(map, id) ? id : map.resolve(id)
  const away = putAway(map, folded)
  if (!away.claims.has(wanted) && !away.steps.has(wanted)) return folded
  /** Each with the one below it on the way. */
  const from = new Map<Id, Id | null>([[wanted, null]])
  for (const at of from.keys()) {
    if (!away.claims.has(at) && !away.steps.has(at)) return without(map, folded, wayDown(from, at, wanted))
    const target = stepAt(map, at)?.target
    const above =
      target === undefined
        ? map.inferencesFrom(at).filter((step) => map.isSound(step))
        : [stepAt(map, target) ? target : map.resolve(target)]
    // A map grows while it is walked: nearest first.
    for (const next of above) if (!from.has(next)) from.set(next, at)
  }
  // Put away, but not under anything that is seen: a circle that a fold has cut off.
  return new Set()
}

/** Claims with a sound step on them: those that can be folded. O(map). */
export const foldable = (map: ArgumentMap): readonly Id[] =>
  liveClaims(map).flatMap(({ id }) => (map.inferencesOn(id).some((step) => map.isSound(step)) ? [id] : []))

/**
 * A branch in full: the claim, or the step with its premises, and all that bears on it, however far. What else these
 * bear on does not belong to it. Costs the branch.
 */
export function bearingOn(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const claims = new Set<Id>()
  const steps = new Set<Id>()
  const open: Id[] = [stepAt(map, id) ? id : map.resolve(id)]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const isStep = stepAt(map, at) !== undefined
    const reached = isStep ? steps : claims
    if (reached.has(at) || !map.isLive(at)) continue
    reached.add(at)
    if (isStep) for (const { claim, stands } of premiseClaims(map, at)) if (stands) open.push(claim)
    for (const step of map.inferencesOn(at)) if (map.isSound(step)) open.push(step)
  }
  return claims
}

const foldsOf = (map: ArgumentMap, folded: ReadonlySet<Id>): ReadonlySet<Id> =>
  new Set(Array.from(folded, (id) => map.resolve(id)).filter((id) => map.claim(id) && map.isLive(id)))

/** From the first that is seen down to, not including, what is wanted, whose own fold hides what is below it alone. */
function* wayDown(from: ReadonlyMap<Id, Id | null>, top: Id, wanted: Id): Iterable<Id> {
  for (let at: Id | null | undefined = top; at && at !== wanted; at = from.get(at)) yield at
}

function without(map: ArgumentMap, folded: ReadonlySet<Id>, way: Iterable<Id>): ReadonlySet<Id> {
  const opened = new Set(way)
  return new Set(Array.from(folded).filter((id) => !opened.has(map.resolve(id))))
}
