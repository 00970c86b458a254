/** Moves the canvas so that what was picked elsewhere is to be seen, and can be read. */
import type { MapCanvasHandle } from '@parley/canvas'
import type { ArgumentMap, Id } from '@parley/model'
import { panTo } from '../shell/pan-to.ts'

/** Below it a card shows no words. */
const readable = 0.6
const gap = 16

/** A step is seen by its ends. Nothing happens without a canvas. */
export function bringIntoSight(canvas: MapCanvasHandle | null, map: ArgumentMap, ids: readonly Id[]): void {
  if (!canvas) return
  const [first] = ids
  if (first === undefined) return
  const claims = map.inference(first) ? endsOf(map, first) : [first]
  if (canvas.getViewport().zoom < readable) canvas.zoomTo(claims)
  else panTo(canvas, claims)
  outFromUnder(canvas, claims)
}

/** What is found is not to lie under the bar that found it. Zooming may still be under way: then nothing is known yet. */
function outFromUnder(canvas: MapCanvasHandle, claims: readonly Id[]): void {
  const bar = document.querySelector('main search')?.getBoundingClientRect()
  const map = document.querySelector('.pc-root')?.getBoundingClientRect()
  const box = claims.map((id) => canvas.boxes().get(id)).find((one) => one !== undefined)
  if (!bar || !map || !box) return
  const { x, y, zoom } = canvas.getViewport()
  const [left, top] = [map.left + x + box.x * zoom, map.top + y + box.y * zoom]
  const isUnder = top < bar.bottom && top + box.height * zoom > bar.top && left < bar.right
  const over = left + box.width * zoom + gap - bar.left
  const room = left - map.left - gap
  if (isUnder && over > 0 && room > 0) canvas.setViewport({ x: x - Math.min(over, room), y, zoom })
}

const endsOf = (map: ArgumentMap, step: Id): readonly Id[] => {
  const row = map.inference(step)
  const premises = map.premisesOf(step).flatMap((key) => map.resolve(map.premise(key)?.claim ?? ''))
  const target = row && (map.inference(row.target)?.target ?? row.target)
  return [...premises, ...(target === undefined ? [] : [map.resolve(target)])]
}
