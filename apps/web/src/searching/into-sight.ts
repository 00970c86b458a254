/** Moves the canvas so that what was picked elsewhere is to be seen, and can be read. */
import type { MapCanvasHandle } from '@parley/canvas'
import type { ArgumentMap, Id } from '@parley/model'
import { panTo } from '../shell/pan-to.ts'

/** Below it a card shows no words. */
const readable = 0.6

/** A step is seen by its ends. Nothing happens without a canvas. */
export function bringIntoSight(canvas: MapCanvasHandle | null, map: ArgumentMap, ids: readonly Id[]): void {
  if (!canvas) return
  const [first] = ids
  if (first === undefined) return
  const claims = map.inference(first) ? endsOf(map, first) : [first]
  const { zoom } = canvas.getViewport()
  if (zoom < readable) canvas.zoomTo(claims)
  else panTo(canvas, claims)
}

const endsOf = (map: ArgumentMap, step: Id): readonly Id[] => {
  const row = map.inference(step)
  const premises = map.premisesOf(step).flatMap((key) => map.resolve(map.premise(key)?.claim ?? ''))
  const target = row && (map.inference(row.target)?.target ?? row.target)
  return [...premises, ...(target === undefined ? [] : [map.resolve(target)])]
}
