/**
 * The places of all claims, kept up. When one claim is put elsewhere and nothing else can be drawn in another place for
 * it, only that one is written down anew; in all other cases everything is read again (`places.ts`).
 */
import type { ArgumentMap, Claim, Id, Place } from '@parley/model'
import { placesOf, type Size, spotOf } from './places.ts'

export interface PlaceBook {
  /** Where each claim is drawn when nobody drags it. */
  readonly at: (claim: Id) => Place | undefined
  /** Reads the places of these claims, which are all that there are. O(n). */
  readonly read: (claims: readonly Claim[]) => void
  /** A claim may have another place; false when all have to be read for it. O(1). */
  readonly moved: (claim: Claim) => boolean
}

/** @param again see `placesOf` */
export function createPlaceBook(map: ArgumentMap, sizeOf: (id: Id) => Size, again: () => void): PlaceBook {
  const slots = new Map<Id, Place>()
  let places = new Map<Id, Place>()
  /** Who stands at which spot; null when some are drawn apart, or at places that are not remembered. */
  let spots: Map<string, Id> | null = null

  return {
    at: (claim) => places.get(claim),
    read(claims) {
      places = new Map(placesOf(map, claims, sizeOf, slots, again))
      spots = new Map()
      for (const { id, pos } of claims) {
        if (pos) spots.set(spotOf(pos), id)
        else if (!slots.has(id)) {
          spots = null
          return
        }
      }
      const placed = claims.filter(({ pos }) => pos).length
      if (spots.size < placed) spots = null
    },
    moved({ id, pos }) {
      const before = places.get(id)
      if (!spots || !pos || !before || slots.has(id)) return false
      const [from, to] = [spotOf(before), spotOf(pos)]
      if (from !== to) {
        if (spots.has(to)) return false
        spots.delete(from)
        spots.set(to, id)
      }
      places.set(id, pos)
      return true
    },
  }
}
