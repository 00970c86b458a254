/** Where the keyboard goes when the row that has it goes: to what a reader would look at next. */
import type { OutlineRow } from './outline-row.ts'

/**
 * The next row beside it that stays, else the row that it bears on, and so on outwards; at the top the row before.
 * `rows`: as they stand before it goes. Null when nothing stays, or the row is not among them. O(rows).
 */
export function refugeOf(
  rows: readonly OutlineRow[],
  key: string,
  goes: (row: OutlineRow) => boolean,
): OutlineRow | null {
  const placeOf = (one: string | null) => rows.findIndex((row) => row.key === one)
  const stays = (row: OutlineRow) => !goes(row)
  let at = placeOf(key)
  for (let row = rows[at]; row; row = rows[at]) {
    const { above } = row
    const beside = rows.slice(at + 1).find((one) => one.above === above && stays(one))
    if (beside) return beside
    if (above === null) return rows.slice(0, at).findLast(stays) ?? rows.find(stays) ?? null
    at = placeOf(above)
    const target = rows[at]
    if (target && stays(target)) return target
  }
  return null
}
