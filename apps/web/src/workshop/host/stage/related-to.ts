/** A card as a claim of the map with its relation. The place is found by the layout of whoever looks. */
import type { AddRelated, ArgumentMap } from '@parley/model'
import type { Card } from '@parley/workshop'
import { stanceOfCard } from '../../taking-part/placing/place-card.ts'

/** A card on a claim that was merged meanwhile goes to the one that it became. */
export const relatedTo = (map: ArgumentMap, { target, relation, text, lang }: Card): AddRelated => ({
  target: map.inference(target) ? target : map.resolve(target),
  stance: stanceOfCard(map, target, relation),
  lang,
  pos: null,
  text,
})
