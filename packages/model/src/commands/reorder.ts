/**
 * Puts a row behind another of its set: proposals and loose claims of the map, inferences on one target, premises of
 * one inference.
 */
import { defineCommand } from '../command.ts'
import { deletedOf, tableOf } from '../deletion.ts'
import { firstOf, stepAt } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { byOrder, type Ordered, reordered } from '../next-order.ts'
import type { Refusal } from '../refusal.ts'
import type { Id } from '../rows.ts'
import type { Write } from '../writes.ts'

export interface Reorder {
  /** A premise's is its key. */
  readonly id: Id
  /** The row to stand right behind; null: first. */
  readonly after: Id | null
}

/** `made`: nothing. Mostly one write; more where keys from outside leave no room. Sorts the set. */
export const reorder = defineCommand<Reorder>({
  name: 'reorder',
  may: (map, { id, after }) =>
    firstOf(whyNoRow(map, id), after === null ? null : () => whyNoRow(map, after), () => {
      const siblings = siblingsOf(map, id)
      const among = after === null || (after !== id && siblings.some((row) => row.id === after))
      return among && siblings.some((row) => row.id === id)
        ? null
        : { why: 'not-siblings', id, after: after ?? id }
    }),
  write(map, { id, after }, { random }) {
    const table = tableOf(map, id)
    const writes = reordered(siblingsOf(map, id), id, after, random).map(({ id: row, order }): Write => ({
      write: 'set',
      table: table ?? 'claims',
      id: row,
      cell: 'order',
      value: order,
    }))
    return { writes }
  },
})

function whyNoRow(map: ArgumentMap, id: Id): Refusal | null {
  const deleted = deletedOf(map, id)
  if (deleted === undefined) return { why: 'missing', id }
  return deleted ? { why: 'deleted', id } : null
}

function siblingsOf(map: ArgumentMap, id: Id): readonly Ordered[] {
  const inference = stepAt(map, id)
  if (inference) return map.inferencesOn(inference.target).flatMap((one) => map.inference(one) ?? [])
  const premise = map.premise(id)
  if (premise) return map.premisesOf(premise.inference).flatMap((one) => map.premise(one) ?? [])
  // All live claims share one order, so that a claim which becomes a proposal has its place among them.
  return [...map.claims()]
    .filter((claim) => !claim.deleted && map.resolve(claim.id) === claim.id)
    .toSorted(byOrder)
}
