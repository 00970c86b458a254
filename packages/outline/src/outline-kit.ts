/** Puts one outline together for one store, and hands it down to its parts by context. */
import { createLostBox, type LostBox, type ShowingStore } from '@parley/acts'
import type { Id } from '@parley/model'
import { createContext, use } from 'react'
import { type Acts, createActs } from './acts.ts'
import { createFolding, type Folding } from './folding.ts'
import type { Lent } from './lent.ts'
import { createLiveRows, type LiveRows } from './live-rows.ts'
import type { OutlineRow } from './outline-row.ts'
import type { OutlineStore } from './outline-store.ts'
import { createOutlineUi, type OutlineUi } from './outline-ui.ts'
import { createOwnHand, type OwnHand } from './own-hand.ts'
import { createPeerRows, type PeerRows } from './peers-on.ts'
import { refugeOf } from './refuge.ts'
import type { Reading } from './row-name.ts'
import { createTargetPicking, type TargetPicking } from './target-picking.ts'
import { createWalk, type Walk } from './walk.ts'

export interface OutlineKit {
  readonly store: OutlineStore
  readonly ui: OutlineUi
  readonly live: LiveRows
  readonly walk: Walk
  readonly acts: Acts
  readonly picking: TargetPicking
  readonly peers: PeerRows
  readonly hand: OwnHand
  /** Letters that were meant for a box that somebody else has taken away. */
  readonly lostBox: LostBox
  readonly showing: ShowingStore
  readonly folding: Folding
  readonly lent: () => Lent
  readonly reading: () => Reading
  /** Says a result of one's own act to screen readers. */
  readonly say: (sentence: string) => void
  /** What is read from now on; before anything else. */
  readonly read: (reading: Reading, lent: Lent) => void
  /** Takes over a selection that was made elsewhere on the page; the keyboard stays where it is. */
  readonly show: (ids: readonly Id[]) => void
  /** Begins to follow the map; returns the way to stop. */
  readonly start: () => () => void
}

export function createOutlineKit(store: OutlineStore, showing: ShowingStore): OutlineKit {
  let latest: Reading | null = null
  let borrowed: Lent | null = null
  const lent = (): Lent => {
    if (!borrowed) throw new Error('The outline acts before it is read.')
    return borrowed
  }
  const reading = (): Reading => {
    if (!latest) throw new Error('The outline acts before it is read.')
    return latest
  }
  const { map } = store
  const ui = createOutlineUi()
  const live = createLiveRows(map)
  const folding = createFolding(showing)
  const walk = createWalk(store, ui, live, folding)
  const say = (sentence: string) => {
    const { pageActs } = lent()
    if (pageActs?.say) pageActs.say(sentence)
    else ui.said.set(sentence)
  }
  const hand = createOwnHand(() => store.isOwn?.() ?? false)
  const lostBox = createLostBox()
  const acts = createActs({ store, ui, live, walk, hand, reading, lent, say })
  const picking = createTargetPicking(store, ui, acts, walk)

  const whoDeleted = (claim: Id | undefined): string => {
    const { messages } = reading()
    const by = (claim === undefined ? undefined : map.claim(claim))?.deleted?.by
    const name = by ? map.person(by)?.name.trim() : ''
    return name ? messages.canvas.deletedBy(name) : messages.canvas.deletedElsewhere
  }
  const isGone = (id: Id | undefined) => id !== undefined && !map.isLive(id)
  /** As the list was before it changed: the focus goes to what was near. */
  let before: readonly OutlineRow[] = live.rows.get()
  /** Nothing holds on to what is gone. */
  const letGo = () => {
    const rows = live.rows.get()
    const wroteThere = isGone(ui.editing.get()?.claim)
    if (wroteThere) ui.editing.set(null)
    if (isGone(ui.picking.get()?.source)) ui.picking.set(null)
    const selected = Array.from(ui.selected.get())
    const left = selected.filter((id) => map.isLive(id))
    if (left.length !== selected.length) walk.select(left)
    const spot = ui.focused.get()
    const editing = ui.editing.get()
    // A row that is written in may have moved: its claim is found where it stands now.
    if (editing && !live.byKey(editing.key)) {
      const now = live.rowOf(editing.claim)
      ui.editing.set(now ? { ...editing, key: now.key } : null)
    }
    if (spot && !live.byKey(spot.key)) {
      const gone = before.find(({ key }) => key === spot.key)
      const key = refugeOf(before, spot.key, (row) => !live.byKey(row.key))?.key ?? rows[0]?.key
      // Its menu has the keyboard, and does not lie within the list.
      const inMenu = ui.menu.get()?.key === spot.key
      const held = inMenu || (walk.element()?.contains(document.activeElement) ?? false)
      ui.focused.set(null)
      ui.menu.set(null)
      // Who was writing goes on pressing letters: on another row these would be commands.
      if (held && !hand.busy() && wroteThere) {
        walk.element()?.focus()
        lostBox.lose()
      } else if (key !== undefined && held && !hand.busy()) walk.focus(key, 'claim', false)
      if (key !== undefined && !ui.focused.get()) ui.focused.set({ key, part: 'claim' })
      if (!hand.busy()) say(whoDeleted(gone?.claim))
    }
    before = rows
  }

  return {
    store,
    ui,
    live,
    walk,
    acts,
    picking,
    hand,
    showing,
    folding,
    lent,
    reading,
    say,
    peers: createPeerRows(store.presence),
    lostBox,
    read(next, from) {
      latest = next
      borrowed = from
    },
    show(ids) {
      const now = ui.selected.get()
      if (ids.length === now.size && ids.every((id) => now.has(id))) return
      ui.selected.set(new Set(ids))
      const [first] = ids
      const row = first === undefined ? undefined : live.rowOf(first)
      if (!row || ui.editing.get()) return
      folding.setOpen(live.above(row), true)
      ui.focused.set({ key: row.key, part: row.inference === first ? 'step' : 'claim' })
      requestAnimationFrame(() =>
        walk
          .element()
          ?.querySelector(`[data-row="${CSS.escape(row.key)}"]`)
          ?.scrollIntoView({ block: 'nearest' }),
      )
    },
    start() {
      const stopRows = live.rows.subscribe(letGo)
      const stopShowing = showing.subscribe(walk.leaveClosed)
      const stopMap = live.start()
      return () => {
        stopRows()
        stopShowing()
        stopMap()
      }
    },
  }
}

export const KitContext = createContext<OutlineKit | null>(null)
export const ReadingContext = createContext<Reading | null>(null)

export function useKit(): OutlineKit {
  const kit = use(KitContext)
  if (!kit) throw new Error('A part of the outline stands outside Outline.')
  return kit
}

export function useReading(): Reading {
  const reading = use(ReadingContext)
  if (!reading) throw new Error('A part of the outline stands outside Outline.')
  return reading
}
