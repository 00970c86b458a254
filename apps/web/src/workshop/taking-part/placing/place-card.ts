/**
 * A released card becomes a claim of the map, in its author's name. The claim bears the card's own id, and what is
 * written follows from the card: whoever places it (its author, a host, both in one moment, one of them again after a
 * reload) has placed the same claim, and no word stands twice.
 */
import {
  type AddRelated,
  addRelated,
  type ArgumentMap,
  type Id,
  type Performed,
  type Stance,
} from '@parley/model'
import { idOnce, type MapSession } from '@parley/sync'
import type { Card, CardRelation } from '@parley/workshop'

/** The stance in which a card bears on a claim: what is said to a question is an answer to it. */
export function stanceOfCard(map: ArgumentMap, target: Id, relation: CardRelation): Stance {
  if (relation === 'asks') return 'asks'
  return map.claim(map.resolve(target))?.kind === 'question' ? 'answers' : relation
}

type Words = Pick<Card, 'target' | 'relation' | 'text' | 'lang'>
/** A card as a claim with its relation; on a claim that was merged meanwhile, to the one that it became. */
export const relatedTo = (map: ArgumentMap, { target, relation, text, lang }: Words): AddRelated => ({
  target: map.inference(target) ? target : map.resolve(target),
  stance: stanceOfCard(map, target, relation),
  lang,
  // Its place is found by the layout, so that nothing else moves.
  pos: null,
  text,
})

/**
 * The claim that a card has become on this map, also one that has gone up in another since; undefined while there is
 * none, or when it was deleted.
 */
export function placedAs(map: ArgumentMap, card: Placed): Id | undefined {
  for (let times = 0; ; times += 1) {
    const one = idOnce(card.id, times)
    if (!map.claim(one)) return undefined
    if (isOf(card)(map, one)) return one
  }
}

type Placed = Pick<Card, 'id' | 'text' | 'lang'>
/**
 * Whether a claim is what a card has become, and stands. Its id is told to all, so that somebody may have put another
 * claim under it: a card's still says most of what the card does.
 */
const isOf =
  ({ text, lang }: Placed) =>
  (map: ArgumentMap, claim: Id): boolean =>
    map.isLive(map.resolve(claim)) && saysMostOf(text, map.words('text', claim, lang))

/** Whether of the pairs of letters of a text half are in another; its words may have been mended, and moved. */
function saysMostOf(text: string, other: string): boolean {
  const pairs = pairsOf(text)
  const there = new Set(pairsOf(other))
  return 2 * pairs.filter((pair) => there.has(pair)).length >= pairs.length
}
function pairsOf(text: string): readonly string[] {
  const line = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return Array.from({ length: Math.max(line.length - 1, 1) }, (_, at) => line.slice(at, at + 2))
}

type Hands = Pick<MapSession, 'map' | 'performOnce'>
type Placeable = Words & Pick<Card, 'id' | 'releasedAt'>

/**
 * Places all of them with one reading of the map.
 *
 * @param by who wrote them, as they write in the map; undefined when that is not known: then they are nobody's
 * @returns of each in its order the claim, also one that was there already; or why not
 */
export const placeCards = (
  session: Hands,
  cards: readonly Placeable[],
  by: Id | undefined,
): readonly Performed[] =>
  session.performOnce(
    addRelated,
    cards.map((card) => ({
      id: card.id,
      isDone: isOf(card),
      at: card.releasedAt,
      args: relatedTo(session.map, card),
      ...(by !== undefined && { by }),
    })),
  )

/** As `placeCards`, of one. */
export function placeCard(
  session: Hands,
  card: Placeable,
  by: Id | undefined,
  target: Id = card.target,
): Performed {
  const [done] = placeCards(session, [{ ...card, target }], by)
  if (!done) throw new Error('A card was not answered for.')
  return done
}
