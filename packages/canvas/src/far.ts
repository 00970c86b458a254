/**
 * A large map from far away. Under 40 % cards are paper without words: there only those that are in use, and the
 * proposals, are elements; the others, and the arrows, are painted (`far-view.tsx`), so that a thousand cards in the
 * window cost as little as twenty. Here is decided when, which cards stay elements, and what lies under the hand. On the
 * way back the painting stays until all that it stands for has been made, some in each frame. While a zoom is under way
 * nothing is made and nothing let go for its sake: what a zoom passes through is gone before it could be read.
 */
import type { Id } from '@parley/model'
import type { Board } from './board.ts'
import type { CanvasUi } from './canvas-ui.ts'
import { frameTask } from './frame.ts'
import type { PeerBoard } from './peer-board.ts'
import type { Proposals } from './proposals.ts'
import type { RemoteChanges } from './remote-changes.ts'
import type { ShowingBoard } from './showing-board.ts'
import { createSignal, type Signal } from './signal.ts'
import { farZoom } from './use-zoom-levels.ts'
import type { View } from './view.ts'

/** Smaller maps stay elements at any zoom, so that a screen reader's own cursor finds all of them. */
export const wholeUpTo = 150

interface Parts {
  readonly ui: CanvasUi
  readonly board: Board
  readonly view: View
  readonly peers: PeerBoard
  readonly proposals: Proposals
  readonly remote: RemoteChanges
  readonly showing: ShowingBoard
}

/** `leaving`: near again, and painted until cards and arrows are there. */
export type FarPhase = 'near' | 'far' | 'leaving'

export interface Far {
  readonly phase: Signal<FarPhase>
  /** Whether it is painted. */
  readonly on: Signal<boolean>
  /** Whether the map is so large that it may be painted. */
  readonly large: Signal<boolean>
  /** Whether what paints them is there. */
  readonly painting: (isThere: boolean) => void
  /** All cards that the window shows are there, or all arrows: the painting goes when both are. */
  readonly isHere: (what: 'cards' | 'arrows') => void
  /** Whether the scale changes, or has just now. */
  readonly zooming: Signal<boolean>
  /** Claims that are elements, not painted, as long as it is far. Others may be elements too, over their picture. */
  readonly elements: Signal<ReadonlySet<Id>>
  /** The painted card at a place of the screen; null when there is none, or none are painted. O(cards). */
  readonly at: (clientX: number, clientY: number) => Id | null
  readonly start: () => () => void
}

/** Of what other people have hold of: one of them may have selected all. */
const mostHeld = 24
const nobody: ReadonlySet<Id> = new Set()
/** After so long without another step a zoom is over. */
const restMs = 100

export function createFar({ ui, board, view, peers, proposals, remote, showing }: Parts): Far {
  const phase = createSignal<FarPhase>('near')
  const on = createSignal(false)
  const large = createSignal(false)
  const zooming = createSignal(false)
  const elements = createSignal(nobody)
  const awaited = new Set<'cards' | 'arrows'>()
  let paints = false

  const isFar = () => paints && view.zoom.get() < farZoom && board.boxes().size > wholeUpTo
  const enter = (next: FarPhase) => {
    if (next === 'leaving') awaited.add('cards').add('arrows')
    phase.set(next)
  }
  const choose = () => {
    if (isFar()) {
      const connecting = ui.connecting.get()
      const relating = ui.relating.get()
      const used = [
        ui.focused.get(),
        ui.hovered.get(),
        ui.editing.get()?.claim,
        ui.menu.get()?.id,
        connecting?.source,
        connecting?.target,
        relating?.target,
        ...proposals.ids.get(),
        ...remote.glows.get().keys(),
        ...peers.held().slice(0, mostHeld),
        ...showing.folded.get(),
        ...(ui.dragging.get().size < 12 ? ui.dragging.get() : []),
      ]
      const next = new Set(used.filter((id) => id !== null && id !== undefined))
      if (!alike(next, elements.get())) elements.set(next)
    }
    if (isFar()) enter('far')
    else if (!paints) enter('near')
    else if (phase.get() === 'far') enter('leaving')
    on.set(phase.get() !== 'near')
  }
  const at: Far['at'] = (clientX, clientY) => {
    if (!on.get()) return null
    const [x, y] = view.toMap(clientX, clientY)
    let found: Id | null = null
    // The last is drawn on top.
    for (const [id, box] of board.boxes())
      if (
        x >= box.x &&
        x <= box.x + box.width &&
        y >= box.y &&
        y <= box.y + box.height &&
        !showing.isAway(id)
      )
        found = id
    return found
  }
  const task = frameTask(choose)
  let resting: ReturnType<typeof setTimeout> | undefined
  const zoomed = () => {
    clearTimeout(resting)
    resting = setTimeout(() => zooming.set(false), restMs)
    zooming.set(true)
  }

  return {
    phase,
    on,
    large,
    zooming,
    isHere(what) {
      awaited.delete(what)
      if (phase.get() !== 'leaving' || awaited.size) return
      enter('near')
      on.set(false)
    },
    elements,
    painting(isThere) {
      paints = isThere
      choose()
    },
    at,
    start() {
      const follow = (event: PointerEvent) => {
        if (!on.get() || event.pointerType === 'touch' || event.buttons) return
        const target = event.target instanceof Element ? event.target : null
        const arrow = target?.closest('[data-arrow]')?.getAttribute('data-arrow')
        if (!arrow && !target?.closest('.react-flow__pane')) return
        ui.hovered.set(at(event.clientX, event.clientY) ?? arrow ?? null)
      }
      // The window's element is not there before the first painting.
      const listen = () => {
        if (!view.element || stopHand) return
        const { element } = view
        element.addEventListener('pointermove', follow)
        stopHand = () => element.removeEventListener('pointermove', follow)
      }
      let stopHand: (() => void) | null = null
      large.set(board.boxes().size > wholeUpTo)
      const stops = [
        view.zoom.subscribe(() => {
          listen()
          if (board.boxes().size > wholeUpTo) zoomed()
          choose()
        }),
        board.subscribe(() => {
          large.set(board.boxes().size > wholeUpTo)
          if ((phase.get() === 'far') !== isFar()) task.ask()
        }),
        ...[
          ui.focused,
          ui.hovered,
          ui.editing,
          ui.menu,
          ui.connecting,
          ui.relating,
          ui.dragging,
          proposals.ids,
          remote.glows,
          showing.folded,
        ].map((signal: Pick<Signal<unknown>, 'subscribe'>) =>
          signal.subscribe(() => phase.get() === 'far' && choose()),
        ),
        peers.subscribe(() => phase.get() === 'far' && task.ask()),
      ]
      return () => {
        for (const stop of stops) stop()
        stopHand?.()
        task.stop()
        clearTimeout(resting)
        zooming.set(false)
        enter('near')
        on.set(false)
      }
    },
  }
}

const alike = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a.size === b.size && Array.from(a).every((id) => b.has(id))
