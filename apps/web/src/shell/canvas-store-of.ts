/** The open map as the canvas wants it: undo answers to the page, which has the room to say why not. */
import type { CanvasStore } from '@parley/canvas'
import type { MapSession } from '@parley/sync'

interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
}

/** Another right to write is another canvas: its handles and dock come or go. */
export function canvasStoreOf(session: MapSession, mayWrite: boolean, { undo, redo }: Undoing): CanvasStore {
  return {
    map: session.map,
    mayWrite,
    perform: (command, args) => session.perform(command, args),
    undo,
    redo,
    type: (place) => session.type(place),
    presence: session.presence,
  }
}
