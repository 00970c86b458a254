/**
 * What one person has put away or brought forward on their own screen: branches folded, all but one branch faded, cards
 * marked by where their words come from. Nothing of it is in the map and nobody else sees it. Canvas and outline show
 * the same.
 */
import type { Restraint } from './restraint.ts'

export interface Showing {
  /** Claims whose branch (what bears on them, and only on what is put away with them) is put away. */
  readonly folded: ReadonlySet<string>
  /** Claims that stay in full ink while all else fades; null: all do. */
  readonly inFocus: ReadonlySet<string> | null
  /** Whether cards are marked by origin. */
  readonly provenance: boolean
  /** Short words beside claims, in the language of the page, such as how a vote on them went; none: null or left out. */
  readonly marks?: ReadonlyMap<string, readonly string[]> | null
  /** What this person may not do just now, though they may write; nothing: null or left out. */
  readonly restraint?: Restraint | null
}

export interface ShowingStore {
  /** The same object as long as nothing changed. */
  readonly get: () => Showing
  readonly subscribe: (changed: () => void) => () => void
  readonly set: (change: Partial<Showing>) => void
}

/** Nothing put away. */
export const everything: Showing = { folded: new Set(), inFocus: null, provenance: false }

/** A store of one screen, which starts with what is given, or with everything shown. */
export function createShowing(first: Showing = everything): ShowingStore {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    set(change) {
      now = { ...now, ...change }
      for (const changed of listeners) changed()
    },
  }
}
