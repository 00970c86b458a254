/** What a card may say the same as: claims that could be merged with it, the likeliest first. Pure. */
import { type ArgumentMap, type Id, liveClaims } from '@parley/model'
import type { Card } from '@parley/workshop'
import { standingPremises } from '../../steps/standing-premises.ts'
import { stanceOfCard } from '../taking-part/placing/place-card.ts'

/**
 * First what bears in the same way on the same claim, then the others; questions for what asks, and claims for what
 * does not. O(claims).
 */
export function sayingTheSame(
  map: ArgumentMap,
  { id, target, relation }: Pick<Card, 'id' | 'target' | 'relation'>,
): readonly Id[] {
  const on = map.inference(target) ? target : map.resolve(target)
  const stance = stanceOfCard(map, target, relation)
  const beside = new Set(
    map
      .inferencesOn(on)
      .filter((step) => map.isSound(step) && map.inference(step)?.stance === stance)
      .flatMap((step) => standingPremises(map, step)),
  )
  const fitting = liveClaims(map)
    .filter(
      ({ id: claim, kind }) =>
        claim !== on && claim !== id && (kind === 'question') === (relation === 'asks') && kind !== 'note',
    )
    .map(({ id: claim }) => claim)
  return [...fitting.filter((claim) => beside.has(claim)), ...fitting.filter((claim) => !beside.has(claim))]
}
