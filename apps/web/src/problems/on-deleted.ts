/** What still bears on claims and steps that somebody deleted, by what would have to come back for it to stand. */
import { type ArgumentMap, type Id, type Inference } from '@parley/model'
import type { Problem } from './problem.ts'

/**
 * The arrows that one deletion left hanging are one problem. An arrow all of whose claims are gone hangs with them, and
 * is none. O(arrows times how far steps stand on steps).
 */
export function onDeleted(map: ArgumentMap, arrows: readonly Inference[]): readonly Problem[] {
  const byWhat = new Map<string, { readonly deleted: readonly Id[]; readonly inferences: Id[] }>()
  for (const { id, target } of arrows) {
    if (map.isSound(id) || !claimsOf(map, id).some((claim) => map.isLive(claim))) continue
    const deleted = [...goneBehind(map, target, new Set([id]))].toSorted()
    if (!deleted.length) continue
    const key = deleted.join(' ')
    const known = byWhat.get(key)
    if (known) known.inferences.push(id)
    else byWhat.set(key, { deleted, inferences: [id] })
  }
  return [...byWhat.values()].map((found) => ({ sort: 'on-deleted', ...found }))
}

/** The deleted rows for whose sake an end does not stand; none when it stands, or when it cannot at all. */
function goneBehind(map: ArgumentMap, end: Id, passed: Set<Id>): ReadonlySet<Id> {
  const step = map.claim(end) ? undefined : map.inference(end)
  if (!step) {
    const claim = map.resolve(end)
    return new Set(map.claim(claim)?.deleted ? [claim] : [])
  }
  // Steps that end on each other are a problem of their own.
  if (passed.has(end) || map.isSound(end)) return new Set()
  passed.add(end)
  const claims = claimsOf(map, end)
  const lost = claims.some((claim) => map.isLive(claim))
    ? []
    : claims.filter((claim) => map.claim(claim)?.deleted)
  return new Set([...(step.deleted ? [end] : []), ...lost, ...goneBehind(map, step.target, passed)])
}

const claimsOf = (map: ArgumentMap, step: Id): readonly Id[] =>
  map.premisesOf(step).map((key) => map.resolve(map.premise(key)?.claim ?? ''))
