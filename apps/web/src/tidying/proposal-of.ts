/** Which proposal a claim or a step belongs to, to put that part of the map in order. */
import type { ArgumentMap, Id } from '@parley/model'

/**
 * The nearest proposal that it argues for or against, over what is live; itself for a proposal. Of several equally
 * near ones the first by the order of the steps. Undefined where there is none. Costs what lies on the way.
 */
export function proposalOf(map: ArgumentMap, id: Id): Id | undefined {
  const reached = new Set<Id>()
  // A set grows while it is walked: nearest first.
  const waiting = new Set([endOf(map, id)])
  for (const end of waiting) {
    if (reached.has(end) || !map.isLive(end)) continue
    reached.add(end)
    const claim = map.claim(end)
    if (claim?.kind === 'proposal') return end
    const on = claim ? map.inferencesFrom(end) : [end]
    for (const step of on) {
      const target = map.inference(step)?.target
      if (target !== undefined) waiting.add(endOf(map, target))
    }
  }
  return undefined
}

const endOf = (map: ArgumentMap, id: Id): Id => (map.inference(id) && !map.claim(id) ? id : map.resolve(id))
