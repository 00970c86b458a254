/**
 * What one person has put away or brought forward, as the canvas needs it: which cards and arrows are not there, which
 * are faded, and what has to be unfolded before something can be looked at. Kept up while the map changes.
 */
import type { Restraint, ShowingStore } from '@parley/acts'
import { type Id, type LiveMap, type PutAway, putAway, unfoldedFor } from '@parley/model'
import { createSignal, type Signal } from './signal.ts'

export interface ShowingBoard {
  /** Null where nothing can be put away, as on a preview. */
  readonly store: ShowingStore | null
  /** The same object as long as it holds the same. */
  readonly away: Signal<PutAway>
  readonly folded: Signal<ReadonlySet<Id>>
  /** Claims in full ink; null: all are. */
  readonly inFocus: Signal<ReadonlySet<Id> | null>
  readonly provenance: Signal<boolean>
  /** Words that the page lends to claims; null: none. */
  readonly marks: Signal<ReadonlyMap<Id, readonly string[]> | null>
  /** What may not be done just now. */
  readonly restraint: Signal<Restraint | null>
  readonly isAway: (id: Id) => boolean
  /** Whether a step stands outside of what is in focus. */
  readonly isFaded: (step: Id) => boolean
  /** Unfolds what hides these claims and steps, and nothing else. */
  readonly reveal: (ids: Iterable<Id>) => void
  readonly start: () => () => void
}

const nobody: ReadonlySet<Id> = new Set()

export function createShowingBoard(map: LiveMap, store: ShowingStore | null): ShowingBoard {
  const now = store?.get()
  const folded = createSignal<ReadonlySet<Id>>(now?.folded ?? nobody)
  const inFocus = createSignal<ReadonlySet<Id> | null>(now?.inFocus ?? null)
  const provenance = createSignal(now?.provenance ?? false)
  const marks = createSignal(now?.marks ?? null)
  const restraint = createSignal(now?.restraint ?? null)
  const away = createSignal(putAway(map, folded.get()))

  const recount = () => {
    const before = away.get()
    const after = putAway(map, folded.get())
    if (!alike(before.claims, after.claims) || !alike(before.steps, after.steps)) away.set(after)
  }
  const read = () => {
    const next = store?.get()
    if (!next) return
    inFocus.set(next.inFocus)
    provenance.set(next.provenance)
    marks.set(next.marks ?? null)
    restraint.set(next.restraint ?? null)
    if (next.folded === folded.get()) return
    folded.set(next.folded)
    recount()
  }
  const isAway = (id: Id) => away.get().claims.has(id) || away.get().steps.has(id)

  return {
    store,
    away,
    folded,
    inFocus,
    provenance,
    marks,
    restraint,
    isAway,
    isFaded(step) {
      const full = inFocus.get()
      return full !== null && !isWithin(map, step, full)
    },
    reveal(ids) {
      let left = folded.get()
      for (const id of ids) if (isAway(id)) left = unfoldedFor(map, left, id)
      if (left !== folded.get()) store?.set({ folded: left })
    },
    start() {
      read()
      recount()
      const stops = [
        store?.subscribe(read),
        map.subscribeAll(({ structure }) => {
          if (structure && folded.get().size) recount()
        }),
      ]
      return () => {
        for (const stop of stops) stop?.()
      }
    },
  }
}

const alike = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a === b || (a.size === b.size && Array.from(a).every((id) => b.has(id)))

/** Whether all that a step stands on is among these claims, and what it bears on, too. */
function isWithin(map: LiveMap, step: Id, claims: ReadonlySet<Id>): boolean {
  const target = map.inference(step)?.target ?? ''
  const end = map.claim(target) ? map.resolve(target) : target
  return premisesWithin(map, step, claims) && (claims.has(end) || premisesWithin(map, end, claims))
}

function premisesWithin(map: LiveMap, step: Id, claims: ReadonlySet<Id>): boolean {
  const live = map
    .premisesOf(step)
    .map((key) => map.resolve(map.premise(key)?.claim ?? ''))
    .filter((id) => map.isLive(id))
  return live.length > 0 && live.every((id) => claims.has(id))
}
