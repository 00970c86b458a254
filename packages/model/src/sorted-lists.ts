/** Lists of ids by the row that they belong to: sorted on the first read, kept until forgotten. */
const empty: readonly string[] = Object.freeze([])

export class SortedLists<Row extends { readonly id: string }> {
  readonly #lists = new Map<string, readonly string[]>()
  readonly #members: (of: string) => readonly string[]
  readonly #rows: ReadonlyMap<string, Row>
  readonly #compare: (a: Row, b: Row) => number

  constructor(
    members: (of: string) => readonly string[],
    rows: ReadonlyMap<string, Row>,
    compare: (a: Row, b: Row) => number,
  ) {
    this.#members = members
    this.#rows = rows
    this.#compare = compare
  }

  /** O(1) when nothing changed since the last read, else O(members log members). */
  of(id: string): readonly string[] {
    const kept = this.#lists.get(id)
    if (kept) return kept
    const members = this.#members(id)
    // Not kept: ids that nothing belongs to may be asked for without end.
    if (!members.length) return empty
    const rows = members.flatMap((member) => this.#rows.get(member) ?? [])
    const list = Object.freeze(rows.toSorted(this.#compare).map((row) => row.id))
    this.#lists.set(id, list)
    return list
  }

  forget(id: string): void {
    this.#lists.delete(id)
  }
}
