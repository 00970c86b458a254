/** A map, or branches of it, as a list to read on a phone: each claim once, under what it bears on. Pure. */
import { type ArgumentMap, type Id, topLevel } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'

export interface BranchRow {
  readonly claim: Id
  /** From 1. */
  readonly level: number
  /** Null for the heads. */
  readonly look: ArrowLook | null
}

/** From these heads down over the steps that stand; a claim that was met before is not listed again. O(what bears on them). */
export function branchRows(map: ArgumentMap, heads: readonly Id[]): readonly BranchRow[] {
  const rows: BranchRow[] = []
  const seen = new Set<Id>()
  const open: BranchRow[] = heads.map((id) => ({ claim: map.resolve(id), level: 1, look: null })).toReversed()
  for (let row = open.pop(); row; row = open.pop()) {
    if (seen.has(row.claim) || !map.isLive(row.claim)) continue
    seen.add(row.claim)
    rows.push(row)
    const below = bearing(map, row.claim, row.level + 1)
    for (const next of below.toReversed()) open.push(next)
  }
  return rows
}

/** What bears on a claim or step right below it; what bears on a step stands beside its premises. */
function bearing(map: ArgumentMap, target: Id, level: number): readonly BranchRow[] {
  return map.inferencesOn(target).flatMap((id) => {
    const row = map.inference(id)
    if (!row || !map.isSound(id)) return []
    const premises = map.premisesOf(id).flatMap((key) => map.premise(key)?.claim ?? [])
    return [
      ...premises.map((claim) => ({ claim: map.resolve(claim), level, look: lookOf(map, row) })),
      ...bearing(map, id, level + 1),
    ]
  })
}

/** All live claims but notes, in the order in which the map is read. O(map). */
export const claimsToRead = (map: ArgumentMap): readonly Id[] =>
  branchRows(
    map,
    topLevel(map).map(({ id }) => id),
  )
    .map(({ claim }) => claim)
    .filter((id) => map.claim(id)?.kind !== 'note')
