/** A claim and what stands around it, for a look at it with its neighbours. Pure. */
import type { ArgumentMap, Id } from '@parley/model'
import { workshopBounds } from '@parley/workshop'
import { standingPremises } from '../../../steps/standing-premises.ts'

/** The claim first, then what is so many links from it or fewer, the nearest first; no more than a spotlight takes. */
export function around(map: ArgumentMap, claim: Id, links: number): readonly Id[] {
  const found = new Set<Id>([claim])
  let edge: readonly Id[] = [claim]
  for (let far = 0; far < links; far++) {
    edge = edge.flatMap((id) => neighbours(map, id)).filter((id) => !found.has(id))
    for (const id of edge) if (found.size < workshopBounds.spotlightRows) found.add(id)
  }
  return [...found]
}

function neighbours(map: ArgumentMap, id: Id): readonly Id[] {
  const onto = map.inferencesOn(id).filter((step) => map.isSound(step))
  const from = map.inferencesFrom(id).filter((step) => map.isSound(step))
  const targets = from.flatMap((step) => {
    const target = map.inference(step)?.target
    return target !== undefined && map.claim(target) ? map.resolve(target) : []
  })
  return [...targets, ...onto.flatMap((step) => standingPremises(map, step))]
}
