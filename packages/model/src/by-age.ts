/** The order of things that nobody puts in order by hand, such as citations: oldest first, ties by id. */
export const byAge = (a: Aged, b: Aged): number => a.at - b.at || (a.id < b.id ? -1 : 1)

interface Aged {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
}
