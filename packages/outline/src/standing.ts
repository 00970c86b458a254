/**
 * The steps that a list shows: those that stand, without what a merge or two people at once have left as a second one
 * of the same. Each target is looked through once.
 */
import { type ArgumentMap, foldedStep, type Id } from '@parley/model'

export interface Standing {
  /** The steps on a claim or a step, in their order. */
  readonly on: (target: Id) => readonly Id[]
  readonly has: (step: Id) => boolean
}

/** As the map is now: to be made anew when it changed. */
export function standingIn(map: ArgumentMap): Standing {
  const known = new Map<Id, ReadonlySet<Id>>()
  const on = (target: Id): ReadonlySet<Id> => {
    const before = known.get(target)
    if (before) return before
    const steps = new Set(standingOn(map, target))
    known.set(target, steps)
    return steps
  }
  return {
    on: (target) => Array.from(on(target)),
    has(step) {
      const row = map.inference(step)
      return (
        row !== undefined && on(map.inference(row.target) ? row.target : map.resolve(row.target)).has(step)
      )
    },
  }
}

/** The steps on one target; linear in them, but for those that look like another. */
export function standingOn(map: ArgumentMap, target: Id): readonly Id[] {
  const seen = new Set<string>()
  return map.inferencesOn(target).filter((step) => {
    if (!map.isSound(step)) return false
    const claims = map.premisesOf(step).map((key) => map.resolve(map.premise(key)?.claim ?? ''))
    const sign = [map.inference(step)?.stance, ...claims.toSorted()].join(' ')
    const isLike = seen.has(sign) || claims.includes(target)
    seen.add(sign)
    return !isLike || foldedStep(map, step) === null
  })
}
