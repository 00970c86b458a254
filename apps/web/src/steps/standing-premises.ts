/** The claims that a step starts from. */
import type { ArgumentMap, Id } from '@parley/model'

/** Those that are live, merged ones followed, each once, in the order of the premises; none for what is no step. */
export const standingPremises = (map: ArgumentMap, inference: Id): readonly Id[] => [
  ...new Set(
    map.premisesOf(inference).flatMap((key) => {
      const premise = map.premise(key)
      const claim = premise && map.resolve(premise.claim)
      return claim !== undefined && map.isLive(claim) ? claim : []
    }),
  ),
]
