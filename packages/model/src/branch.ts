/**
 * What goes when a claim goes: the claims that argue for nothing else. A claim hangs on another if all the steps that
 * it serves in would lose their target with it; proposals never do, as they stand by themselves.
 */
import { premiseClaims, stepAt } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import type { Id } from './rows.ts'

/**
 * The claim itself first, then those that hang only on it, nearest first; of several what hangs on nothing but them. Of
 * a step, which may stand among several: what hangs only on it, but not its own premises; steps come last. Costs the
 * branch and the links around it, not the map. For an id without live claim or step: the id alone.
 */
export function branchOf(map: ArgumentMap, of: Id | readonly Id[]): readonly Id[] {
  const ids = typeof of === 'string' ? [of] : of
  const rootSteps = ids.filter((id) => stepAt(map, id))
  const roots = new Set(ids.filter((id) => !stepAt(map, id)).map((id) => map.resolve(id)))
  const claims = new Set(roots)
  /** Steps that go, because their target goes or all their premises do. */
  const steps = new Set<Id>()
  /** Steps whose target goes: they hold no premise any more. */
  const loose = new Set<Id>()
  const waiting: Id[] = [...roots]

  const takeOnto = (target: Id): void => {
    for (const step of map.inferencesOn(target)) {
      if (!loose.has(step)) {
        loose.add(step)
        for (const premise of premiseClaims(map, step)) waiting.push(premise.claim)
      }
      take(step)
    }
  }
  const take = (step: Id): void => {
    if (steps.has(step)) return
    steps.add(step)
    takeOnto(step)
  }
  const hangs = (id: Id): boolean => {
    const row = map.claim(id)
    if (!row || row.deleted || row.kind === 'proposal') return false
    const served = map.inferencesFrom(id).filter((step) => map.isSound(step))
    return served.length > 0 && served.every((step) => loose.has(step))
  }

  // A set grows while it is walked; what did not hang at first is asked again when another of its steps comes loose.
  for (const step of rootSteps) take(step)
  for (const id of waiting) {
    if (!roots.has(id) && (claims.has(id) || !hangs(id))) continue
    claims.add(id)
    takeOnto(id)
    for (const step of map.inferencesFrom(id)) {
      const standing = premiseClaims(map, step).filter(({ stands }) => stands)
      if (standing.every((premise) => claims.has(premise.claim))) take(step)
    }
  }
  return [...claims, ...new Set(rootSteps)]
}
