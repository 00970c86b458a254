/** The claims that a step starts from. */
import { premisesOf } from '@parley/canvas'
import type { ArgumentMap, Id } from '@parley/model'

/** Those that are live, each once, in the order of the premises; none for what is no step. */
export const standingPremises = (map: ArgumentMap, inference: Id): readonly Id[] => [
  ...new Set(premisesOf(map, inference).filter((claim) => map.isLive(claim))),
]
