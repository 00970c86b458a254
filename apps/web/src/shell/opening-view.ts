/**
 * Where a map is first looked at. A small map is shown whole, as the canvas does by itself. Of a large one the
 * proposals are shown, large enough to be read, with what stands below them: a map that is too small to read says
 * nothing to somebody who comes to it.
 */
import type { MapCanvasHandle, Viewport } from '@parley/canvas'
import type { ArgumentMap } from '@parley/model'

type Boxes = ReturnType<MapCanvasHandle['boxes']>
interface Size {
  readonly width: number
  readonly height: number
}

/** Attributions are drawn from this zoom on. */
const readable = 0.6
const margin = { side: 36, top: 28, bottom: 84 } as const

/** Undefined where the whole map can be read at once, or where there is no proposal to begin with. */
export function openingView(map: ArgumentMap, boxes: Boxes, size: Size): Viewport | undefined {
  const all = extentOf([...boxes.values()])
  const heads = extentOf([...boxes].flatMap(([id, box]) => (map.claim(id)?.kind === 'proposal' ? [box] : [])))
  if (!all || !heads) return undefined
  const width = size.width - 2 * margin.side
  const whole = Math.min(width / all.width, (size.height - margin.top - margin.bottom) / all.height)
  if (whole >= readable) return undefined
  const zoom = Math.min(1, Math.max(readable, width / heads.width))
  const spare = Math.max(0, width - heads.width * zoom)
  return { x: margin.side + spare / 2 - heads.x * zoom, y: margin.top - heads.y * zoom, zoom }
}

function extentOf(boxes: readonly { x: number; y: number; width: number; height: number }[]) {
  if (!boxes.length) return undefined
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
