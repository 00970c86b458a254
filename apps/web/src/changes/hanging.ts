/**
 * What loses its hold when claims or steps are deleted: the steps that end on them, and the claims that would go with
 * them as a branch. What goes anyway does not count.
 */
import { type ArgumentMap, branchOf, type Id } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'

export interface Hanging {
  /** How many steps of each look end on what goes, in the order of the legend. */
  readonly counts: readonly (readonly [look: ArrowLook, n: number])[]
  /** What goes with the branch: what was chosen, and the claims that hang on nothing else. */
  readonly branch: readonly Id[]
  /** Claims that bear on what goes and stay, because they bear on something else too, or are proposals. */
  readonly staying: number
}

const looks: readonly ArrowLook[] = ['supports', 'rebuts', 'undercuts', 'backs', 'answers', 'asks']

/** Null: nothing hangs on it. Costs the branches of what is chosen, not the map. */
export function hangingOn(map: ArgumentMap, chosen: readonly Id[]): Hanging | null {
  const ids = chosen.filter((id) => map.isLive(id)).map((id) => (map.claim(id) ? map.resolve(id) : id))
  const going = new Set(ids)
  const counts = new Map<ArrowLook, number>()
  const bearing = new Set<Id>()
  for (const step of stepsOn(map, going)) {
    const row = map.inference(step)
    if (!row || !map.isSound(step)) continue
    const standing = premisesOf(map, step).filter((claim) => !going.has(claim))
    if (!standing.length) continue
    const look = lookOf(map, row)
    counts.set(look, (counts.get(look) ?? 0) + 1)
    for (const claim of standing) bearing.add(claim)
  }
  if (!counts.size) return null
  const branch = branchOf(map, ids)
  const taken = new Set(branch)
  return {
    counts: looks.flatMap((look) => {
      const n = counts.get(look)
      return n ? [[look, n] as const] : []
    }),
    branch,
    staying: [...bearing].filter((claim) => !taken.has(claim)).length,
  }
}

/** Steps on what goes, and on the steps by which what goes bears on others, as these go too. */
function stepsOn(map: ArgumentMap, going: ReadonlySet<Id>): ReadonlySet<Id> {
  const lost = new Set<Id>()
  for (const id of going) {
    if (map.inference(id)) lost.add(id)
    for (const step of map.inferencesFrom(id))
      if (premisesOf(map, step).every((claim) => going.has(claim))) lost.add(step)
  }
  const steps = new Set<Id>()
  for (const id of [...going, ...lost])
    for (const step of map.inferencesOn(id)) if (!lost.has(step) && !going.has(step)) steps.add(step)
  return steps
}

const premisesOf = (map: ArgumentMap, step: Id): readonly Id[] =>
  map.premisesOf(step).flatMap((key) => {
    const premise = map.premise(key)
    const claim = premise && map.resolve(premise.claim)
    return claim !== undefined && map.isLive(claim) ? [claim] : []
  })
