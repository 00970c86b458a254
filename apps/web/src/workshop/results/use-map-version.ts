/** Draws again when a row of the map was touched, also one that a step's sentence is made of. */
import { rowsOfStep, useRows } from '@parley/canvas'
import type { Id, LiveMap } from '@parley/model'
import { useMemo } from 'react'

export function useMapVersion(map: LiveMap, id: Id): string {
  const ids = useMemo(() => (map.inference(id) ? rowsOfStep(map, id) : [id]), [map, id])
  return useRows(map, ids)
}
