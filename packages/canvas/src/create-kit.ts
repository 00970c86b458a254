/** Puts one canvas together for one store: who knows whom is decided here and nowhere else. */
import { createLostBox, plainKeys, type ShowingStore } from '@parley/acts'
import type { Id } from '@parley/model'
import { createActions } from './actions.ts'
import { createArrowStore } from './arrow-store.ts'
import { createArrowWindow } from './arrow-window.ts'
import { createBoard } from './board.ts'
import type { CanvasKit, Lent, Reading } from './canvas-kit.ts'
import type { CanvasStore } from './canvas-store.ts'
import { createCanvasUi, none } from './canvas-ui.ts'
import { createCardWindow } from './card-window.ts'
import { endName } from './claim-name.ts'
import { withHandWords } from './hand-words.ts'
import { createFar } from './far.ts'
import { followShowing } from './follow-showing.ts'
import { createOwnHand } from './own-hand.ts'
import { createPeerBoard } from './peer-board.ts'
import { createProposals } from './proposals.ts'
import { createRemoteChanges } from './remote-changes.ts'
import { createShowingBoard } from './showing-board.ts'
import { createSignal } from './signal.ts'
import { createViewFrame } from './view-frame.ts'
import { createView, type Viewport } from './view.ts'
import { createViewHistory } from './view-history.ts'
import { neighboursOf } from './walk.ts'

export interface StartedKit extends CanvasKit {
  /** Tells kits apart: another kit is another canvas on the page. */
  readonly serial: number
  /** What is read from now on; before anything else. */
  readonly read: (reading: Reading, lent: Lent) => void
  /** Begins to follow the map; returns the way to stop. */
  readonly start: () => () => void
}

let made = 0

/** As a view begins, before anything was shown. */
const isUntouched = ({ x, y, zoom }: Viewport): boolean => x === 0 && y === 0 && zoom === 1

/**
 * @param put what is put away on this screen; null: nothing can be
 * @param before the canvas that showed the same map until now: what it looked at and had selected goes on
 */
export function createKit(
  store: CanvasStore,
  put: ShowingStore | null = null,
  before?: CanvasKit,
): StartedKit {
  let latest: { readonly reading: Reading; readonly lent: Lent } | null = null
  const given = () => {
    if (!latest) throw new Error('The canvas acts before it is read.')
    return latest
  }
  const reading = () => given().reading
  const lent = () => given().lent
  const keyMap = createSignal(plainKeys)
  const { map, presence } = store
  const ui = createCanvasUi()
  if (before) {
    ui.selected.set(before.ui.selected.get())
    ui.focused.set(before.ui.focused.get())
  }
  const view = createView()
  const views = createViewHistory(view)
  const hand = createOwnHand(() => store.isOwn?.() ?? false)
  const lostBox = createLostBox()
  const board = createBoard(store)
  const arrows = createArrowStore(map, board)
  const peers = createPeerBoard(presence)
  const proposals = createProposals(map)
  const remote = createRemoteChanges(map, presence, board, hand)
  const showing = createShowingBoard(map, put)
  const far = createFar({ ui, board, view, peers, proposals, remote, showing })
  const frame = createViewFrame(view)
  const seenCards = createCardWindow({ board, ui, frame, far })
  const seenArrows = createArrowWindow({ arrows, ui, frame, far, peers })
  const actions = createActions({ store, ui, board, arrows, view, hand, reading, lent })

  /** Cards in use stay mounted outside the window, and lie above their neighbours. */
  const keep = () => {
    const kept = new Set<string>()
    const focused = ui.focused.get()
    const editing = ui.editing.get()
    if (focused !== null) kept.add(focused)
    if (editing) kept.add(editing.claim)
    board.keep(kept, new Set([...kept, ...ui.dragging.get()]))
  }
  /** Where the focus goes when what has it is taken away: looked up while that is still there. */
  let refuges: readonly Id[] = []
  const lookAround = () => {
    const focused = ui.focused.get()
    if (focused !== null && map.isLive(focused)) refuges = neighboursOf(map, focused)
  }
  /** Nothing holds on to what is gone. */
  const letGo = () => {
    const wroteThere = isGone(ui.editing.get()?.claim)
    if (wroteThere) ui.editing.set(null)
    const selected = ui.selected.get()
    const left = Array.from(selected).filter((id) => map.isLive(id))
    if (left.length !== selected.size) actions.select(left)
    if (isGone(ui.hovered.get())) ui.hovered.set(null)
    // Its menu has the keyboard, and does not lie within the canvas.
    const menuGoes = isGone(ui.menu.get()?.id)
    if (menuGoes) ui.menu.set(null)
    const connecting = ui.connecting.get()
    if (isGone(connecting?.source) || isGone(connecting?.target)) ui.connecting.set(null)
    const focused = ui.focused.get()
    if (!isGone(focused)) return
    const held = menuGoes || (view.element?.contains(document.activeElement) ?? false)
    // Who was writing goes on pressing letters: on a neighbour these would be commands.
    const next = wroteThere ? undefined : refuges.find((id) => map.isLive(id))
    ui.focused.set(null)
    if (held) {
      actions.focus(next ?? null)
      if (wroteThere && !hand.busy) lostBox.lose()
    } else if (next !== undefined) ui.focused.set(next)
    if (!hand.busy && focused !== null) tellGone(focused, next)
  }
  /** Who took away what had the focus, and where that is now. */
  const tellGone = (gone: Id, next: Id | undefined) => {
    const { messages, lang } = reading()
    const name = (id: Id) => endName(map, id, lang, messages)
    const by = (map.claim(gone) ?? map.inference(gone))?.deleted?.by
    withHandWords({ reading }, ({ deletedAt, somebody }) => {
      const who = (by && map.person(by)?.name) || somebody
      ui.said.set(
        next === undefined ? messages.canvas.deletedElsewhere : deletedAt(who, name(gone), name(next)),
      )
    })
  }

  const isGone = (id: Id | null | undefined) => id !== null && id !== undefined && !map.isLive(id)

  return {
    serial: ++made,
    store,
    ui,
    view,
    seen: before && (isUntouched(before.view.get()) ? before.seen : before.view.get()),
    hand,
    lostBox,
    board,
    arrows,
    peers,
    proposals,
    remote,
    showing,
    far,
    seenCards,
    seenArrows,
    actions,
    views,
    reading,
    lent,
    keyMap,
    read(next, more) {
      latest = { reading: next, lent: more }
      keyMap.set(more.keyMap)
    },
    start() {
      const stops = [
        board.start(),
        arrows.start(),
        peers.start(),
        proposals.start(),
        remote.start(),
        showing.start(),
        far.start(),
        frame.start(),
        seenCards.start(),
        seenArrows.start(),
        followShowing({ map, ui, board, arrows, actions, view, showing }),
        views.start(),
        ui.focused.subscribe(keep),
        ui.focused.subscribe(lookAround),
        ui.editing.subscribe(keep),
        ui.dragging.subscribe(keep),
        map.subscribeAll(({ structure }) => {
          if (!structure) return
          letGo()
          lookAround()
        }),
      ]
      return () => {
        for (const stop of stops) stop()
        ui.dragging.set(none)
      }
    },
  }
}
