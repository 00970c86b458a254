/** The ids of some rows in an order; ids without a row are left out. O(members log members). */
export function sortedIds<Row extends { readonly id: string }>(
  members: Iterable<string>,
  rowOf: (id: string) => Row | undefined,
  compare: (one: Row, other: Row) => number,
): readonly string[] {
  const list: Row[] = []
  for (const member of members) {
    const row = rowOf(member)
    if (row) list.push(row)
  }
  return Object.freeze(list.toSorted(compare).map(({ id }) => id))
}
