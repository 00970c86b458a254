/** Draws again when claims or steps of the map came or went. */
import type { LiveMap } from '@parley/model'
import { useCallback, useSyncExternalStore } from 'react'

export function useStructure(map: LiveMap): number {
  return useSyncExternalStore(
    useCallback((changed: () => void) => map.subscribeAll(({ structure }) => structure && changed()), [map]),
    () => map.structure,
  )
}
