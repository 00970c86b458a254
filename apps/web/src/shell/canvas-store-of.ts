/** The open map as its views want it: undo answers to the page, which has the room to say why not. */
import type { CanvasStore } from '@parley/canvas'
import type { MapSession } from '@parley/sync'

interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
}

/** Tells what the views of one page do from what other people do: a change while something of ours runs is ours. */
export interface PageHand {
  readonly own: <T>(work: () => T) => T
  readonly isOwn: () => boolean
}

export function createPageHand(): PageHand {
  let depth = 0
  return {
    own(work) {
      depth += 1
      try {
        return work()
      } finally {
        depth -= 1
      }
    },
    isOwn: () => depth > 0,
  }
}

/** Another right to write is another canvas: its handles and dock come or go. */
export function canvasStoreOf(
  session: MapSession,
  mayWrite: boolean,
  { undo, redo }: Undoing,
  presence: CanvasStore['presence'],
  { own, isOwn }: PageHand,
): CanvasStore {
  return {
    map: session.map,
    mayWrite,
    perform: (command, args) => own(() => session.perform(command, args)),
    undo: () => own(undo),
    redo: () => own(redo),
    isOwn,
    steps: { get: () => session.undoState, subscribe: (changed) => session.subscribeUndo(changed) },
    type(place) {
      const typing = session.type(place)
      return {
        text: typing.text,
        onRemote: (show) => typing.onRemote(show),
        input: (shown) => own(() => typing.input(shown)),
        select: (start, end) => typing.select(start, end),
        composing: (on) => own(() => typing.composing(on)),
        end: () => own(() => typing.end()),
      }
    },
    presence,
  }
}
