/** From the rows of a map to what is routed. */
import type { ArgumentMap, Id, Inference } from '@parley/model'
import type { ArrowLook, Step } from './arrow-shape.ts'

/** How an inference looks: on an inference, a rebuttal undercuts and a support backs. */
export function lookOf(map: ArgumentMap, inference: Pick<Inference, 'stance' | 'target'>): ArrowLook {
  const { stance, target } = inference
  if (map.inference(target) === undefined) return stance
  if (stance === 'rebuts') return 'undercuts'
  return stance === 'supports' ? 'backs' : stance
}

/**
 * The steps to draw: inferences that are live and sound, sorted by id, each premise once, merged claims followed.
 * `wordWidth` tells how wide the word of a look is, in map units. Empty for an empty map.
 */
export function stepsOf(map: ArgumentMap, wordWidth: (look: ArrowLook) => number): Step[] {
  const steps: Step[] = []
  for (const inference of map.inferences()) {
    if (inference.deleted || !map.isSound(inference.id)) continue
    const claims = new Map<Id, boolean>()
    for (const key of map.premisesOf(inference.id)) {
      const premise = map.premise(key)
      if (!premise) continue
      const claim = map.resolve(premise.claim)
      claims.set(claim, !map.isLive(claim))
    }
    const look = lookOf(map, inference)
    const target = map.inference(inference.target) ? inference.target : map.resolve(inference.target)
    const premises = [...claims].map(([claim, lost]) => ({ claim, lost }))
    steps.push({ id: inference.id, look, target, premises, wordWidth: wordWidth(look) })
  }
  return steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
