/** Selection and focus: what the next act is about. Both hold claims and inferences alike. */
import type { Id, LiveMap } from '@parley/model'
import type { Box } from '@parley/scene'
import type { Board } from './board.ts'
import type { CanvasStore } from './canvas-store.ts'
import { type CanvasUi, none } from './canvas-ui.ts'
import type { View } from './view.ts'

export interface Picking {
  readonly select: (ids: Iterable<Id>) => void
  readonly toggle: (id: Id) => void
  readonly selectAll: () => void
  /** Moves the roving focus: the card or arrow takes the keyboard and the view follows. Null: to the canvas itself. */
  readonly focus: (id: Id | null) => void
  /** What an act is about: the selection, else what has focus. */
  readonly chosen: () => readonly Id[]
  /** Chosen claims alone. */
  readonly chosenClaims: () => readonly Id[]
}

export function createPicking(store: CanvasStore, ui: CanvasUi, board: Board, view: View): Picking {
  const { map, presence } = store

  const select = (ids: Iterable<Id>) => {
    const next = new Set(ids)
    const now = ui.selected.get()
    if (next.size === now.size && Array.from(next).every((id) => now.has(id))) return
    ui.selected.set(next.size ? next : none)
    presence.select(Array.from(next))
  }
  const chosen = () => {
    const selected = Array.from(ui.selected.get()).filter((id) => map.isLive(id))
    const focused = ui.focused.get()
    return selected.length ? selected : focused !== null && map.isLive(focused) ? [focused] : []
  }

  return {
    select,
    toggle(id) {
      const next = new Set(ui.selected.get())
      if (!next.delete(id)) next.add(id)
      select(next)
    },
    selectAll: () => select(liveClaims(map)),
    focus(id) {
      ui.focused.set(id)
      board.flush()
      const element = view.element
      if (!element) return
      if (id === null) {
        element.focus({ preventScroll: true })
        return
      }
      const box: Box | undefined = board.box(id)
      if (box) view.reveal(box)
      const had = document.activeElement
      // The card may only be mounted with the next paint, when it was outside the window.
      const take = () =>
        element
          .querySelector<HTMLElement | SVGElement>(`[data-claim="${id}"], g[data-arrow="${id}"][tabindex]`)
          ?.focus({ preventScroll: true })
      take()
      requestAnimationFrame(() => {
        const has = document.activeElement
        // Meanwhile somebody has put it elsewhere: into the search, say, which a key opens in the same frame.
        if (has !== had && has !== document.body && !element.contains(has)) return
        if (ui.focused.get() === id && !element.querySelector(`[data-claim="${id}"]:focus-within`)) take()
      })
    },
    chosen,
    chosenClaims: () => chosen().filter((id) => map.claim(id)),
  }
}

const liveClaims = (map: LiveMap): readonly Id[] =>
  Array.from(map.claims(), ({ id }) => id).filter((id) => map.isLive(id))
