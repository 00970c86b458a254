/** The focus in the outline and what is chosen: moving along the rows, and the selection. */
import type { Id } from '@parley/model'
import type { LiveRows } from './live-rows.ts'
import { type Folding, openRows } from './folding.ts'
import type { OutlineRow } from './outline-row.ts'
import type { OutlineStore } from './outline-store.ts'
import { none, type OutlineUi, type Part, type Spot } from './outline-ui.ts'

export interface Walk {
  /** The rows that are not inside a branch that is put away. */
  readonly shown: () => readonly OutlineRow[]
  readonly focusedRow: () => OutlineRow | undefined
  /** The claim or the step that a spot stands for; null when it is gone. */
  readonly idAt: (spot: Spot | null) => Id | null
  /** Gives a row the keyboard, opening what it is in. `selects`: it becomes the selection. */
  readonly focus: (key: string, part?: Part, selects?: boolean) => void
  readonly select: (ids: Iterable<Id>) => void
  /** What an act is about: the selection, else what has the focus. */
  readonly chosen: () => readonly Id[]
  /** Focus by a number of rows; `adds`: what is reached joins the selection. */
  readonly step: (by: number, adds: boolean) => void
  /** From where the selection began to where it is stretched to, all that is shown between. */
  readonly stretchTo: (key: string) => void
  /** The focus does not stay inside what was put away. */
  readonly leaveClosed: () => void
  /** The list on the page; null while it is not there. */
  readonly element: () => HTMLElement | null
  /** The list has come, or gone. */
  readonly mount: (element: HTMLElement | null) => void
}

export function createWalk(store: OutlineStore, ui: OutlineUi, live: LiveRows, folding: Folding): Walk {
  const { map, presence } = store
  let root: HTMLElement | null = null
  /** Where a selection of several began. */
  let anchor: string | null = null
  const shown = () => openRows(live.rows.get(), folding.folded())
  const focusedRow = () => live.byKey(ui.focused.get()?.key ?? '')
  const idAt = (spot: Spot | null): Id | null => {
    const row = spot && live.byKey(spot.key)
    if (!row) return null
    return spot.part === 'step' ? row.inference : row.claim
  }
  const select = (ids: Iterable<Id>) => {
    const next = new Set(ids)
    const now = ui.selected.get()
    if (next.size === now.size && Array.from(next).every((id) => now.has(id))) return
    ui.selected.set(next.size ? next : none)
    presence.select(Array.from(next))
  }
  const walk: Walk = {
    element: () => root,
    mount(element) {
      root = element
    },
    shown,
    focusedRow,
    idAt,
    select,
    focus(key, part = 'claim', selects = true) {
      const row = live.byKey(key)
      if (!row) return
      folding.setOpen(live.above(row), true)
      const spot: Spot = { key, part: row.inference === null ? 'claim' : part }
      const now = ui.focused.get()
      if (now?.key !== spot.key || now.part !== spot.part) ui.focused.set(spot)
      const id = idAt(spot)
      if (selects) anchor = key
      if (selects && id !== null && !row.lost) select([id])
      const take = () => {
        const element = rowElement(root, key)
        const target = spot.part === 'step' ? element?.querySelector<HTMLElement>('[data-step]') : element
        if (!target || target === document.activeElement) return
        target.focus({ preventScroll: true })
        element?.scrollIntoView({ block: 'nearest' })
      }
      take()
      const held = document.activeElement
      // A row that was only just made is there with the next paint; whoever has gone on by then is not brought back.
      requestAnimationFrame(() => {
        const still = ui.focused.get()
        const at = document.activeElement
        if (at !== held && at !== document.body && !root?.contains(at)) return
        if (still?.key === key && still.part === spot.part && !ui.editing.get()) take()
      })
    },
    chosen() {
      const selected = Array.from(ui.selected.get()).filter((id) => map.isLive(id))
      const focused = idAt(ui.focused.get())
      return selected.length ? selected : focused !== null && map.isLive(focused) ? [focused] : []
    },
    step(by, adds) {
      const rows = shown()
      const at = rows.findIndex(({ key }) => key === ui.focused.get()?.key)
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
      if (!next) return
      if (adds) walk.stretchTo(next.key)
      else walk.focus(next.key, 'claim', !ui.picking.get())
    },
    stretchTo(key) {
      const rows = shown()
      const from = rows.findIndex((row) => row.key === (anchor ?? ui.focused.get()?.key))
      const to = rows.findIndex((row) => row.key === key)
      if (to < 0) return
      anchor = rows[from]?.key ?? key
      walk.focus(key, 'claim', false)
      const [low, high] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)]
      select(rows.slice(low, high + 1).flatMap(({ claim, lost }) => (lost ? [] : [claim])))
    },
    leaveClosed() {
      const row = focusedRow()
      const around = row ? live.above(row).findLast((above) => folding.isClosed(above)) : undefined
      if (!around) return
      if (root?.contains(document.activeElement)) walk.focus(around.key)
      else ui.focused.set({ key: around.key, part: 'claim' })
    },
  }
  return walk
}

export const rowElement = (root: HTMLElement | null, key: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null
