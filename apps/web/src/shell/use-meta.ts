/** The map's own cells: title, languages. Renders again when they change. */
import type { LiveMap, Meta } from '@parley/model'
import { useCallback, useSyncExternalStore } from 'react'

export function useMeta(map: LiveMap): Meta {
  const subscribe = useCallback(
    (changed: () => void) => map.subscribeAll((touched) => touched.meta && changed()),
    [map],
  )
  return useSyncExternalStore(subscribe, () => map.meta)
}
