/** For what is said of the map as a whole: renders again after changes, not more than a few times a second. */
import type { LiveMap } from '@parley/model'
import { useEffect, useState } from 'react'

const atMostEvery = 300

export function useWholeMap(map: LiveMap): void {
  const [, setSeen] = useState(0)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = map.subscribeAll(() => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        setSeen((n) => n + 1)
      }, atMostEvery)
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [map])
}
