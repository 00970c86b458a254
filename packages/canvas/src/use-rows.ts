/** Reading rows in React: renders again when one of them was touched, and for no other row's sake. */
import type { Id, LiveMap } from '@parley/model'
import { useMemo, useSyncExternalStore } from 'react'

/** `ids` must be the same array as long as it names the same rows. Answers a text that differs after each touch. */
export function useRows(map: LiveMap, ids: readonly Id[]): string {
  const [subscribe, read] = useMemo(() => {
    const listen = (changed: () => void) => {
      const stops = ids.map((id) => map.subscribe(id, changed))
      return () => {
        for (const stop of stops) stop()
      }
    }
    return [listen, () => ids.map((id) => map.version(id)).join(' ')] as const
  }, [map, ids])
  return useSyncExternalStore(subscribe, read, read)
}
