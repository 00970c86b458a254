/**
 * The outline of a map that changes: the list is made again only when something came, went, moved or turned, never for
 * words; and rows that say the same stay the same objects, so that one edit paints its row only.
 */
import type { Claim, Id, LiveMap, Touched } from '@parley/model'
import { outlineOf } from './outline-of.ts'
import { type OutlineRow, sameRow } from './outline-row.ts'
import { createSignal, type Signal } from './signal.ts'

export interface LiveRows {
  readonly rows: Signal<readonly OutlineRow[]>
  readonly byKey: (key: string) => OutlineRow | undefined
  /** The first row of a claim, or the first premise's row of a step. O(rows). */
  readonly rowOf: (id: Id) => OutlineRow | undefined
  /** The rows that a row stands under, from the nearest outwards. */
  readonly above: (row: OutlineRow) => readonly OutlineRow[]
  /** Begins to follow the map; returns the way to stop. */
  readonly start: () => () => void
}

export function createLiveRows(map: LiveMap): LiveRows {
  let known = new Map<string, OutlineRow>()
  /** What the order of the top hangs on. */
  let places = new Map<Id, string>()
  const rows = createSignal<readonly OutlineRow[]>([])

  const read = () => {
    const next = outlineOf(map).map((row) => {
      const before = known.get(row.key)
      return before && sameRow(before, row) ? before : row
    })
    known = new Map(next.map((row) => [row.key, row]))
    places = new Map(Array.from(map.claims(), (claim) => [claim.id, placeOf(claim)]))
    const now = rows.get()
    if (next.length !== now.length || next.some((row, at) => row !== now[at])) rows.set(next)
  }
  const concerns = ({ ids, structure }: Touched): boolean => {
    if (structure) return true
    for (const id of ids) {
      const claim = map.claim(id)
      if (claim ? places.get(id) !== placeOf(claim) : map.inference(id) || map.premise(id)) return true
    }
    return false
  }
  read()
  return {
    rows,
    byKey: (key) => known.get(key),
    rowOf: (id) =>
      rows
        .get()
        .find(({ key, firstKey, claim, inference, lost }) =>
          claim === id ? key === firstKey && !lost : inference === id,
        ),
    above(row) {
      const found: OutlineRow[] = []
      for (let at = row.above; at !== null;) {
        const next = known.get(at)
        if (next) found.push(next)
        at = next?.above ?? null
      }
      return found
    },
    start() {
      read()
      return map.subscribeAll((touched) => {
        if (concerns(touched)) read()
      })
    },
  }
}

const placeOf = ({ kind, order, mergedInto }: Claim): string => `${kind} ${order} ${mergedInto ?? ''}`
