/** Many things on a wall are told in parts, none much smaller than another. Pure. */
export interface Part {
  readonly from: number
  readonly count: number
  /** As “1–4”; '' where it is all. */
  readonly range: string
}

/** Parts of at most so many, in order; none of nothing. */
export function inParts(all: number, most: number): readonly Part[] {
  const parts = Math.ceil(all / most)
  const each = Math.ceil(all / Math.max(1, parts))
  return Array.from({ length: parts }, (_, at) => {
    const from = at * each
    const count = Math.min(each, all - from)
    return { from, count, range: parts > 1 ? `${from + 1}–${from + count}` : '' }
  })
}
