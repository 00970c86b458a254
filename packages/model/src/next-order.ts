/**
 * Order keys for rows that come last in their set, or after a given one. Sets are sorted by key, then id; keys from
 * outside may be equal or missing, so a place between two that cannot be told apart gives fresh keys to those behind.
 */
import type { ArgumentMap } from './map.ts'
import { keyBetween } from './order-key.ts'
import type { Id } from './rows.ts'

/** A row with its key. */
export interface Ordered {
  readonly id: Id
  readonly order: string
}

export const byOrder = (one: Ordered, other: Ordered): number =>
  one.order === other.order ? compare(one.id, other.id) : compare(one.order, other.order)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** A key behind all of a set. Linear in the set. */
export const lastOrder = (rows: Iterable<{ readonly order: string }>, random: () => number): string =>
  keyBetween(greatest(rows), null, random)

function greatest(rows: Iterable<{ readonly order: string }>): string | null {
  let last = ''
  for (const { order } of rows) if (order > last) last = order
  return last || null
}

/** Keys for some rows that follow one another behind all claims. Linear in the map's claims. */
export function lastClaimOrders(map: ArgumentMap, count: number, random: () => number): readonly string[] {
  return count ? keysBetween(greatest(map.claims()), null, count, random) : []
}

/**
 * A key for one more inference on a target: behind the last, right behind `after` if that is one of them, or before all
 * for null.
 */
export function inferenceOrder(
  map: ArgumentMap,
  target: Id,
  random: () => number,
  after?: Id | null,
): string {
  const siblings = map.inferencesOn(target).flatMap((id) => map.inference(id) ?? [])
  return orderBehind(siblings, random, after)
}

/** A key for one more claim that stands by itself, as for inferences. Sorts the map's claims. */
export function claimOrder(map: ArgumentMap, random: () => number, after?: Id | null): string {
  const claims = Array.from(map.claims())
  if (after === undefined) return lastOrder(claims, random)
  const placed = claims.filter(({ order }) => order).toSorted(byOrder)
  return orderBehind(placed, random, after)
}

/** Behind the last too where keys from outside leave no room at the place. */
function orderBehind(siblings: readonly Ordered[], random: () => number, after?: Id | null): string {
  if (after === null) {
    const first = siblings[0]?.order
    return first ? keyBetween(null, first, random) : lastOrder(siblings, random)
  }
  const at = siblings.findIndex(({ id }) => id === after)
  const before = siblings[at]?.order
  const next = siblings[at + 1]?.order
  if (at < 0 || !before || next === undefined || before >= next) return lastOrder(siblings, random)
  return keyBetween(before, next, random)
}

/** A key for one more premise of an inference, behind the last. */
export const premiseOrder = (map: ArgumentMap, inference: Id, random: () => number): string =>
  lastOrder(
    map.premisesOf(inference).flatMap((key) => map.premise(key) ?? []),
    random,
  )

/**
 * The keys to write so that `moved` stands right behind `after` (null: first) among sorted `siblings`. One key as a
 * rule; those behind get fresh ones too where their keys leave no room. None when it stands there already.
 */
export function reordered(
  siblings: readonly Ordered[],
  moved: Id,
  after: Id | null,
  random: () => number,
): readonly Ordered[] {
  const at = siblings.findIndex(({ id }) => id === moved)
  const standing = at > 0 ? siblings[at - 1]?.id : null
  if (at >= 0 && standing === after) return []
  const others = siblings.filter(({ id }) => id !== moved)
  const place = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1
  const before = others[place - 1]?.order || null
  const behind = others.slice(place)
  for (let crowded = 0; ; crowded += 1) {
    const next = behind[crowded]?.order ?? null
    const keys = keysBetween(before, next, 1 + crowded, random)
    // Rows that cannot be told apart from the one before follow, or they would stand before the moved one.
    if (next !== null && (keys.at(-1) ?? next) >= next) continue
    const rows = [moved, ...behind.slice(0, crowded).map(({ id }) => id)]
    return rows.map((id, index) => ({ id, order: keys[index] ?? '' }))
  }
}

function keysBetween(
  before: string | null,
  next: string | null,
  count: number,
  random: () => number,
): readonly string[] {
  const keys: string[] = []
  while (keys.length < count) keys.push(keyBetween(keys.at(-1) ?? before, next, random))
  return keys
}
