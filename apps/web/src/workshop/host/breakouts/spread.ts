/** Who goes into which group. Pure; the sizes of two groups differ by one at most. */
import type { Group, PersonId } from '@parley/workshop'

/**
 * Deals people out to as many groups as there are scopes, in turn, in an order drawn by chance, so that those who came
 * together are not left together. Without a scope nobody has a group.
 *
 * @param random at least 0, less than 1
 */
export function spread(
  people: readonly PersonId[],
  scopes: readonly { readonly name: string; readonly scope: readonly string[] }[],
  newId: () => string,
  random: () => number,
): readonly Group[] {
  const order = drawn(people, random)
  return scopes.map(({ name, scope }, at) => ({
    id: newId(),
    name,
    scope,
    members: order.filter((_, place) => place % scopes.length === at),
  }))
}

/** Fisher and Yates. */
function drawn(people: readonly PersonId[], random: () => number): readonly PersonId[] {
  const order = [...people]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}
