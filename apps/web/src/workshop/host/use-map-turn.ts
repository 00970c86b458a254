/** Draws again after the map changed, once for all that changed together: for lists that read the whole map. */
import type { LiveMap } from '@parley/model'
import { useEffect, useState } from 'react'

export function useMapTurn(map: LiveMap): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let waits: number | undefined
    const stop = map.subscribeAll(() => {
      // A frame holds what a burst of typing changes.
      waits ??= requestAnimationFrame(() => {
        waits = undefined
        setTurn((n) => n + 1)
      })
    })
    return () => {
      stop()
      if (waits !== undefined) cancelAnimationFrame(waits)
    }
  }, [map])
  return turn
}
