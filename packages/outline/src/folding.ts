/**
 * Branches put away in the outline. What is put away is told by claim and shared with the canvas (see `Showing`), so a
 * claim that stands at several places is folded at each.
 */
import type { ShowingStore } from '@parley/acts'
import type { Id } from '@parley/model'
import type { OutlineRow } from './outline-row.ts'

export interface Folding {
  readonly folded: () => ReadonlySet<Id>
  readonly isClosed: (row: OutlineRow) => boolean
  readonly setOpen: (rows: Iterable<OutlineRow>, open: boolean) => void
  /** Puts all below the first level away; pressed again, shows one level more each time, until all is there. */
  readonly foldAll: (rows: readonly OutlineRow[]) => void
}

export function createFolding(showing: ShowingStore): Folding {
  const folded = () => showing.get().folded
  const isClosed = (row: OutlineRow) => row.below > 0 && folded().has(row.claim)
  return {
    folded,
    isClosed,
    setOpen(rows, open) {
      const next = new Set(folded())
      for (const { claim } of rows)
        if (open) next.delete(claim)
        else next.add(claim)
      if (next.size !== folded().size) showing.set({ folded: next })
    },
    foldAll(rows) {
      const deepest = openRows(rows, folded()).reduce((most, { level }) => Math.max(most, level), 1)
      const isFolded = rows.some(isClosed)
      const next = isFolded ? deepest + 1 : 1
      const closed = rows.filter(({ level, below }) => below > 0 && level >= next)
      showing.set({ folded: new Set(closed.map(({ claim }) => claim)) })
    },
  }
}

/** The rows that are not inside a branch that is put away. One pass. */
export function openRows(rows: readonly OutlineRow[], folded: ReadonlySet<Id>): readonly OutlineRow[] {
  if (!folded.size) return rows
  let hidden = Infinity
  return rows.filter(({ claim, level, below }) => {
    if (level > hidden) return false
    hidden = below > 0 && folded.has(claim) ? level : Infinity
    return true
  })
}
