/** A key for a row that comes to stand right behind another of its set, as the second half of a claim does. */
import { byOrder, lastOrder, type Ordered } from './next-order.ts'
import { keyBetween } from './order-key.ts'
import type { Id } from './rows.ts'

/** Behind `id`; behind all where it is not in the set or its keys leave no room. O(rows log rows). */
export function orderBehind(rows: Iterable<Ordered>, id: Id, random: () => number): string {
  const sorted = [...rows].toSorted(byOrder)
  const at = sorted.findIndex((row) => row.id === id)
  const before = sorted[at]?.order
  const next = sorted[at + 1]?.order
  if (!before || next === undefined || before >= next) return lastOrder(sorted, random)
  return keyBetween(before, next, random)
}
