/** In how many columns things may stand on the wall. */

const mostColumns = 4
/** Those in which no row is longer than it has to be: 4 are in 1, 2 or 4, and not 3 and 1. */
export const columnsOf = (items: number): readonly number[] => {
  const rows = Array.from({ length: Math.max(1, items) }, (_, at) => at + 1)
  const counts = new Set(rows.map((count) => Math.ceil(Math.max(1, items) / count)))
  return [...counts].filter((columns) => columns <= mostColumns).toSorted((a, b) => a - b)
}
