/** Moves the canvas so that what was picked elsewhere is to be seen, and can be read. */
import type { MapCanvasHandle } from '@parley/canvas'
import type { ArgumentMap, Id } from '@parley/model'
import { panTo } from '../shell/pan-to.ts'

/** Below it a card shows no words. */
const readable = 0.6

/** A step is seen by its ends; what is folded away is unfolded. Nothing happens without a canvas. */
export function bringIntoSight(canvas: MapCanvasHandle | null, map: ArgumentMap, ids: readonly Id[]): void {
  const [first] = ids
  if (!canvas || first === undefined) return
  for (const id of ids) canvas.reveal(id)
  const claims = map.inference(first) ? endsOf(map, first) : [first]
  if (canvas.getViewport().zoom < readable) canvas.zoomTo(claims)
  else panTo(canvas, claims, covered())
}

/** How much of the canvas lies under the bar that found it, in CSS pixels from the right. A sheet covers another edge. */
function covered(): number {
  const bar = document.querySelector('main search')?.getBoundingClientRect()
  const map = document.querySelector('.pc-root')?.getBoundingClientRect()
  if (!bar || !map || bar.left < map.left + map.width / 3) return 0
  return Math.max(0, map.right - bar.left)
}

const endsOf = (map: ArgumentMap, step: Id): readonly Id[] => {
  const row = map.inference(step)
  const premises = map.premisesOf(step).flatMap((key) => map.resolve(map.premise(key)?.claim ?? ''))
  const target = row && (map.inference(row.target)?.target ?? row.target)
  return [...premises, ...(target === undefined ? [] : [map.resolve(target)])]
}
