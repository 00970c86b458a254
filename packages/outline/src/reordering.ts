/** Earlier and later: a premise within its step, a step among those on its target, a top row among its like. */
import { type Id, type LiveMap, reorder } from '@parley/model'
import type { Acts } from './acts.ts'
import type { LiveRows } from './live-rows.ts'
import { rankOf } from './outline-of.ts'
import type { OutlineRow } from './outline-row.ts'
import type { Part } from './outline-ui.ts'

/** Moves by one place; says nothing where there is no place to go. */
export function shift(map: LiveMap, live: LiveRows, acts: Acts, row: OutlineRow, part: Part, by: 1 | -1) {
  const { inference, target } = row
  if (inference === null || target === null) {
    const rank = (claim: Id) => {
      const found = map.claim(claim)
      return found && rankOf(map, found)
    }
    const heads = live.rows.get().filter(({ level }) => level === 1)
    const like = heads.filter(({ claim }) => rank(claim) === rank(row.claim)).map(({ claim }) => claim)
    among(acts, like, row.claim, by)
  } else if (part !== 'claim' || !among(acts, map.premisesOf(inference), row.key, by))
    among(
      acts,
      map.inferencesOn(target).filter((id) => map.isSound(id)),
      inference,
      by,
    )
}

/** Whether there was a place to go. */
function among(acts: Acts, row: readonly string[], id: string, by: 1 | -1): boolean {
  const at = row.indexOf(id)
  if (at < 0 || row[at + by] === undefined) return false
  acts.attempt(reorder, { id, after: (by < 0 ? row[at - 2] : row[at + 1]) ?? null })
  return true
}
