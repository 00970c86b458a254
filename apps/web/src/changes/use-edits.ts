/** Draws a dialog again when the map under it changes: somebody else may have, while one reads. */
import type { LiveMap } from '@parley/model'
import { useState, useSyncExternalStore } from 'react'

/** Grows with each transaction. */
export function useEdits(map: LiveMap): number {
  const [edits] = useState(() => createCount(map))
  return useSyncExternalStore(edits.subscribe, edits.get)
}

function createCount(map: LiveMap) {
  let n = 0
  return {
    get: () => n,
    subscribe: (changed: () => void) =>
      map.subscribeAll(() => {
        n += 1
        changed()
      }),
  }
}
