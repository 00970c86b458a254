/** A card that says what a claim says already: it becomes a claim of its writer's, which goes up in the other. */
import { type Id, mergeClaims, type Performed } from '@parley/model'
import type { MapSession } from '@parley/sync'
import type { Card } from '@parley/workshop'
import { placeCard } from '../taking-part/placing/place-card.ts'

export interface MergedCard {
  readonly placed: Performed
  /** Undefined where it was not placed. */
  readonly merged?: Performed
}

/** Its words are kept in the other's note, as with any two claims that are merged, and the two can be taken apart. */
export function mergeCard(
  session: Pick<MapSession, 'map' | 'perform' | 'performOnce'>,
  card: Card,
  by: Id | undefined,
  into: Id,
): MergedCard {
  const placed = placeCard(session, card, by)
  const [claim] = placed.ok ? placed.made : []
  return claim === undefined ? { placed } : { placed, merged: mergePlaced(session, claim, into) }
}

/** Of a claim that a card has become; done as well where the two are one already. */
export const mergePlaced = (session: Pick<MapSession, 'map' | 'perform'>, from: Id, into: Id): Performed =>
  session.map.resolve(from) === session.map.resolve(into)
    ? { ok: true, writes: [], made: [] }
    : session.perform(mergeClaims, { from, into })
