/**
 * A released card becomes a claim of the map, written by its author. The claim bears the card's own id, so that a page
 * that was closed between writing and telling the workshop finds it again: nothing is placed twice.
 */
import {
  addRelated,
  type ArgumentMap,
  type Command,
  defineCommand,
  type Id,
  type Performed,
  type Stance,
} from '@parley/model'
import type { Card, CardRelation } from '@parley/workshop'

/** The stance in which a card bears on a claim: what is said to a question is an answer to it. */
export function stanceOfCard(map: ArgumentMap, target: Id, relation: CardRelation): Stance {
  if (relation === 'asks') return 'asks'
  return map.claim(map.resolve(target))?.kind === 'question' ? 'answers' : relation
}

/** The claim that a card has become on this map; undefined while there is none, or when it was deleted since. */
export const placedAs = (map: ArgumentMap, card: Pick<Card, 'id'>): Id | undefined =>
  map.claim(card.id) && map.isLive(card.id) ? card.id : undefined

interface Perform {
  readonly map: ArgumentMap
  readonly perform: <Args>(command: Command<Args>, args: Args) => Performed
}

/**
 * @param by who wrote it, where somebody else places it: it stays theirs, to be found when they ask for it to be erased
 * @returns the claim, also one that was there already; or why not
 */
export function placeCard(
  { map, perform }: Perform,
  card: Pick<Card, 'id' | 'target' | 'relation' | 'text' | 'lang'>,
  target: Id = card.target,
  by?: Id,
): Performed {
  const there = placedAs(map, card)
  if (there !== undefined) return { ok: true, writes: [], made: [there] }
  const stance = stanceOfCard(map, target, card.relation)
  const { text, lang } = card
  // Its place is found by the layout, so that nothing else moves.
  return perform(becoming(map.claim(card.id) ? undefined : card.id, by), {
    target,
    stance,
    lang,
    pos: null,
    text,
  })
}

/** As `addRelated`, with the claim's id given, and whose it is. */
const becoming = (claim: Id | undefined, by: Id | undefined) =>
  defineCommand<Parameters<typeof addRelated.perform>[1]>({
    name: addRelated.name,
    may: (map, args) => addRelated.may(map, args),
    write(map, args, context) {
      let given = claim
      const newId = () => {
        const id = given ?? context.newId()
        given = undefined
        return id
      }
      const done = addRelated.perform(map, args, { ...context, newId, me: by ?? context.me })
      return done.ok ? done : { writes: [] }
    },
  })
