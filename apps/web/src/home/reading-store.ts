/** The sample map as the canvas wants it: read by everybody, written by nobody, alone. */
import type { CanvasStore } from '@parley/canvas'
import { mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'

export function readingStore(): CanvasStore {
  const { tables } = mapOfWrites(sampleWrites())
  return {
    map: tables,
    mayWrite: false,
    perform: () => ({ ok: false, refusal: { why: 'read-only' } }),
    undo: () => undefined,
    redo: () => undefined,
    type: ({ field, row, lang }) => ({
      text: tables.words(field, row, lang),
      onRemote: () => () => undefined,
      input: () => undefined,
      select: () => undefined,
      composing: () => undefined,
      end: () => undefined,
    }),
    presence: {
      peers: () => nobody,
      subscribe: () => () => undefined,
      point: () => undefined,
      select: () => undefined,
      drag: () => undefined,
    },
  }
}

const nobody = [] as const
