/**
 * Where each claim is drawn when nobody drags it. Two things are settled here at view time, and never written:
 * a claim without a place gets a free slot near what it bears on, and claims at the very same place (two people
 * added at once) are drawn apart, the older one staying.
 */
import { freeSlot, gaps } from '@parley/layout'
import type { ArgumentMap, Claim, Id, Place } from '@parley/model'
import type { Box } from '@parley/scene'

export interface Size {
  readonly width: number
  readonly height: number
}

/** With more unplaced claims than this the whole map is laid out afresh: it comes from a file without places. */
const manyUnplaced = 40

const byAge = (a: Claim, b: Claim): number => a.at - b.at || (a.id < b.id ? -1 : 1)
/** Claims at the same spot are drawn apart. */
export const spotOf = ([x, y]: Place): string => `${Math.round(x)} ${Math.round(y)}`
const boxAt = (at: Place, size: Size): Box => ({ x: at[0], y: at[1], width: size.width, height: size.height })

/** Fetched when a map first needs it: few do, and it is no small part of the layout. */
let layOutAll: typeof import('./lay-out-all.ts').layOutAll | undefined
const fetchLayout = async (): Promise<void> => {
  ;({ layOutAll } = await import('./lay-out-all.ts'))
}

/**
 * A place for each of `claims`. Where a whole layout is wanted that is not at hand yet, cards stand in free slots for
 * the moment, which are not remembered, and `again` is called when asking again brings the layout. `slots` remembers the slots found for unplaced claims from one call to the next, so
 * that they do not wander while other claims come and go. O(n) when all are placed apart.
 */
export function placesOf(
  map: ArgumentMap,
  claims: readonly Claim[],
  sizeOf: (id: Id) => Size,
  slots: Map<Id, Place>,
  again: () => void = () => undefined,
): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>()
  const holders = new Map<string, Claim[]>()
  const unplaced: Claim[] = []
  for (const claim of claims) {
    if (!claim.pos) {
      unplaced.push(claim)
      continue
    }
    slots.delete(claim.id)
    places.set(claim.id, claim.pos)
    const key = spotOf(claim.pos)
    const others = holders.get(key)
    if (others) others.push(claim)
    else holders.set(key, [claim])
  }
  const taken = () => Array.from(places, ([id, at]) => boxAt(at, sizeOf(id)))

  for (const same of holders.values()) {
    if (same.length === 1) continue
    const [, ...later] = same.toSorted(byAge)
    for (const claim of later) places.delete(claim.id)
    for (const claim of later)
      if (claim.pos) places.set(claim.id, freeSlot(taken(), boxAt(claim.pos, sizeOf(claim.id))))
  }

  for (const claim of unplaced) {
    const slot = slots.get(claim.id)
    if (slot) places.set(claim.id, slot)
  }
  const waiting = unplaced.filter(({ id }) => !slots.has(id)).toSorted(byAge)
  const wantsLayout = waiting.length > manyUnplaced
  if (wantsLayout && layOutAll) layOutAll(map, claims, sizeOf, places)
  const forNow = wantsLayout && !layOutAll
  // Offline, or a slow network: the free slots do until somebody asks again.
  if (forNow) fetchLayout().then(again, () => undefined)
  for (const claim of waiting) {
    const size = sizeOf(claim.id)
    const at =
      places.get(claim.id) ?? freeSlot(taken(), boxAt(wantedPlace(map, claim.id, size, places, sizeOf), size))
    places.set(claim.id, at)
    if (!forNow) slots.set(claim.id, at)
  }
  return places
}

/** Below what the claim bears on; else beside everything, on the line of the topmost card. */
function wantedPlace(
  map: ArgumentMap,
  claim: Id,
  size: Size,
  places: ReadonlyMap<Id, Place>,
  sizeOf: (id: Id) => Size,
): Place {
  const target = map
    .inferencesFrom(claim)
    .map((id) => map.inference(id)?.target)
    .map((id) => (id === undefined ? undefined : map.resolve(id)))
    .find((id) => id !== undefined && places.has(id))
  const at = target === undefined ? undefined : places.get(target)
  if (target !== undefined && at) return below(boxAt(at, sizeOf(target)), size)
  let right = 0
  let top = places.size ? Infinity : 0
  for (const [id, place] of places) {
    right = Math.max(right, place[0] + sizeOf(id).width + gaps.cluster)
    top = Math.min(top, place[1])
  }
  return [right, top]
}

/** The place straight below a card, middle under middle, with room for an arrow and its word. */
export const below = (target: Box, size: Size): Place => [
  target.x + target.width / 2 - size.width / 2,
  target.y + target.height + gaps.row,
]
